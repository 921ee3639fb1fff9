import type { DeletionState } from '#shared/domain/deletions/state'
import type { DeletionSummary } from '#shared/ipc/deletions'

const UNDECIDED: readonly DeletionState[] = ['SIGNAL', 'FREEZE', 'CHECK_AGE', 'CHECK_CONSENT']

/** Whether a sealed record has been kept for as long as the house rule says. GDPR art. 5(1)(e). */
export function isDueForErasure(
  { isOpen, eraseOn }: Pick<DeletionSummary, 'isOpen' | 'eraseOn'>,
  today: string,
): boolean {
  return !isOpen && eraseOn !== null && eraseOn <= today
}

/** Whether a case may be removed without its proof: nothing was decided yet. GDPR art. 5(2). */
export function isRemovable({
  state,
  decision,
}: Pick<DeletionSummary, 'state' | 'decision'>): boolean {
  return decision === null && UNDECIDED.includes(state)
}
