import type { ClearedGround } from './choices.ts'
import type { DeletionStatus } from './deletion-status.ts'
import type { DeletionEventKind } from './event.ts'
import type { DeletionState } from './state.ts'

/** The step that each state leads to, in strict order. GDPR art. 8, 17, 19, 32. */
const STEPS: Record<DeletionState, readonly DeletionEventKind[]> = {
  SIGNAL: ['frozen'],
  FREEZE: ['age-checked'],
  CHECK_AGE: ['consent-checked'],
  CHECK_CONSENT: ['decided'],
  CLEARED_ADULT: ['closed'],
  CLEARED_CONSENT: ['closed'],
  DECIDED_DELETE: ['deletion-started'],
  DELETING: ['deleted'],
  BACKUP_WAIT: ['verified'],
  VERIFIED: ['closed'],
  CLOSED: [],
}

/** Checks that can be made anew until deleting starts, because facts change. */
const AGAIN: Partial<Record<DeletionState, readonly DeletionEventKind[]>> = {
  CHECK_AGE: ['age-checked'],
  CHECK_CONSENT: ['age-checked', 'consent-checked'],
  DECIDED_DELETE: ['age-checked', 'consent-checked'],
}

/** On which grounds each state can be cleared, if the latest checks say so. */
const CLEARABLE: Partial<Record<DeletionState, readonly ClearedGround[]>> = {
  CHECK_AGE: ['adult'],
  CHECK_CONSENT: ['adult', 'consent'],
  DECIDED_DELETE: ['adult', 'consent'],
}

type Facts = Pick<DeletionStatus, 'state' | 'ageCheck' | 'consentCheck'>

/** What can be recorded now: the next steps, checks made anew, and the grounds of clearing. */
export type OfferedDeletionEvents = {
  steps: readonly DeletionEventKind[]
  again: readonly DeletionEventKind[]
  grounds: readonly ClearedGround[]
}

/** What can be recorded now, given where a case stands. GDPR art. 8(1), 17(1)(f). */
export function offeredDeletionEvents(status: Facts): OfferedDeletionEvents {
  const grounds = clearableGrounds(status).filter((ground) => isGroundGiven(status, ground))
  const cleared: DeletionEventKind[] = grounds.length > 0 ? ['cleared'] : []
  const next = STEPS[status.state].filter((kind) => kind !== 'decided' || cleared.length === 0)
  return {
    steps: [...cleared, ...next],
    again: AGAIN[status.state] ?? [],
    grounds,
  }
}

/** Whether this step or check can come now; only an import takes over. */
export function isDeletionEventOffered(status: Facts, kind: DeletionEventKind): boolean {
  if (kind === 'cleared') return clearableGrounds(status).length > 0
  return STEPS[status.state].includes(kind) || (AGAIN[status.state] ?? []).includes(kind)
}

/** The grounds that the order of steps allows, whatever the checks say. */
export function clearableGrounds({ state }: Pick<Facts, 'state'>): readonly ClearedGround[] {
  return CLEARABLE[state] ?? []
}

/** Whether the latest check bears a ground of clearing. GDPR art. 8(1), 8(2). */
export function isGroundGiven(
  { ageCheck, consentCheck }: Pick<Facts, 'ageCheck' | 'consentCheck'>,
  ground: ClearedGround,
): boolean {
  if (ground === 'adult') return ageCheck?.result === 'of-age'
  return consentCheck?.consent === 'verified'
}
