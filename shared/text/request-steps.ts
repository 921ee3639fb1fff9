import type { EventKind } from '../domain/requests/event.ts'
import { counted, dayWords } from './dates.ts'

/** What follows from a step before it is saved: a sentence, its article, and whether it is certain. */
export type StepEffect = {
  text: string
  article?: string
  isWarning?: boolean
  toBeConfirmed?: boolean
  /** Another date stands afterwards, which is explained below. */
  isNewDate?: boolean
}

type FieldWords = { label: string; hint?: string; article?: string }

/** What is asked for the reason of a step. */
export const stepReasonText: Partial<Record<EventKind, FieldWords>> = {
  'not-dp': { label: 'Why it is no data protection request' },
  'identity-asked': {
    label: 'Reason for doubt',
    hint: 'Asking is allowed only on reasonable doubts about who writes, never as a routine, and not by copies of identity papers.',
    article: 'GDPR art. 12(6)',
  },
  'clarification-asked': {
    label: 'What makes the question necessary',
    hint: 'State the large amount of data that is processed about the person.',
    article: 'GDPR rec. 63',
  },
  extended: {
    label: 'Reasons told to the person',
    hint: 'Complexity and number of the requests; absence of staff or mere workload is none.',
    article: 'GDPR art. 12(3)',
  },
  answered: { label: 'Reasons told to the person', article: 'GDPR art. 12(4)' },
}

/** The day of a step. */
const dayLabels: Partial<Record<EventKind, string>> = {
  'identity-asked': 'Asked on',
  'identity-answered': 'Arrived on',
  'clarification-asked': 'Asked on',
  'clarification-answered': 'Arrived on',
  extended: 'Told on',
  answered: 'Sent on',
  withdrawn: 'Withdrawn on',
  forwarded: 'Sent on',
  closed: 'Closed on',
  acknowledged: 'Acknowledged on',
  stopped: 'Ended on',
  'recipients-told': 'Told on',
  note: 'Day',
}

/** Words of the form that records a step. */
export const stepText = {
  day: (kind: EventKind) => dayLabels[kind] ?? 'On',
  save: 'Record',
  saveCorrection: 'Save correction',
  correct: (what: string) => `Correct “${what}”`,
  recorded: (ref: string, what: string) => `${ref}: ${what}`,
  corrected: (ref: string) => `A step of ${ref} corrected`,
  reason: 'Reason',
  types: {
    label: 'Rights',
    hint: 'One case may carry several.',
    missing: 'Choose at least one right.',
  },
  months: { label: 'Extended by', article: 'GDPR art. 12(3)' },
  monthsUnit: (months: number | null) => (months === 1 ? 'month' : 'months'),
  outcome: 'Outcome',
  remedies: {
    label: 'What the person is told about complaint and court',
    article: 'GDPR art. 12(4)',
  },
  proof: {
    label: 'Proof',
    hint: 'Where the person’s words can be found, such as a letter’s date.',
  },
  to: { label: 'To whom', hint: 'The controller that the request was meant for.' },
  personToldOn: 'Person told on',
  personToldOfEnd: {
    hint: 'A reply is still due: that nothing is done, why, and where to complain and go to court.',
    article: 'GDPR art. 11(2), 12(4)',
  },
  complaint: {
    label: 'Complaint that reopens the case',
    hint: 'Log the complaint as a case of its own first.',
    missing: 'Choose the complaint.',
    search: 'Find the complaint',
    none: 'No complaint found. Log the complaint as a case of its own first.',
  },
  text: { note: 'Note', 'recipients-told': 'Who was told, and what' },
  places: (places: string) => `Not recorded, to be filled in: ${places}`,
  followsTitle: 'What follows',
  otherStep: 'A later step would no longer fit.',
} as const

/** What follows, in sentences. */
export const effectText = {
  newDue: (due: string, regime: 'EU' | 'GB'): StepEffect => ({
    text: `New due date: ${dayWords(due)}.`,
    article:
      regime === 'GB'
        ? 'UK GDPR art. 12(3), 12A, ICO guidance'
        : 'GDPR art. 12(3), Reg. 1182/71 art. 3',
    isNewDate: true,
  }),
  dueStays: (due: string): StepEffect => ({ text: `The due date stays: ${dayWords(due)}.` }),
  without: (due: string): StepEffect => ({
    text: `Without the pause: ${dayWords(due)}.`,
    toBeConfirmed: true,
  }),
  waits: (what: 'identity' | 'clarification'): StepEffect => ({
    text: 'The month limit stands still, and moves by the days of waiting.',
    article: what === 'identity' ? 'GDPR art. 12(6), EDPB 01/2022' : 'GDPR rec. 63, EDPB 01/2022',
    toBeConfirmed: true,
  }),
  onlyAccess: (): StepEffect => ({
    text: 'The recital speaks of requests for access; for another right an authority may not accept a pause.',
    article: 'GDPR rec. 63',
    isWarning: true,
    toBeConfirmed: true,
  }),
  noPause: (due: string): StepEffect => ({
    text: `By the policy of this register waiting does not move the date: it stays ${dayWords(due)}.`,
  }),
  britishIdentity: (): StepEffect => ({
    text: 'The month starts when the proof arrives.',
    article: 'UK GDPR art. 12A',
    toBeConfirmed: true,
  }),
  britishClarification: (): StepEffect => ({
    text: 'The days from asking to receiving do not count, both included.',
    article: 'UK GDPR art. 12A',
    toBeConfirmed: true,
  }),
  askedSlowly: (days: number, limit: number): StepEffect => ({
    text: `Asked ${counted(days, 'day')} after receipt, so waiting does not move the date: a pause takes a question within ${counted(limit, 'day')}.`,
    article: 'GDPR art. 12(6), EDPB 01/2022',
    isWarning: true,
    toBeConfirmed: true,
  }),
  askedSlowlyBritish: (days: number, limit: number): StepEffect => ({
    text: `Asked ${counted(days, 'day')} after receipt. After more than ${counted(limit, 'day')} an authority may not accept a later start.`,
    article: 'UK GDPR art. 12A',
    isWarning: true,
    toBeConfirmed: true,
  }),
  tellBy: (day: string): StepEffect => ({
    text: `An extension can be told until ${dayWords(day)}.`,
    article: 'GDPR art. 12(3)',
  }),
  endFrom: (day: string): StepEffect => ({
    text: `The case can be ended without an answer from ${dayWords(day)} on; the person is told so, with the remedies.`,
    article: 'GDPR art. 11(2), 12(4)',
  }),
  inTime: (due: string): StepEffect => ({
    text: `In time: the answer was due ${dayWords(due)}.`,
    article: 'GDPR art. 12(3)',
  }),
  late: (due: string, days: number): StepEffect => ({
    text: `${counted(days, 'day')} late: the answer was due ${dayWords(due)}.`,
    article: 'GDPR art. 12(3)',
    isWarning: true,
  }),
  noBalancing: (): StepEffect => ({
    text: 'An objection to direct marketing is followed without weighing anything; it can hardly be refused.',
    article: 'GDPR art. 21(3)',
    isWarning: true,
  }),
  noReviewer: (): StepEffect => ({
    text: 'No human reviewer is recorded. Whoever contests an automated decision may have a human look at it again.',
    article: 'GDPR art. 22(3)',
    isWarning: true,
  }),
  stopLate: (received: string, days: number): StepEffect => ({
    text: `${counted(days, 'day')} after receipt on ${dayWords(received)}; the processing has to end at once.`,
    article: 'GDPR art. 21(3), 7(3)',
    isWarning: true,
  }),
  erase: (day: string, rule: string): StepEffect => ({
    text: `The personal data of the case are due for erasure on ${dayWords(day)}, by rule ${rule}. No law sets the figure.`,
    article: 'GDPR art. 5(1)(e)',
    toBeConfirmed: true,
  }),
  noRule: (): StepEffect => ({
    text: 'No retention rule is chosen, so nothing says when the personal data of the case must go.',
    article: 'GDPR art. 5(1)(e)',
    isWarning: true,
  }),
  limitEnds: (): StepEffect => ({ text: 'The limit for the answer ends with this step.' }),
  ownDate: (): StepEffect => ({
    text: 'The complaint has a date of its own; the earlier answer stays in the timeline.',
  }),
} as const
