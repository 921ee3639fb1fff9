import type { Deletion } from '#shared/domain/deletions/deletion'
import type { DeletionEventKind } from '#shared/domain/deletions/event'

const DECISIONS: readonly DeletionEventKind[] = ['decided', 'cleared', 'taken-over']
const CHECKS: readonly DeletionEventKind[] = ['age-checked', 'consent-checked']

/** Whether a decision stands that no later check has opened again. GDPR art. 17(1)(f). */
export function isDecided({ events }: Pick<Deletion, 'events'>): boolean {
  const last = (kinds: readonly DeletionEventKind[]) =>
    events.findLastIndex(({ kind }) => kinds.includes(kind))
  return last(DECISIONS) > last(CHECKS)
}
