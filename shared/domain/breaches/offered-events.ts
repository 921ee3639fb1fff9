import { isNotifiedUndated, type BreachStatus } from './breach-status.ts'
import type { BreachEventKind, NoticeStage } from './event.ts'
import type { BreachState, PeopleState } from './state.ts'

/** The steps that each state allows, in the order in which they are offered. GDPR art. 33. */
const TRANSITIONS: Record<BreachState, readonly BreachEventKind[]> = {
  SIGNAL: ['triaged', 'aware', 'not-a-breach'],
  TRIAGE: ['aware', 'not-a-breach'],
  AWARE: ['assessed'],
  ASSESSED: ['notified', 'not-notified'],
  NOTIFIED_INITIAL: ['notified', 'withdrawn'],
  NOTIFIED_FOLLOW_UP: ['notified', 'withdrawn'],
  NOTIFIED_COMPLETE: ['closed', 'withdrawn'],
  // News may overturn both; who stays with the decision gives new reasons. GDPR art. 33(1).
  NOTIFICATION_WITHDRAWN: ['closed', 'notified', 'not-notified'],
  NOT_NOTIFIED_WITH_REASONS: ['closed', 'notified', 'not-notified'],
  NOT_A_BREACH: ['reopened'],
  CLOSED: ['reopened'],
}

/** The stages that a notification can have in each state. GDPR art. 33(4). */
const STAGES: Partial<Record<BreachState, readonly NoticeStage[]>> = {
  ASSESSED: ['initial', 'complete'],
  NOTIFIED_INITIAL: ['follow-up', 'complete'],
  NOTIFIED_FOLLOW_UP: ['follow-up', 'complete'],
  // What the authority asks, or a correction, leaves it complete. GDPR art. 31.
  NOTIFIED_COMPLETE: ['complete'],
  NOTIFICATION_WITHDRAWN: ['initial', 'complete'],
  NOT_NOTIFIED_WITH_REASONS: ['initial', 'complete'],
}

/** What can be recorded about the people, beside the steps. GDPR art. 34. */
const PEOPLE_FACTS: Record<PeopleState, readonly BreachEventKind[]> = {
  UNDECIDED: ['people-planned', 'people-told', 'people-not-told'],
  PLANNED: ['people-told', 'people-planned', 'people-not-told'],
  TOLD: ['people-told'],
  NOT_TOLD_WITH_REASONS: ['people-planned', 'people-told', 'people-not-told'],
}

const BEFORE_AWARENESS: readonly BreachState[] = ['SIGNAL', 'TRIAGE']

const FIRST: readonly NoticeStage[] = ['initial']

type Facts = Pick<BreachStatus, 'state' | 'people' | 'isOpen' | 'notifiedAt'>

/** What can be recorded now: steps, facts that leave the state as it is, and stages of a notification. */
export type OfferedEvents = {
  steps: readonly BreachEventKind[]
  facts: readonly BreachEventKind[]
  stages: readonly NoticeStage[]
}

/** What can be recorded now, given where an incident stands. */
export function offeredBreachEvents(status: Facts): OfferedEvents {
  const { state, people, isOpen } = status
  const isKnown = isOpen && !BEFORE_AWARENESS.includes(state)
  const again: BreachEventKind[] = isKnown && state !== 'AWARE' ? ['assessed'] : []
  const addition: BreachEventKind[] = state === 'NOTIFIED_COMPLETE' ? ['notified'] : []
  return {
    steps: TRANSITIONS[state],
    facts: [...(isKnown ? PEOPLE_FACTS[people] : []), ...again, ...addition, 'note'],
    // The first one can still be given the day that its log left out.
    stages: [...(isNotifiedUndated(status) ? FIRST : []), ...(STAGES[state] ?? [])],
  }
}

/** Whether this step or fact can be recorded now; only an import takes over. */
export function isOffered(status: Facts, kind: BreachEventKind): boolean {
  const { steps, facts } = offeredBreachEvents(status)
  return steps.includes(kind) || facts.includes(kind)
}
