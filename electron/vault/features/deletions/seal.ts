import type { Deletion } from '#shared/domain/deletions/deletion'
import type { ErasedRecord } from '../../db/journal.ts'
import type { CommandContext } from '../../handlers.ts'

/** All that no undo may touch once a case is verified or sealed: itself, what stays under a law, and what was made here for it. GDPR art. 5(2). */
export function recordsSealed(
  { session }: Pick<CommandContext, 'session'>,
  deletion: Deletion,
): ErasedRecord[] {
  const links = linksOf(deletion)
  const madeHere = session.done
    .flatMap(({ changes }) => changes)
    .filter(({ entity, id, before }) => before === null && links.has(`${entity} ${id}`))
    .map(({ entity, id }) => ({ entity, id }))
  return [{ entity: 'deletion', id: deletion.id }, ...madeHere]
}

// Undoing what made a category or a system would leave a verified case without it.
function linksOf(deletion: Deletion): Set<string> {
  const { categoryIds, systemIds, processors, recipients, keptDespite } = deletion
  return new Set([
    ...categoryIds.map((id) => `data-category ${id}`),
    ...keptDespite.map(({ categoryId }) => `data-category ${categoryId}`),
    ...systemIds.map((id) => `system ${id}`),
    ...processors.told.map(({ id }) => `processor ${id}`),
    ...recipients.told.map(({ id }) => `recipient ${id}`),
    ...deletion.requestIds.map((id) => `request ${id}`),
    ...deletion.breachIds.map((id) => `breach ${id}`),
    ...keptDespite.map(({ holdingId }) => `holding ${holdingId}`),
    ...keptDespite.map(({ holdId }) => `legal-hold ${holdId}`),
  ])
}
