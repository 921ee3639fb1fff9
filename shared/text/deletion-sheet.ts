import type { DeletionPatch, KeptDespite } from '../domain/deletions/deletion.ts'
import type { FieldPath } from '../domain/values/field-path.ts'
import { provisionLine } from './ages.ts'
import { counted } from './dates.ts'

type Words = { label: string; article?: string }

/** Every field of a case with the article that asks for it. */
export const deletionFieldText: Record<FieldPath<Required<DeletionPatch>>, Words> = {
  timeZone: { label: 'Time zone' },
  signalChannel: { label: 'How the signal came', article: 'GDPR art. 5(2)' },
  signal: { label: 'Signal', article: 'GDPR art. 5(2)' },
  beliefOn: { label: 'Reason to believe since', article: 'GDPR art. 17(1)' },
  beliefBasis: { label: 'On what the belief rests', article: 'GDPR art. 5(1)(c), 5(2)' },
  beliefText: { label: 'In a few words', article: 'GDPR art. 5(1)(c)' },
  country: { label: 'Country of the user', article: 'GDPR art. 8(1)' },
  ageBand: { label: 'Age band', article: 'GDPR art. 5(1)(c)' },
  categoryIds: { label: 'Data categories', article: 'GDPR art. 17(1)(f)' },
  otherCategories: { label: 'Other categories' },
  systemIds: { label: 'Systems', article: 'GDPR art. 17(1)' },
  otherSystems: { label: 'Other systems' },
  'processors.isNone': { label: 'Processors', article: 'GDPR art. 28(3)(g)' },
  'processors.told': { label: 'Processors to tell', article: 'GDPR art. 28(3)(g)' },
  'recipients.isNone': { label: 'Recipients', article: 'GDPR art. 19' },
  'recipients.told': { label: 'Recipients to tell', article: 'GDPR art. 19' },
  keptDespite: { label: 'Has to stay', article: 'GDPR art. 17(3)' },
  requestIds: { label: 'Requests', article: 'GDPR art. 12(3), 17(1)' },
  breachIds: { label: 'Incidents', article: 'GDPR art. 33(5)' },
}

/** The fields of something that stays. */
export const keptFieldText: Record<'ground' | 'law' | 'until', Words> = {
  ground: { label: 'Ground', article: 'GDPR art. 17(3)' },
  law: { label: 'Under which law', article: 'GDPR art. 17(3)(b), 17(3)(e)' },
  until: { label: 'Until', article: 'GDPR art. 5(1)(e)' },
} satisfies Partial<Record<keyof KeptDespite, Words>>

/** The sections of a case in the order in which it is worked through. */
export const deletionSections = [
  { id: 'steps', title: 'Steps', article: 'GDPR art. 5(2), 17(1)' },
  { id: 'signal', title: 'Signal', article: 'GDPR art. 5(1)(c), 5(2)' },
  { id: 'age', title: 'Age', article: 'GDPR art. 8(1)' },
  { id: 'what', title: 'What is deleted', article: 'GDPR art. 17(1)(f), 19, 28(3)(g)' },
  { id: 'kept', title: 'What has to stay', article: 'GDPR art. 17(3)' },
  { id: 'reference', title: 'Working reference', article: 'GDPR art. 5(1)(c), 5(1)(e), 32' },
  { id: 'evidence', title: 'Evidence record', article: 'GDPR art. 5(2)' },
  { id: 'links', title: 'Links' },
  { id: 'retention', title: 'Retention', article: 'GDPR art. 5(1)(e)' },
  { id: 'origin', title: 'Origin' },
  { id: 'history', title: 'History' },
] as const
export type DeletionSectionId = (typeof deletionSections)[number]['id']

/** Words of the sheet of a case. */
export const deletionSheetText = {
  back: 'Deletions',
  backToList: 'Back to the list',
  gone: 'This case is not in the register.',
  goneTodo: 'It was removed or erased, or never was here. Undo brings a removed case back.',
  more: 'More',
  remove: 'Remove',
  removed: (ref: string) => `${ref} removed`,
  certificate: 'Save certificate…',
  draft: 'Save draft of the certificate…',
  saved: (file: string) => `${file} saved`,
  moreDuties: (count: number) => `${count} more`,
  sealedSince: (day: string) => `Sealed since ${day}`,
  sealedHint: 'The record is sealed: nothing of it can be changed any more.',
  sumOf: (cases: string) => `A sum of ${cases} from a log`,
  unknownChannel: 'Signal not recorded',
  steps: {
    state: 'State',
    next: 'To do next',
    nothingNext: 'Nothing at the moment',
    freeze: 'Freeze by',
    frozen: 'Frozen',
    delete: 'Delete by',
    deleted: 'Deleted on',
    house: 'house target',
    noFreezeTarget: 'When the signal came is not recorded, so that there is no target.',
    noFreezeHour: 'Only the day of the signal is known, so that no hours are counted.',
    noDeleteTarget: 'The day of the belief is not recorded, so that there is no target.',
    inTime: 'In time',
    late: 'After the target',
    untold: 'Whether it was in time cannot be told: a time of day is not recorded.',
    cleared: 'Nothing is deleted: the case was cleared.',
    answer: (ref: string) => `${ref} to be answered by`,
    answerArticle: 'GDPR art. 12(3)',
    answerHint:
      'A request has a limit of its own. The house targets lie within it and do not replace it.',
  },
  signal: {
    zoneHint: 'Times of this case are told and typed in this zone.',
    signalHint: 'When the sign came. The time to freeze is counted from here.',
    beliefOn: (day: string) => `Empty: the day of the signal, ${day}.`,
    beliefHint:
      'The day on which there was reason to believe it. The time to delete is counted from here.',
    basisHint: 'Kinds of facts, never the facts themselves.',
    textHint:
      'Nothing that tells who it is: no name, e-mail address, telephone number, account or date of birth.',
    textOff:
      'Free text is off in the settings, so that no detail gets into the record by accident.',
    textSettings: 'Settings of deletions',
  },
  age: {
    applied: 'Age that applies',
    appliedArticle: 'GDPR art. 8(1)',
    years: (age: number) => `${age} years`,
    notApplied: 'Not recorded',
    by: {
      country: (name: string) => `The age of ${name}, where the user is.`,
      controller: (name: string) => `The age of ${name}, where the controller is.`,
      higher: (name: string) =>
        `The age of ${name}: the higher of the two, the user’s country and the controller’s.`,
      'unknown-country':
        'Of a country that counts here no age is known, so that the highest applies: 16.',
    },
    somewhere: 'the country that applies',
    source: (text: string) => `Source: ${provisionLine(text)}`,
    readFor: (day: string) => `Read from the table for ${day}.`,
    readShort: (day: string) => `read for ${day}`,
    conflict: 'Sources differ; to be confirmed',
    unsure: 'To be confirmed',
    tableSays: (age: number) => `The table now says ${age} for this case.`,
    decidedUnder: (age: number | null) =>
      age === null
        ? 'The case is decided; no age is applied to it any more.'
        : `The case was decided under ${age}, which stays with it.`,
    apply: (age: number) => `Apply ${age}`,
    appliedNow: (age: number) => `${age} applied`,
    capacity: 'Contract capacity',
    capacityArticle: 'GDPR art. 8(3)',
    capacityHint: 'A number of its own: contract law, which art. 8 leaves alone.',
    notice: 'Age in your notice',
    noticeArticle: 'GDPR art. 13',
    noticeHint: 'A number of its own: what your notice promises.',
    table: 'Only the age of art. 8 decides this case; the others are not compared.',
    tableLink: 'Table of ages',
    bandHint: 'All that is kept of an age; never a date of birth.',
    checked: 'Age band as checked',
    checkedHint: 'From the check of the age, which stands above what was noted before.',
  },
  what: {
    otherHint: 'Only what no list has. Names of kinds and systems, never of a person.',
    noProcessors: 'No processor holds any of it',
    noRecipients: 'Nobody received any of it',
    toldOn: (name: string) => `${name}, told on`,
    gone: 'No longer in the list',
    notToldHint: 'Closing needs a day for each, or that there is none.',
  },
  kept: {
    count: (count: number) => (count === 0 ? 'Nothing' : counted(count, 'category')),
    add: 'Add what stays…',
    category: 'Data category',
    item: (place: number) => `Stays ${place}`,
    removed: 'Taken out of what stays',
    gone: 'Category no longer in the list',
    twice: 'This category is already in the list.',
    lawHint: 'Such as the section of a tax or accounting law. No name, no number of an account.',
    untilHint: 'For legal claims it may stay open.',
    hint: 'Each needs its law and an end. Once the rest is deleted, retention holds it under a legal hold.',
    openHolding: 'Holding',
    openHold: 'Legal hold',
    noLaw: 'Law not recorded',
    noUntil: 'No end recorded',
    until: (day: string) => `Until ${day}`,
  },
  reference: {
    state: 'Working reference',
    hint: 'What support needs to find the account again. It lies apart, sealed with a key of its own, and is no part of the record, the journal, the search, an export or a certificate.',
    fate: 'It is destroyed for good once the search is verified, and at the latest when the case is closed. Nothing in this vault brings it back; only a copy of its whole folder made earlier still holds it.',
    destroyed: 'Nobody can read it any more, and nothing in this vault brings it back.',
    unreadable:
      'The key of this vault’s references does not open it. Destroy it, and keep a new one.',
    over: 'The case no longer needs one.',
    keep: 'Keep a reference…',
    show: 'Show',
    hide: 'Hide',
    replace: 'Replace…',
    destroy: 'Destroy…',
    shown: 'Reference, shown for a minute',
    shownHint: 'It hides again by itself. Showing it is noted in the journal, without its words.',
    keepTitle: 'Keep a working reference',
    text: 'Reference',
    textHint: 'As little as finds the account, such as its number.',
    save: 'Keep',
    kept: 'Reference kept',
    destroyTitle: 'Destroy the working reference?',
    destroyBody:
      'Nobody will be able to read it again, and undo does not bring it back. Without it the account can no longer be found from here.',
    destroyAction: 'Destroy',
    gone: 'Reference destroyed',
    empty: 'Write what finds the account.',
    tooLong: (max: number) => `At most ${max} characters.`,
  },
  evidence: {
    sealed: (day: string) => `Sealed on ${day}. This is the record as it was sealed.`,
    open: 'This is the record as it would be sealed now: these fields and no others.',
    digest: 'Digest (SHA-256)',
    digestHint: 'Over the record in its canonical form. A changed record has another.',
  },
  history: {
    sealed: (day: string, digest: string) => `Sealed on ${day}, digest ${digest.slice(0, 12)}…`,
  },
  links: {
    requests: (count: number) => (count === 0 ? 'None linked' : counted(count, 'case')),
    breaches: (count: number) => (count === 0 ? 'None linked' : counted(count, 'incident')),
    gone: 'No longer in the register',
    due: (day: string) => `to be answered by ${day}`,
  },
  retention: {
    closed: 'Closed on',
    notClosed: 'The period begins when the case is closed',
    until: 'Kept until',
    open: 'Not before it is closed',
    noDay: 'No period is set',
    period: 'Period',
    periodHint:
      'A house rule: long enough to prove the deletion, no longer. How long that is, the law does not say.',
    periodArticle: 'GDPR art. 5(1)(e), 5(2); to be confirmed',
    settings: 'Settings of deletions',
  },
  origin: {
    source: 'Source',
    file: 'File',
    digest: 'Digest of the stripped log',
    digestHint: 'Over the log after everything that tells a person was taken out (SHA-256).',
    on: 'Taken over on',
    cases: 'Stands for',
  },
} as const
