import type { BreachEventKind, NoticeStage, NotToldGround } from '../domain/breaches/event.ts'
import type { ClosingGap } from '../domain/breaches/closing-gaps.ts'
import type { BreachState } from '../domain/breaches/state.ts'
import { instantWords, minutesWords } from './breach-clock.ts'
import { breachEventWords, breachStateWords, noticeStageWords } from './breach-words.ts'
import { counted } from './dates.ts'

/** What follows from a step before it is saved: a sentence and its article. */
export type BreachEffect = {
  readonly text: string
  readonly article?: string
  readonly isWarning?: boolean
}

type FieldWords = { readonly label: string; readonly hint?: string; readonly article?: string }

/** The moment of a step. */
const momentLabels: Partial<Record<BreachEventKind, string>> = {
  triaged: 'Begun',
  'not-a-breach': 'Found',
  aware: 'Aware since',
  assessed: 'Assessed',
  notified: 'Sent',
  withdrawn: 'Withdrawn',
  'not-notified': 'Decided',
  'people-planned': 'Decided',
  'people-told': 'Told',
  'people-not-told': 'Decided',
  closed: 'Closed',
  reopened: 'Reopened',
}

/** What is asked for the reason of a step. */
const reasonWords: Partial<Record<BreachEventKind, FieldWords>> = {
  'not-a-breach': {
    label: 'Why it is no personal data breach',
    hint: 'What was looked at, and why no personal data are affected.',
    article: 'GDPR art. 4(12)',
  },
  withdrawn: { label: 'Why it is withdrawn' },
  'not-notified': {
    label: 'Why the authority is not notified',
    hint: 'Why a risk for people is unlikely. The authority may ask to see it.',
    article: 'GDPR art. 33(1), 33(5)',
  },
  'people-not-told': {
    label: 'Why this holds here',
    hint: 'The facts behind the ground, such as which encryption was used.',
    article: 'GDPR art. 34(3), 33(5)',
  },
  reopened: { label: 'Why it is reopened' },
}

/** What takes the place of the message has to be named with the ground that allows it. */
const publicNoticeReason: FieldWords = {
  label: 'Why this holds here, and where the public notice was made',
  hint: 'Why telling each person is a disproportionate effort; where and when the public notice, or what is as effective, was made.',
  article: 'GDPR art. 34(3)(c), 33(5)',
}

const textWords: Partial<Record<BreachEventKind, FieldWords>> = {
  triaged: { label: 'What is looked into first' },
  note: { label: 'Note' },
}

/** What still stands between an incident and its closing, and the field that mends it. */
export const closingWords: Record<ClosingGap, { readonly name: string; readonly article: string }> =
  {
    authority: {
      name: 'The authority has everything, or it is recorded why not',
      article: 'GDPR art. 33',
    },
    people: {
      name: 'People are told, or it is recorded why not',
      article: 'GDPR art. 34',
    },
    lessons: { name: 'Lessons are written down', article: 'house rule' },
    activities: { name: 'A processing activity is linked', article: 'house rule' },
  }

/** Words of the steps of an incident and of the forms that record them. */
export const breachStepText = {
  next: 'What can be done next',
  more: 'More steps',
  timeline: 'What happened',
  firstSignal: 'First signal',
  by: (name: string) => `by ${name}`,
  stepMenu: (what: string) => `Change “${what}”`,
  correct: 'Correct…',
  remove: 'Remove',
  removed: (what: string) => `“${what}” removed`,
  label: {
    reason: 'Reasons',
    aware: 'Why it took so long from the first signal',
    late: 'Why it came late',
    means: 'By',
    authority: 'Authority',
    reference: 'Reference',
    document: 'Version that was sent',
    planned: 'Planned for',
    people: 'People told',
    ordered: 'Ordered by the authority',
    ground: 'Ground',
    status: 'Status in the log',
  },
  moment: (kind: BreachEventKind) => momentLabels[kind] ?? 'Time',
  save: 'Record',
  saveCorrection: 'Save correction',
  correcting: (what: string) => `Correct “${what}”`,
  recorded: (ref: string, what: string) => `${ref}: ${what}`,
  corrected: (ref: string) => `A step of ${ref} corrected`,
  byField: { label: 'By whom' },
  reason: (kind: BreachEventKind, ground: NotToldGround | null): FieldWords =>
    kind === 'people-not-told' && ground === 'disproportionate'
      ? publicNoticeReason
      : (reasonWords[kind] ?? { label: 'Reasons' }),
  text: (kind: BreachEventKind): FieldWords => textWords[kind] ?? { label: 'Note' },
  awareDelay: {
    label: 'Why it took so long from the first signal',
    hint: 'What was looked into meanwhile. An investigation has to begin at once and be short.',
    article: 'EDPB 9/2022 para. 31',
  },
  lateDelay: {
    label: 'Reasons for the delay',
    hint: 'They go to the authority with the notification.',
    article: 'GDPR art. 33(1)',
  },
  lateTaken: (version: number, issued: string) =>
    `Taken from version ${version}, issued ${issued}: they stand in it as they are here.`,
  stage: 'Stage',
  stageHints: {
    initial: 'What is known so far; the rest follows.',
    'follow-up': 'More of what was missing; something is still to come.',
    complete: 'Everything that is asked for.',
  } satisfies Record<NoticeStage, string>,
  addition: {
    name: 'Addition to a complete notification',
    hint: 'An answer to the authority, or a correction.',
    article: 'GDPR art. 31, 33(4)',
  },
  authority: { label: 'Authority', hint: 'Which supervisory authority was notified.' },
  reference: { label: 'Its reference', hint: 'The number the authority gave, when there is one.' },
  means: {
    notified: { label: 'How it was sent', hint: 'By its online form, e-mail, post or telephone.' },
    'people-told': {
      label: 'How they were told',
      hint: 'By e-mail, letter, telephone or a public notice.',
    },
  },
  document: {
    label: 'Version that was sent',
    none: 'No version was issued yet. Issue it under Documents to have it linked here.',
    hint: 'An issued version is kept with its digest.',
    missing: 'Version not found',
    noneChosen: 'None',
  },
  planned: { label: 'To be told on', article: 'GDPR art. 34(1)' },
  number: { label: 'How many were told' },
  people: (count: number | null) => (count === 1 ? 'person' : 'people'),
  ordered: { label: 'Ordered by the authority', article: 'GDPR art. 34(4)' },
  ground: { label: 'Ground', missing: 'Choose the ground.' },
  followsTitle: 'What follows',
  closingTitle: 'Before it can be closed',
  isThere: 'done',
  isMissing: 'missing',
  show: 'Show',
  laterStep: 'A later step would no longer fit.',
  laterReasons: {
    title: 'A later step would then be late.',
    todo: 'Correct that step first: write its reasons for the delay (GDPR art. 33(1)). Then correct this one.',
  },
  notNow: 'This step does not fit the phase.',
  kept: 'Found again as you left it.',
  unsaved: 'A step was begun and not recorded.',
} as const

/** What a notification is called with its stage. */
export function noticeTitle(stage: NoticeStage): string {
  return `Authority notified: ${noticeStageWords[stage].name.toLowerCase()}`
}

/** The words of a button that opens the form of a step. */
export function stepButtonWords(kind: BreachEventKind): string {
  return `${breachEventWords[kind].record}…`
}

/** What follows from a step, in sentences. */
export const breachEffectText = {
  limit: (strictAt: string, timeZone: string, hours: number): BreachEffect => ({
    text: `The clock runs for ${counted(hours, 'hour')}, until ${instantWords(strictAt, timeZone)}.`,
    article: 'GDPR art. 33(1)',
  }),
  limitByDay: (strictAt: string, timeZone: string): BreachEffect => ({
    text: `Without a time of day the clock counts from the first instant of the day, until ${instantWords(strictAt, timeZone)} at the earliest.`,
    article: 'GDPR art. 33(1)',
  }),
  limitOver: (minutes: number): BreachEffect => ({
    text: `That limit passed ${minutesWords(minutes)} ago: notify at once, with the reasons for the delay.`,
    article: 'GDPR art. 33(1)',
    isWarning: true,
  }),
  awareSlowly: (minutes: number, limit: number): BreachEffect => ({
    text: `${minutesWords(minutes)} lie between the first signal and awareness, more than ${counted(limit, 'hour')}: say why.`,
    article: 'EDPB 9/2022 para. 31',
    isWarning: true,
  }),
  awareSlowlyByDay: (limit: number): BreachEffect => ({
    text: `More than ${counted(limit, 'hour')} lie between the first signal and awareness: say why.`,
    article: 'EDPB 9/2022 para. 31',
    isWarning: true,
  }),
  processorTold: (isEarlier: boolean): BreachEffect => ({
    text: isEarlier
      ? 'A processor told you before that. Once it has told you of the breach you are aware; only what it knew before does not count.'
      : 'Once a processor has told you of the breach you are aware; what it knew before does not count.',
    article: 'GDPR art. 33(2); EDPB 9/2022, to be confirmed',
    isWarning: isEarlier,
  }),
  inTime: (minutes: number): BreachEffect => ({
    text: `In time, ${minutesWords(minutes)} before the limit.`,
    article: 'GDPR art. 33(1)',
  }),
  inTimeByDay: (): BreachEffect => ({ text: 'In time.', article: 'GDPR art. 33(1)' }),
  late: (minutes: number): BreachEffect => ({
    text:
      minutes < 60
        ? `This is ${counted(minutes, 'minute')} after the limit: say why.`
        : `This is ${minutesWords(minutes)} after the limit: say why.`,
    article: 'GDPR art. 33(1)',
    isWarning: true,
  }),
  lateByDay: (): BreachEffect => ({
    text: 'This is after the limit, whatever the time of day: say why.',
    article: 'GDPR art. 33(1)',
    isWarning: true,
  }),
  lateUnknown: (): BreachEffect => ({
    text: 'Whether this was in time depends on a time of day that is not recorded.',
    article: 'GDPR art. 33(1)',
    isWarning: true,
  }),
  clockStops: (): BreachEffect => ({ text: 'The clock stops with this step.' }),
  restFollows: (): BreachEffect => ({
    text: 'What is missing follows without undue further delay.',
    article: 'GDPR art. 33(4)',
  }),
  complete: (): BreachEffect => ({
    text: 'Nothing more is owed to the authority unless it asks or other facts come up.',
    article: 'GDPR art. 33(3)',
  }),
  addition: (): BreachEffect => ({
    text: 'It adds to the complete notification. For the limit the first one counts.',
    article: 'GDPR art. 33(1)',
  }),
  riskSays: (outcome: string): BreachEffect => ({
    text: `The last assessment says “${outcome}”. Only where a risk is unlikely may the notification be left out.`,
    article: 'GDPR art. 33(1)',
    isWarning: true,
  }),
  staysRecorded: (): BreachEffect => ({
    text: 'The breach stays documented; the authority can check it.',
    article: 'GDPR art. 33(5)',
  }),
  noClock: (): BreachEffect => ({ text: 'No clock starts. The incident stays in the register.' }),
  tellPeople: (): BreachEffect => ({
    text: 'People are told without undue delay, in clear and plain language.',
    article: 'GDPR art. 34(1), 34(2)',
  }),
  highRiskLeft: (): BreachEffect => ({
    text: 'The last assessment says high risk. The authority can order that people are told all the same.',
    article: 'GDPR art. 34(4)',
    isWarning: true,
  }),
  publicNotice: (): BreachEffect => ({
    text: 'A public notice, or something as effective, takes the place of the message.',
    article: 'GDPR art. 34(3)(c)',
    isWarning: true,
  }),
  backTo: (state: BreachState): BreachEffect => ({
    text: `The incident goes back to “${breachStateWords[state]}”.`,
  }),
  noticesStay: (): BreachEffect => ({
    text: 'What was sent stays recorded, and so do the issued versions.',
    article: 'GDPR art. 33(5)',
  }),
} as const
