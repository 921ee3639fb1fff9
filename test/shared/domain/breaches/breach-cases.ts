import type { Assessment } from '#shared/domain/breaches/assessment'
import { type Breach, emptyBreach } from '#shared/domain/breaches/breach'
import type {
  BreachEvent,
  BreachEventKind,
  NewBreachEvent,
  NoticeStage,
} from '#shared/domain/breaches/event'
import { FIRST_BREACH_SETTINGS } from '#shared/domain/breaches/settings'
import type { BreachState } from '#shared/domain/breaches/state'

export const ZONE = 'Europe/Vilnius'
export const SIGNAL_AT = '2026-11-20T08:00:00.000Z'
export const AWARE_AT = '2026-11-20T09:00:00.000Z'
export const NOW = '2026-12-20T12:00:00.000Z'
export const GUARD = { settings: FIRST_BREACH_SETTINGS, now: NOW, today: '2026-12-20' }

/** A point of time with its time of day. */
export const at = (instant: string) => ({ at: instant, isDayOnly: false })

const EVENTS: { [K in BreachEventKind]: Omit<Extract<BreachEvent, { kind: K }>, 'id' | 'at'> } = {
  triaged: { ...common(), kind: 'triaged', text: null },
  'not-a-breach': { ...common(), kind: 'not-a-breach', reason: 'No personal data' },
  aware: { ...common(), kind: 'aware', delayReason: null },
  assessed: { ...common(), kind: 'assessed', assessmentId: 'first' },
  notified: {
    ...common(),
    kind: 'notified',
    stage: 'initial',
    authority: null,
    reference: null,
    means: null,
    documentId: null,
    delayReason: null,
    text: null,
  },
  withdrawn: { ...common(), kind: 'withdrawn', reason: 'It was a false alarm' },
  'not-notified': { ...common(), kind: 'not-notified', reason: 'A risk is unlikely' },
  'people-planned': { ...common(), kind: 'people-planned', plannedOn: '2026-12-01' },
  'people-told': {
    ...common(),
    kind: 'people-told',
    number: 12,
    means: null,
    documentId: null,
    isOrdered: false,
    text: null,
  },
  'people-not-told': {
    ...common(),
    kind: 'people-not-told',
    ground: 'unintelligible',
    reason: 'Encrypted',
  },
  closed: { ...common(), kind: 'closed', text: null },
  reopened: { ...common(), kind: 'reopened', reason: 'News' },
  'taken-over': { ...common(), kind: 'taken-over', phase: 'open', statusText: null },
  note: { ...common(), kind: 'note', text: 'A note' },
}
// The cast: the keys of a record are its kinds.
export const EVERY_KIND = Object.keys(EVENTS) as BreachEventKind[]

function common() {
  return { isDayOnly: false, by: null }
}

/** A complete event of a kind, an hour after awareness unless another instant is given. */
export function newEvent(
  kind: BreachEventKind,
  more: Record<string, unknown> = {},
): NewBreachEvent {
  // The cast: an event of its kind, and what a test says of it.
  return { ...EVENTS[kind], at: '2026-11-20T10:00:00.000Z', ...more } as NewBreachEvent
}

/** The same as it is kept. */
export function event(kind: BreachEventKind, more: Record<string, unknown> = {}): BreachEvent {
  // The cast: a new event with an identifier.
  return { id: kind, ...newEvent(kind, more) } as BreachEvent
}

export const aware = (more: Record<string, unknown> = {}) =>
  event('aware', { at: AWARE_AT, ...more })
export const notified = (stage: NoticeStage, more: Record<string, unknown> = {}) =>
  event('notified', { id: stage, stage, ...more })

/** An assessment with a conclusion, the first unless another is named. */
export function assessment(outcome: Assessment['outcome'], id = 'first'): Assessment {
  return {
    id,
    at: '2026-11-20T10:00:00.000Z',
    by: null,
    method: 'other',
    answers: null,
    exampleCodes: [],
    outcome,
    reasons: 'Because',
    severity: null,
  }
}

const KNOWN = [aware(), event('assessed')]
const TRIAGED = event('triaged', { at: SIGNAL_AT })
const ENDING = [...KNOWN, event('not-notified'), event('people-told'), event('closed')]

/** Events that lead to a state. */
export const PATHS: Record<BreachState, BreachEvent[]> = {
  SIGNAL: [],
  TRIAGE: [TRIAGED],
  AWARE: [TRIAGED, aware()],
  ASSESSED: KNOWN,
  NOTIFIED_INITIAL: [...KNOWN, notified('initial')],
  NOTIFIED_FOLLOW_UP: [...KNOWN, notified('initial'), notified('follow-up')],
  NOTIFIED_COMPLETE: [...KNOWN, notified('complete')],
  NOTIFICATION_WITHDRAWN: [...KNOWN, notified('initial'), event('withdrawn')],
  NOT_NOTIFIED_WITH_REASONS: [...KNOWN, event('not-notified')],
  NOT_A_BREACH: [event('not-a-breach')],
  CLOSED: ENDING,
}

/** An incident with a first signal and one assessment, and what a test says of it. */
export function aBreach(more: Partial<Breach> = {}): Breach {
  const empty = emptyBreach('BR-001', {
    title: 'A lost notebook',
    timeZone: ZONE,
    firstSignal: at(SIGNAL_AT),
  })
  return {
    ...empty,
    id: 'breach',
    createdOn: '2026-11-20',
    changedOn: '2026-11-20',
    assessments: [assessment('risk')],
    lessons: 'Encrypt',
    activityIds: ['activity'],
    ...more,
  }
}

export const PEOPLE: BreachEventKind[] = ['people-planned', 'people-told', 'people-not-told']
const FACTS: BreachEventKind[] = [...PEOPLE, 'assessed', 'note']

/** The phases as the specification draws them, row by row, with the facts that can be added. */
export const ALLOWED: Record<BreachState, BreachEventKind[]> = {
  SIGNAL: ['triaged', 'aware', 'not-a-breach', 'note'],
  TRIAGE: ['aware', 'not-a-breach', 'note'],
  AWARE: [...PEOPLE, 'assessed', 'note'],
  ASSESSED: [...FACTS, 'notified', 'not-notified'],
  NOTIFIED_INITIAL: [...FACTS, 'notified', 'withdrawn'],
  NOTIFIED_FOLLOW_UP: [...FACTS, 'notified', 'withdrawn'],
  NOTIFIED_COMPLETE: [...FACTS, 'notified', 'withdrawn', 'closed'],
  NOTIFICATION_WITHDRAWN: [...FACTS, 'notified', 'not-notified', 'closed'],
  NOT_NOTIFIED_WITH_REASONS: [...FACTS, 'notified', 'not-notified', 'closed'],
  NOT_A_BREACH: ['reopened', 'note'],
  CLOSED: ['reopened', 'note'],
}
/** The stages that a notification can have in each state. */
export const STAGES: Partial<Record<BreachState, NoticeStage[]>> = {
  ASSESSED: ['initial', 'complete'],
  NOTIFIED_INITIAL: ['follow-up', 'complete'],
  NOTIFIED_FOLLOW_UP: ['follow-up', 'complete'],
  NOTIFIED_COMPLETE: ['complete'],
  NOTIFICATION_WITHDRAWN: ['initial', 'complete'],
  NOT_NOTIFIED_WITH_REASONS: ['initial', 'complete'],
}
