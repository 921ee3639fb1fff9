import type { RequestState } from '#shared/domain/requests/case-status'
import type { EventKind, NewEvent, RequestEvent } from '#shared/domain/requests/event'

/** A complete event of each kind, on one day. */
const EVENTS: { [K in EventKind]: Omit<Extract<NewEvent, { kind: K }>, 'on'> } = {
  triaged: { kind: 'triaged' },
  'not-dp': { kind: 'not-dp', reason: 'A refund' },
  'identity-asked': { kind: 'identity-asked', reason: 'Other address' },
  'identity-answered': { kind: 'identity-answered' },
  'clarification-asked': { kind: 'clarification-asked', reason: 'Many accounts' },
  'clarification-answered': { kind: 'clarification-answered' },
  'no-answer': { kind: 'no-answer', personToldOn: '2026-01-10' },
  extended: { kind: 'extended', months: 2, reason: 'Many accounts' },
  answered: { kind: 'answered', outcome: 'full', reason: null, remedies: null },
  withdrawn: { kind: 'withdrawn', proof: 'Mail' },
  forwarded: { kind: 'forwarded', to: 'The other', personToldOn: '2026-01-10' },
  reopened: { kind: 'reopened', complaintId: 'complaint' },
  closed: { kind: 'closed' },
  'closed-in-source': { kind: 'closed-in-source', statusText: null },
  acknowledged: { kind: 'acknowledged' },
  stopped: { kind: 'stopped' },
  'recipients-told': { kind: 'recipients-told', text: null },
  note: { kind: 'note', text: 'Note' },
}

export const EVERY_KIND = Object.keys(EVENTS) as EventKind[]

/** A complete event of a kind. */
export function eventOf(kind: EventKind, on = '2026-01-10'): NewEvent {
  // The cast: an event of its kind and its day.
  return { ...EVENTS[kind], on } as NewEvent
}

const WORK: EventKind[] = ['triaged']
const PATHS: Record<RequestState, EventKind[]> = {
  RECEIVED: [],
  IN_PROGRESS: WORK,
  WAIT_IDENTITY: ['identity-asked'],
  WAIT_CLARIFICATION: ['clarification-asked'],
  EXTENDED: [...WORK, 'extended'],
  REOPENED: [...WORK, 'answered', 'reopened'],
  ANSWERED_FULL: [...WORK, 'answered'],
  ANSWERED_PART: [...WORK, 'answered'],
  REFUSED: [...WORK, 'answered'],
  WITHDRAWN: ['withdrawn'],
  FORWARDED: ['forwarded'],
  NOT_DP: ['not-dp'],
  CLOSED_UNIDENTIFIED: ['identity-asked', 'no-answer'],
  CLOSED: [...WORK, 'answered', 'closed'],
}
const OUTCOMES: Partial<Record<RequestState, 'part' | 'refused'>> = {
  ANSWERED_PART: 'part',
  REFUSED: 'refused',
}
const DAYS: Partial<Record<EventKind, string>> = { closed: '2026-01-20', 'no-answer': '2026-03-01' }

/** Events that lead a case received on 1 January 2026 to a state. */
export function pathTo(state: RequestState): RequestEvent[] {
  const outcome = OUTCOMES[state]
  return PATHS[state].map((kind, index) => {
    const event = eventOf(kind, DAYS[kind] ?? '2026-01-10')
    const told = { outcome, reason: 'Secret', remedies: 'Told' }
    // The cast: a complete event and its identifier.
    return {
      ...event,
      ...(kind === 'answered' && outcome ? told : {}),
      id: `e${index}`,
    } as RequestEvent
  })
}
