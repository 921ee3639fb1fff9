import type { CaseStatus, RequestState } from './case-status.ts'
import type { EventKind } from './event.ts'
import type { RequestType } from './types.ts'

const WORKING: EventKind[] = ['answered', 'withdrawn', 'forwarded']
const CLOSING: EventKind[] = ['closed', 'reopened']

/** The transitions of the state machine, in the order in which they are offered. */
const TRANSITIONS: Record<RequestState, EventKind[]> = {
  RECEIVED: [
    'triaged',
    'identity-asked',
    'clarification-asked',
    'not-dp',
    'withdrawn',
    'forwarded',
  ],
  IN_PROGRESS: [
    'answered',
    'identity-asked',
    'clarification-asked',
    'extended',
    'withdrawn',
    'forwarded',
  ],
  WAIT_IDENTITY: ['identity-answered', 'no-answer', 'withdrawn', 'forwarded'],
  WAIT_CLARIFICATION: ['clarification-answered', 'no-answer', 'withdrawn', 'forwarded'],
  EXTENDED: WORKING,
  REOPENED: WORKING,
  ANSWERED_FULL: CLOSING,
  ANSWERED_PART: CLOSING,
  REFUSED: CLOSING,
  WITHDRAWN: ['closed'],
  FORWARDED: ['closed'],
  NOT_DP: ['closed'],
  CLOSED_UNIDENTIFIED: ['closed'],
  CLOSED: [],
}

const TELLS_RECIPIENTS: readonly RequestType[] = ['RECTIFY', 'ERASE', 'RESTRICT', 'CHILD_ERASE']
const STOPS_AT_ONCE: readonly RequestType[] = ['OBJECT_DM', 'WITHDRAW']

/** Whether the processing has to end at once, before anyone answers. GDPR art. 21(3), 7(3). */
export function stopsAtOnce(types: readonly RequestType[]): boolean {
  return types.some((type) => STOPS_AT_ONCE.includes(type))
}

/** Whether this step is one that the state allows. */
export function isTransition(state: RequestState, kind: EventKind): boolean {
  return TRANSITIONS[state].includes(kind)
}

/** What can be recorded now: steps the state allows, then facts that leave it as it is. */
export function offeredEvents(
  types: readonly RequestType[],
  status: CaseStatus,
): { steps: EventKind[]; facts: EventKind[] } {
  const facts: EventKind[] = []
  if (stopsAtOnce(types) && status.stoppedOn === null) facts.push('stopped')
  if (types.includes('COMPLAINT_DIRECT') && status.acknowledgedOn === null)
    facts.push('acknowledged')
  if (types.some((type) => TELLS_RECIPIENTS.includes(type))) facts.push('recipients-told')
  facts.push('note')
  return { steps: TRANSITIONS[status.state], facts }
}
