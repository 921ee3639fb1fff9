import type { EventKind, EventOf, RequestEvent } from './event.ts'

/** Where a case stands. OVERDUE and DUE SOON are never states; they follow from the date. */
export const REQUEST_STATES = [
  'RECEIVED',
  'IN_PROGRESS',
  'WAIT_IDENTITY',
  'WAIT_CLARIFICATION',
  'EXTENDED',
  'REOPENED',
  'ANSWERED_FULL',
  'ANSWERED_PART',
  'REFUSED',
  'WITHDRAWN',
  'FORWARDED',
  'NOT_DP',
  'CLOSED_UNIDENTIFIED',
  'CLOSED',
] as const
export type RequestState = (typeof REQUEST_STATES)[number]

/** States in which somebody still waits for an answer. */
export const OPEN_STATES = [
  'RECEIVED',
  'IN_PROGRESS',
  'WAIT_IDENTITY',
  'WAIT_CLARIFICATION',
  'EXTENDED',
  'REOPENED',
] as const satisfies readonly RequestState[]

type Wait = { askedOn: string; answeredOn: string | null }

/** Everything that follows from a case's events. */
export type CaseStatus = {
  state: RequestState
  isOpen: boolean
  isTriaged: boolean
  identity: Wait[]
  clarification: Wait[]
  extension: { notifiedOn: string; months: number } | null
  answer: EventOf<'answered'> | null
  acknowledgedOn: string | null
  stoppedOn: string | null
  /**
   * The day on which answering ended, by answer, withdrawal, forwarding or reclassification. Reopening
   * leaves the first one: the month was kept or missed then, and the complaint has a date of its own.
   */
  doneOn: string | null
  /** The day on which the person took the request back, or it went to the right controller. */
  endedOn: string | null
  closedOn: string | null
}

const AFTER: Partial<Record<EventKind, RequestState>> = {
  triaged: 'IN_PROGRESS',
  'not-dp': 'NOT_DP',
  'identity-asked': 'WAIT_IDENTITY',
  'identity-answered': 'IN_PROGRESS',
  'clarification-asked': 'WAIT_CLARIFICATION',
  'clarification-answered': 'IN_PROGRESS',
  'no-answer': 'CLOSED_UNIDENTIFIED',
  extended: 'EXTENDED',
  withdrawn: 'WITHDRAWN',
  forwarded: 'FORWARDED',
  reopened: 'REOPENED',
  closed: 'CLOSED',
  'closed-in-source': 'CLOSED',
}
const ANSWERS: Record<EventOf<'answered'>['outcome'], RequestState> = {
  full: 'ANSWERED_FULL',
  part: 'ANSWERED_PART',
  refused: 'REFUSED',
}

/** The state to which an event leads, or null where it leaves the state as it is. */
export function stateAfter(event: { kind: EventKind; outcome?: string }): RequestState | null {
  if (event.kind === 'answered') return ANSWERS[event.outcome as keyof typeof ANSWERS] ?? null
  return AFTER[event.kind] ?? null
}

/** Whether a state still asks for an answer. */
export function isOpenState(state: RequestState): boolean {
  return (OPEN_STATES as readonly RequestState[]).includes(state)
}

/** Reads a case's events in order and says where it stands. */
export function caseStatus(events: readonly RequestEvent[]): CaseStatus {
  const status: CaseStatus = {
    state: 'RECEIVED',
    isOpen: true,
    isTriaged: false,
    identity: [],
    clarification: [],
    extension: null,
    answer: null,
    acknowledgedOn: null,
    stoppedOn: null,
    doneOn: null,
    endedOn: null,
    closedOn: null,
  }
  for (const event of events) take(status, event)
  status.isOpen = isOpenState(status.state)
  return status
}

function take(status: CaseStatus, event: RequestEvent): void {
  const state = stateAfter(event)
  if (state) status.state = state
  switch (event.kind) {
    case 'identity-asked':
      status.identity.push({ askedOn: event.on, answeredOn: null })
      break
    case 'clarification-asked':
      status.clarification.push({ askedOn: event.on, answeredOn: null })
      break
    case 'identity-answered':
      answerLast(status.identity, event.on)
      break
    case 'clarification-answered':
      answerLast(status.clarification, event.on)
      break
    case 'no-answer':
      // What was asked stays unanswered, but nobody waits for it any more.
      status.doneOn = event.on
      break
    case 'extended':
      status.extension = { notifiedOn: event.on, months: event.months }
      break
    case 'answered':
      status.answer = event
      status.doneOn ??= event.on
      break
    case 'withdrawn':
    case 'forwarded':
      status.doneOn ??= event.on
      status.endedOn = event.on
      break
    case 'not-dp':
      status.doneOn ??= event.on
      break
    case 'closed':
      status.closedOn = event.on
      break
    case 'closed-in-source':
      status.closedOn = event.on
      status.doneOn = event.on
      break
    case 'acknowledged':
      status.acknowledgedOn ??= event.on
      break
    case 'stopped':
      status.stoppedOn ??= event.on
      break
    case 'triaged':
      status.isTriaged = true
      break
    case 'reopened':
    case 'recipients-told':
    case 'note':
  }
}

function answerLast(waits: Wait[], on: string): void {
  const last = waits.at(-1)
  if (last) last.answeredOn ??= on
}
