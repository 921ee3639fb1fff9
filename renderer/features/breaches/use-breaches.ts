import { FIRST_BREACH_SETTINGS, type BreachSettings } from '#shared/domain/breaches/settings'
import type { AppError } from '#shared/ipc/errors'
import type { BreachSummary } from '#shared/ipc/breaches'
import { useQuery } from '../../call.ts'
import { localToday } from '../../parts/findings/local-today.ts'
import type { List } from '../../parts/list/list.ts'
import { useList } from '../../parts/list/use-list.ts'
import { breachColumns, breachSearchText, firstBreachesView } from './breach-columns.tsx'

export type Breaches = {
  readonly list: List<BreachSummary>
  readonly settings: BreachSettings
  /** The day of the vault, by which erasure falls due. */
  readonly today: string
  readonly error: AppError | null
}

/** The register of breaches as its page shows it. */
export function useBreaches(): Breaches {
  const { data, error } = useQuery('breaches:list', undefined)
  const list = useList({
    name: 'breaches-list',
    rows: data?.rows,
    allColumns: breachColumns,
    firstView: firstBreachesView,
    idOf: breachId,
    searchTextOf: breachSearchText,
  })
  return {
    list,
    settings: data?.sheet.settings ?? FIRST_BREACH_SETTINGS,
    today: data?.today ?? localToday(),
    error,
  }
}

/** By which an incident is known in the list. */
export function breachId({ id }: BreachSummary): string {
  return id
}
