import type { Deletion } from '#shared/domain/deletions/deletion'
import type { ReadableDb } from './open.ts'
import { eachRecord } from './records.ts'

/** For every list entry that a case names, the references of those cases. */
export function deletionUses(db: ReadableDb): Record<string, string[]> {
  const uses: Record<string, string[]> = {}
  for (const deletion of eachRecord<Deletion>(db, 'deletion'))
    for (const id of new Set(entriesOf(deletion))) (uses[id] ??= []).push(deletion.refNo)
  for (const refs of Object.values(uses)) refs.sort()
  return uses
}

function entriesOf({ categoryIds, systemIds, processors, recipients, keptDespite }: Deletion) {
  return [
    ...categoryIds,
    ...systemIds,
    ...processors.told.map(({ id }) => id),
    ...recipients.told.map(({ id }) => id),
    ...keptDespite.map(({ categoryId }) => categoryId),
  ]
}
