import type { Deletion, DeletionPatch } from '#shared/domain/deletions/deletion'
import { deletionProblems } from '#shared/domain/deletions/deletion-problems'
import type { Problem } from '#shared/domain/values/problem'
import type { DeletionSheet } from '#shared/ipc/deletions'

/** Why the lists of a form could not be kept as they stand: a day out of order, a law that tells whose case it is. GDPR art. 5(1)(c). */
export function patchProblems(
  patch: DeletionPatch,
  { deletion, settings, today }: Pick<DeletionSheet, 'deletion' | 'settings' | 'today'>,
  now: string,
): Problem[] {
  const after = { ...deletion, ...patch }
  const known = { ...linksOf(after), settings: settings.settings, now, today }
  const changed = Object.keys(patch)
  return deletionProblems(after, known).filter(({ field }) =>
    changed.includes(field.split('.')[0] ?? ''),
  )
}

// Whether an entry is still in its list is for the vault to say.
function linksOf({ keptDespite, processors, recipients, ...deletion }: Deletion) {
  const isThere = () => true
  return {
    categoryIds: new Set([
      ...deletion.categoryIds,
      ...keptDespite.map(({ categoryId }) => categoryId),
    ]),
    systemIds: new Set(deletion.systemIds),
    processorIds: new Set(processors.told.map(({ id }) => id)),
    recipientIds: new Set(recipients.told.map(({ id }) => id)),
    requestIds: isThere,
    breachIds: isThere,
  }
}
