import type { Assessment } from './assessment.ts'
import type { Breach } from './breach.ts'
import type { BreachEvent, BreachEventOf, NoticeStage, SourcePhase } from './event.ts'
import type { BreachState, PeopleState } from './state.ts'

/** Everything that follows from an incident's events. */
export type BreachStatus = {
  state: BreachState
  people: PeopleState
  /** Neither closed nor found to be no breach. */
  isOpen: boolean
  /** Whether the clock runs: aware, and neither notified nor decided otherwise. GDPR art. 33(1). */
  isRunning: boolean
  awareAt: string | null
  isAwareDayOnly: boolean
  /** The first notification that was not withdrawn before the next; later ones complete it. GDPR art. 33(4). */
  notifiedAt: string | null
  isNotifiedDayOnly: boolean
  /** The authority's number of the first notification that has one. */
  noticeReference: string | null
  notices: BreachEventOf<'notified'>[]
  /** What is told later only adds to it. */
  completedAt: string | null
  withdrawnAt: string | null
  /** The decision not to notify, until a notification follows after all. */
  notNotified: BreachEventOf<'not-notified'> | null
  plannedOn: string | null
  told: BreachEventOf<'people-told'> | null
  notTold: BreachEventOf<'people-not-told'> | null
  latestAssessment: Assessment | null
  /** Whether the latest assessment came after the decision not to notify, or after the withdrawal. */
  isReassessed: boolean
  /** Null again once it was reopened. */
  closedAt: string | null
  /** Where a reopened incident goes back to. */
  stateBefore: BreachState | null
}

const AFTER_NOTICE: Record<NoticeStage, BreachState> = {
  initial: 'NOTIFIED_INITIAL',
  'follow-up': 'NOTIFIED_FOLLOW_UP',
  complete: 'NOTIFIED_COMPLETE',
}
/** Where the authority counts on nothing, which a later assessment may overturn. GDPR art. 33(1). */
const NOTHING_TOLD: readonly BreachState[] = ['NOT_NOTIFIED_WITH_REASONS', 'NOTIFICATION_WITHDRAWN']
// A log that says "notified" does not say that nothing was left to add.
const AFTER_LOG: Record<SourcePhase, BreachState | null> = {
  open: null,
  notified: 'NOTIFIED_INITIAL',
  'not-notified': 'NOT_NOTIFIED_WITH_REASONS',
  closed: 'CLOSED',
  'not-a-breach': 'NOT_A_BREACH',
}

/** Reads an incident's events in order and says where it stands. */
export function breachStatus({
  events,
  assessments,
}: Pick<Breach, 'events' | 'assessments'>): BreachStatus {
  const status = beginning()
  for (const event of events) take(status, event, assessments)
  status.isOpen = !isEnded(status.state)
  status.isRunning = status.state === 'AWARE' || status.state === 'ASSESSED'
  return status
}

/** Whether nothing more is asked of an incident in this state. */
export function isEnded(state: BreachState): boolean {
  return state === 'CLOSED' || state === 'NOT_A_BREACH'
}

const NOTIFIED: readonly BreachState[] = Object.values(AFTER_NOTICE)

/** Whether the authority was notified at a time that nobody recorded, as a log may say. GDPR art. 33(5). */
export function isNotifiedUndated({
  state,
  notifiedAt,
}: Pick<BreachStatus, 'state' | 'notifiedAt'>): boolean {
  return notifiedAt === null && NOTIFIED.includes(state)
}

/** Whether a notification made now would be the first, or new after a withdrawal, and not one that completes another. GDPR art. 33(4). */
export function isFirstNotice({
  notices,
  withdrawnAt,
}: Pick<BreachStatus, 'notices' | 'withdrawnAt'>): boolean {
  return notices.length === 0 || withdrawnAt !== null
}

/** Whether a notification made now would only add to a complete one: an answer to the authority, or a correction. */
export function addsToComplete({
  completedAt,
  withdrawnAt,
}: Pick<BreachStatus, 'completedAt' | 'withdrawnAt'>): boolean {
  return completedAt !== null && withdrawnAt === null
}

function beginning(): BreachStatus {
  return {
    state: 'SIGNAL',
    people: 'UNDECIDED',
    isOpen: true,
    isRunning: false,
    awareAt: null,
    isAwareDayOnly: false,
    notifiedAt: null,
    isNotifiedDayOnly: false,
    noticeReference: null,
    notices: [],
    completedAt: null,
    withdrawnAt: null,
    notNotified: null,
    plannedOn: null,
    told: null,
    notTold: null,
    latestAssessment: null,
    isReassessed: false,
    closedAt: null,
    stateBefore: null,
  }
}

function take(status: BreachStatus, event: BreachEvent, assessments: readonly Assessment[]): void {
  switch (event.kind) {
    case 'triaged':
      status.state = 'TRIAGE'
      break
    case 'aware':
      status.state = 'AWARE'
      status.awareAt = event.at
      status.isAwareDayOnly = event.isDayOnly
      break
    case 'assessed':
      takeAssessment(status, assessments.find(({ id }) => id === event.assessmentId) ?? null)
      break
    case 'notified':
      takeNotice(status, event)
      break
    case 'withdrawn':
      status.state = 'NOTIFICATION_WITHDRAWN'
      status.withdrawnAt = event.at
      status.isReassessed = false
      break
    case 'not-notified':
      status.state = 'NOT_NOTIFIED_WITH_REASONS'
      status.notNotified = event
      status.isReassessed = false
      break
    case 'people-planned':
    case 'people-told':
    case 'people-not-told':
      takePeople(status, event)
      break
    case 'not-a-breach':
      end(status, 'NOT_A_BREACH', null)
      break
    case 'closed':
      end(status, 'CLOSED', event.at)
      break
    case 'reopened':
      reopen(status)
      break
    case 'taken-over':
      takeOver(status, event)
      break
    case 'note':
  }
}

function takeAssessment(status: BreachStatus, assessment: Assessment | null): void {
  if (status.state === 'AWARE') status.state = 'ASSESSED'
  status.latestAssessment = assessment ?? status.latestAssessment
  status.isReassessed = NOTHING_TOLD.includes(status.state)
}

function takeNotice(status: BreachStatus, event: BreachEventOf<'notified'>): void {
  if (status.withdrawnAt !== null) forgetWithdrawn(status)
  status.state = AFTER_NOTICE[event.stage]
  if (status.notices.length === 0) {
    status.notifiedAt = event.at
    status.isNotifiedDayOnly = event.isDayOnly
  }
  status.notices.push(event)
  status.noticeReference ??= event.reference
  status.notNotified = null
  status.isReassessed = false
  if (event.stage === 'complete') status.completedAt ??= event.at
}

// A notification after a withdrawal is a new one; the limit still runs from awareness. GDPR art. 33(1).
function forgetWithdrawn(status: BreachStatus): void {
  status.notices = []
  status.noticeReference = null
  status.completedAt = null
  status.withdrawnAt = null
}

function takePeople(
  status: BreachStatus,
  event: BreachEventOf<'people-planned' | 'people-told' | 'people-not-told'>,
): void {
  status.notTold = null
  if (event.kind === 'people-planned') {
    status.people = 'PLANNED'
    status.plannedOn = event.plannedOn
  } else if (event.kind === 'people-told') {
    status.people = 'TOLD'
    status.told = event
  } else {
    status.people = 'NOT_TOLD_WITH_REASONS'
    status.notTold = event
  }
}

function takeOver(status: BreachStatus, event: BreachEventOf<'taken-over'>): void {
  const state = AFTER_LOG[event.phase]
  if (state === null) return
  if (isEnded(state)) end(status, state, event.phase === 'closed' ? event.at : null)
  else status.state = state
}

function end(status: BreachStatus, state: BreachState, closedAt: string | null): void {
  if (!isEnded(status.state)) status.stateBefore = status.state
  status.state = state
  status.closedAt = closedAt
}

function reopen(status: BreachStatus): void {
  status.state = status.stateBefore ?? 'SIGNAL'
  status.stateBefore = null
  status.closedAt = null
}
