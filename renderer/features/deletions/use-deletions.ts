import type { DeletionSummary } from '#shared/ipc/deletions'
import type { AppError } from '#shared/ipc/errors'
import { useQuery } from '../../call.ts'
import { localToday } from '../../parts/findings/local-today.ts'
import type { List } from '../../parts/list/list.ts'
import { useList } from '../../parts/list/use-list.ts'
import { deletionColumns, deletionSearchText, firstDeletionsView } from './deletion-columns.tsx'

export type Deletions = {
  readonly list: List<DeletionSummary>
  /** The day of the vault, by which erasure falls due. */
  readonly today: string
  readonly error: AppError | null
}

/** The register of age-verification cases as its page shows it. */
export function useDeletions(): Deletions {
  const { data, error } = useQuery('deletions:list', undefined)
  const list = useList({
    name: 'deletions-list',
    rows: data?.rows,
    allColumns: deletionColumns,
    firstView: firstDeletionsView,
    idOf: deletionId,
    searchTextOf: deletionSearchText,
  })
  return { list, today: data?.today ?? localToday(), error }
}

/** By which a case is known in the list. */
export function deletionId({ id }: DeletionSummary): string {
  return id
}
