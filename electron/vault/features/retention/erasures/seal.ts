import type { Entity } from '#shared/domain/journal/entity'
import type { Erasure } from '#shared/domain/retention/erasure'
import type { EvidenceFile, Holding } from '#shared/domain/retention/holding'
import type { ErasedRecord } from '../../../db/journal.ts'
import { readRecord } from '../../../db/records.ts'
import type { CommandContext } from '../../../handlers.ts'
import { evidenceOf } from './store.ts'

type Sealing = Pick<CommandContext, 'db' | 'session'>

/** All that no undo may touch once an erasure is certified: itself, what it erased, its evidence, and what those name. GDPR art. 5(2). */
export function recordsSealed(context: Sealing, { id, lines }: Erasure): ErasedRecord[] {
  const holdingIds = lines.map(({ holdingId }) => holdingId)
  return [
    { entity: 'erasure', id },
    ...named('holding', holdingIds),
    ...named('evidence-file', evidenceEver(context, id)),
    ...madeHere(context, holdingIds),
  ]
}

// A file that was removed before could be brought back to what is certified without it.
function evidenceEver({ db, session }: Sealing, erasureId: string): string[] {
  const removed = session.done
    .flatMap(({ changes }) => changes)
    .filter(({ entity }) => entity === 'evidence-file')
    // The cast: changes of this kind hold records of this kind.
    .flatMap(({ before, after }) => (before ?? after ?? []) as EvidenceFile | [])
    .filter((file) => file.erasureId === erasureId)
  return [...evidenceOf(db, erasureId), ...removed].map((file) => file.id)
}

// Undoing what made a category or system would leave certified data without it.
function madeHere({ db, session }: Sealing, holdingIds: readonly string[]): ErasedRecord[] {
  const links = new Set(
    holdingIds
      .flatMap((id) => readRecord<Holding>(db, 'holding', id) ?? [])
      .flatMap(({ categoryId, ruleId, systemId, activityIds }) => [
        `data-category ${categoryId}`,
        `retention-rule ${ruleId}`,
        `system ${systemId}`,
        ...activityIds.map((id) => `activity ${id}`),
      ]),
  )
  return session.done
    .flatMap(({ changes }) => changes)
    .filter(({ entity, id, before }) => before === null && links.has(`${entity} ${id}`))
}

function named(entity: Entity, ids: readonly string[]): ErasedRecord[] {
  return ids.map((id) => ({ entity, id }))
}
