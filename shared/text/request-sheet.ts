import type { RequestPatch } from '../domain/requests/request.ts'
import type { RequestType } from '../domain/requests/types.ts'
import type { FieldPath } from '../domain/values/field-path.ts'
import { counted } from './dates.ts'

type Words = { label: string; article?: string }

/** Every field of a case with the article that asks for it. */
export const requestFieldText: Record<FieldPath<Required<RequestPatch>>, Words> = {
  types: { label: 'Rights', article: 'GDPR art. 15–22, 77' },
  'requester.name': { label: 'Name', article: 'personal data' },
  'requester.email': { label: 'E-mail', article: 'personal data' },
  'requester.reference': { label: 'Customer number or account', article: 'personal data' },
  subject: { label: 'Subject', article: 'personal data' },
  notes: { label: 'Notes', article: 'personal data' },
  channel: { label: 'Channel' },
  country: { label: 'Country of the person' },
  receivedOn: { label: 'Received on', article: 'GDPR art. 12(3)' },
  receivedAt: { label: 'Received at', article: 'personal data' },
  authority: { label: 'Authority', article: 'GDPR art. 77' },
  reviewer: { label: 'Human reviewer', article: 'GDPR art. 22(3)' },
  activityIds: { label: 'Activities', article: 'GDPR art. 30' },
  relatedIds: { label: 'Related cases' },
  systemsAsked: { label: 'Systems', article: 'GDPR art. 12(2)' },
}

/** The fields of the authority's letter. */
export const authorityText = {
  name: { label: 'Authority', article: 'GDPR art. 77' },
  reference: { label: 'Its reference' },
  dueOn: { label: 'Answer by', article: 'GDPR art. 58(1)(a)' },
} as const

/** The fields of a system that was searched. */
export const systemAskedText = {
  askedOn: { label: 'Asked on' },
  answeredOn: { label: 'Answered on' },
  result: { label: 'Result', article: 'personal data' },
} as const

/** The sections of a case in their order. */
export const requestSections = [
  { id: 'request', title: 'Request' },
  { id: 'person', title: 'Person', article: 'GDPR art. 5(1)(c)' },
  { id: 'due', title: 'Due dates', article: 'GDPR art. 12(3)' },
  { id: 'timeline', title: 'Timeline', article: 'GDPR art. 5(2)' },
  { id: 'duties', title: 'Duties', article: 'GDPR art. 12–22' },
  { id: 'authority', title: 'Authority', article: 'GDPR art. 77' },
  { id: 'links', title: 'Links' },
  { id: 'systems', title: 'Systems asked' },
  { id: 'attachments', title: 'Attachments' },
  { id: 'retention', title: 'Retention', article: 'GDPR art. 5(1)(e)' },
  { id: 'origin', title: 'Origin' },
  { id: 'history', title: 'History' },
] as const
export type RequestSectionId = (typeof requestSections)[number]['id']

type Duty = { text: string; article: string }

const TELL_RECIPIENTS: Duty = {
  text: 'Tell each recipient of the data, unless that is impossible or out of proportion; name the recipients to the person who asks.',
  article: 'GDPR art. 19',
}
const UNLESS_EXCEPTED: Duty = {
  text: 'Look for an exception first: free expression, a legal obligation, public health, archiving, legal claims.',
  article: 'GDPR art. 17(3)',
}

/** What each right asks for besides the answer. GDPR art. 7, 12 to 22, 77. */
export const dutiesByType: Record<RequestType, readonly Duty[]> = {
  ACCESS: [
    {
      text: 'Black out what would harm the rights of others, without refusing the rest.',
      article: 'GDPR art. 15(4), rec. 63',
    },
    {
      text: 'The first copy is free; a fee is possible only for further copies.',
      article: 'GDPR art. 15(3), 12(5)',
    },
  ],
  RECTIFY: [TELL_RECIPIENTS],
  ERASE: [
    UNLESS_EXCEPTED,
    TELL_RECIPIENTS,
    {
      text: 'If the data were made public, take reasonable steps to tell others who process them.',
      article: 'GDPR art. 17(2)',
    },
  ],
  RESTRICT: [
    TELL_RECIPIENTS,
    { text: 'Tell the person before the restriction is lifted.', article: 'GDPR art. 18(3)' },
  ],
  PORT: [
    {
      text: 'Only what the person provided, processed by automated means on consent or contract.',
      article: 'GDPR art. 20(1)',
    },
    {
      text: 'Hand over a structured, commonly used and machine-readable format.',
      article: 'GDPR art. 20(1)',
    },
  ],
  OBJECT: [
    {
      text: 'Stop unless compelling legitimate grounds or legal claims are shown.',
      article: 'GDPR art. 21(1)',
    },
    { text: 'Restrict the data while that is examined.', article: 'GDPR art. 18(1)(d)' },
  ],
  OBJECT_DM: [
    {
      text: 'Stop direct marketing, with the profiling for it. Nothing is balanced.',
      article: 'GDPR art. 21(2)–(3)',
    },
    {
      text: 'Keep only a minimal entry that prevents further marketing.',
      article: 'GDPR art. 5(1)(c), 21(3)',
    },
  ],
  ADM: [
    {
      text: 'A human with the power to change it looks at the decision again; the person may contest it.',
      article: 'GDPR art. 22(3)',
    },
  ],
  WITHDRAW: [
    {
      text: 'Withdrawing must be as easy as giving consent was.',
      article: 'GDPR art. 7(3)',
    },
    {
      text: 'Erase the data if there is no other legal ground.',
      article: 'GDPR art. 17(1)(b)',
    },
  ],
  CHILD_ERASE: [
    {
      text: 'Erase without undue delay what an online service collected from a child.',
      article: 'GDPR art. 17(1)(f), 8(1)',
    },
    UNLESS_EXCEPTED,
    TELL_RECIPIENTS,
  ],
  COMPLAINT_SA: [
    {
      text: 'Answer the authority by the day its letter sets, and link the request it is about.',
      article: 'GDPR art. 31, 58(1)(a)',
    },
  ],
  COMPLAINT_DIRECT: [
    {
      text: 'Keep proof of the complaint and of the answer.',
      article: 'GDPR art. 5(2)',
    },
  ],
  OTHER: [],
}

/** Words of the sheet of a case. */
export const requestSheetText = {
  back: 'Requests',
  backToList: 'Back to the list',
  gone: 'This case is not in the register.',
  goneTodo: 'It was removed, or never was here. Undo brings a removed case back.',
  more: 'More',
  reply: 'Reply…',
  caseFile: 'Case file as PDF',
  remove: 'Remove',
  removed: (ref: string) => `${ref} removed`,
  otherSteps: 'Other steps',
  facts: 'Also record',
  duplicates: (count: number) =>
    count === 1 ? '1 possible duplicate' : `${count} possible duplicates`,
  erasedOn: (day: string) => `Personal data erased on ${day}`,
  personErased: (day: string) =>
    `Name, contact, subject, notes and attachments were erased on ${day}.`,
  personHint: 'Only what answering takes; it is erased when the case’s retention ends.',
  countryHint:
    'The due date follows the controller’s country, not this one. Reg. 1182/71 art. 2(1).',
  receiptHint: 'Calendar day on which it reached the controller, whether or not anyone read it.',
  receiptBehindStep:
    'A step is recorded on an earlier day. Correct this day, or that step in the timeline.',
  due: {
    none: 'Nothing is due in this case.',
    notDp: 'No limit runs: this is no data protection request.',
    doneInTime: (day: string) => `Done on ${day}, in time`,
    doneLate: (day: string, days: number) => `Done on ${day}, ${counted(days, 'day')} late`,
    done: (day: string) => `Done on ${day}`,
    ended: (day: string) => `Ended on ${day}`,
    unknown: 'Done on a day the other program does not tell',
    was: (day: string) => `was due ${day}`,
    noPauseLabel: 'Answer, without the pause',
    noPause: (day: string) => `${day} if the pause is not accepted`,
    target: (day: string) => `Aim for ${day}; how the days are counted is open.`,
    settings: 'Change how dates are computed',
  },
  timeline: {
    received: 'Received',
    erased: 'Personal data erased',
    dayUnknown: 'Day not known',
    more: (what: string) => `More for ${what}`,
    correct: 'Correct…',
    remove: 'Remove',
    removed: (what: string) => `“${what}” removed`,
    reason: 'Reason',
    months: (months: number) => `By ${counted(months, 'month')}`,
    remedies: 'Told about complaint and court',
    proof: 'Proof',
    to: 'To',
    personTold: (day: string) => `Person told on ${day}`,
    complaint: 'By the complaint',
    sourceStatus: (words: string) => `Its status there: ${words}`,
  },
  duties: {
    none: 'No duties follow until the rights are chosen.',
    other: 'No further duties are known for this kind.',
  },
  links: {
    noActivities: 'None linked',
    related: (count: number) =>
      count === 0 ? 'None linked' : count === 1 ? '1 case' : `${count} cases`,
    duplicates: 'Possible duplicates',
    duplicatesHint: 'Open cases of the same person about the same right.',
  },
  systems: {
    count: (count: number) =>
      count === 0 ? 'None asked' : count === 1 ? '1 system' : `${count} systems`,
    add: 'Add system…',
    label: (place: number) => `System ${place}`,
    system: 'System',
    removed: 'System removed',
    gone: 'System no longer in the list',
  },
  attachments: {
    label: 'Files',
    count: (count: number) =>
      count === 0 ? 'None attached' : count === 1 ? '1 file' : `${count} files`,
    hint: 'Kept encrypted in the vault, up to 20 MB each. A saved copy is not encrypted: keep it where the vault is kept, and delete it when it has done its work.',
    add: 'Attach file…',
    added: (name: string) => `${name} attached`,
    save: (name: string) => `Save a copy of ${name}`,
    remove: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} removed`,
    addedOn: (day: string) => `added ${day}`,
  },
  retention: {
    rule: 'Rule',
    ruleMissing: 'No rule is chosen, so nothing says when the personal data of this case must go.',
    periodMissing: 'The rule has no period yet.',
    chooseRule: 'Choose the rule',
    from: 'Starts',
    notClosed: 'When the case is closed',
    closedOn: (day: string) => `Closed on ${day}`,
    closedUnknown: 'Closed; the other program does not tell the day',
    eraseOn: 'Erase personal data',
    later: (day: string) => `Due ${day}`,
    now: (day: string) => `Due since ${day}`,
    erase: 'Erase personal data now…',
    erasedOn: 'Erased on',
  },
  origin: {
    source: 'Source',
    externalId: 'Number there',
    row: 'Row of the file',
    status: 'Status there',
    due: 'Due date there',
    dueArticle: 'compared, never adopted',
    dueSame: (theirs: string) => `${theirs}, the same as here`,
    dueDiffers: (theirs: string, ours: string, days: number) =>
      `${theirs}; here ${ours}, ${counted(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}`,
    dueOnly: (theirs: string) => `${theirs}; here no date stands to compare`,
  },
  stats: {
    title: 'What is kept',
    state: 'State',
    outcome: 'Outcome',
  },
} as const
