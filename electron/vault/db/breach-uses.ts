import type { Breach } from '#shared/domain/breaches/breach'
import type { ReadableDb } from './open.ts'
import { readRecords } from './records.ts'

/** For every list entry that an incident names, the references of those incidents. */
export function breachUses(db: ReadableDb): Record<string, string[]> {
  const uses: Record<string, string[]> = {}
  for (const breach of readRecords<Breach>(db, 'breach'))
    for (const id of new Set(entriesOf(breach)))
      if (id !== null) (uses[id] ??= []).push(breach.refNo)
  for (const refs of Object.values(uses)) refs.sort()
  return uses
}

function entriesOf({ processorIds, parties, systemIds, measureIds, data }: Breach) {
  return [
    ...processorIds,
    ...parties.map(({ processorId }) => processorId),
    ...systemIds,
    ...measureIds,
    ...data.categoryIds,
  ]
}
