import type { DeletionEventKind } from '#shared/domain/deletions/event'
import type { OfferedDeletionEvents } from '#shared/domain/deletions/offered-events'
import type { DeletionDuty } from '#shared/domain/deletions/state'

/** The steps that do what is asked for, the best first. */
const MEETS: Record<DeletionDuty, readonly DeletionEventKind[]> = {
  'freeze-late': ['frozen'],
  'delete-late': [],
  freeze: ['frozen'],
  'check-age': ['age-checked'],
  'check-consent': ['consent-checked'],
  decide: ['cleared', 'decided'],
  'start-deleting': ['deletion-started'],
  delete: ['deleted'],
  'tell-others': [],
  'wait-for-backups': [],
  verify: ['verified'],
  close: ['closed'],
}

export type StepOrder = {
  /** What is asked for now; nothing while something has to be waited for. */
  readonly first: DeletionEventKind | null
  readonly others: readonly DeletionEventKind[]
  /** Checks that can be made anew. */
  readonly again: readonly DeletionEventKind[]
}

/** Which of the offered steps stand in front: those that meet a duty, in the order of the duties. */
export function stepOrder(
  { steps, again }: OfferedDeletionEvents,
  duties: readonly DeletionDuty[],
): StepOrder {
  const [first = null] = duties
    .flatMap((duty) => MEETS[duty])
    .filter((kind) => steps.includes(kind))
  return { first, others: steps.filter((kind) => kind !== first), again }
}
