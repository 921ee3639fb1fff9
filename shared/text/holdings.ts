import type { OwnData } from '../domain/retention/settings.ts'
import { amount } from './amounts.ts'

type Words = { label: string; article?: string }

/** The fields of a holding, each with the article that asks for it. */
export const holdingFieldText = {
  categoryId: { label: 'Data category', article: 'GDPR art. 30(1)(c)' },
  ruleId: { label: 'Retention rule', article: 'GDPR art. 5(1)(e), 30(1)(f)' },
  systemId: { label: 'System' },
  activityIds: { label: 'Activities', article: 'GDPR art. 30(1)' },
  batchRef: { label: 'Batch reference' },
  events: { label: 'Events' },
  precision: { label: 'What is known' },
  records: { label: 'Records' },
  people: { label: 'People' },
  flag: { label: 'Mark' },
  'flag.since': { label: 'Marked since' },
  'flag.clearedOn': { label: 'Mark cleared on' },
  isChild: { label: 'Children', article: 'GDPR art. 8, 17(1)(f)' },
  hasParentalConsent: { label: 'Parental authorisation', article: 'GDPR art. 8(1)' },
  lastReviewOn: { label: 'Last review', article: 'GDPR rec. 39' },
  note: { label: 'Note' },
} as const satisfies Record<string, Words>

/** The sections of a holding in their order. */
export const holdingSections = [
  { id: 'date', title: 'Last permitted day', article: 'GDPR art. 5(1)(e)' },
  { id: 'held', title: 'What is held' },
  { id: 'events', title: 'Events' },
  { id: 'numbers', title: 'Numbers' },
  { id: 'marks', title: 'Marks' },
  { id: 'holds', title: 'Legal holds', article: 'GDPR art. 17(3), 18' },
  { id: 'note', title: 'Note' },
  { id: 'origin', title: 'Origin' },
  { id: 'history', title: 'History' },
] as const
export type HoldingSectionId = (typeof holdingSections)[number]['id']

/** The sheet of one holding. */
export const holdingSheetText = {
  back: 'Retention',
  backToList: 'Back to retention',
  gone: 'This holding is no longer there',
  goneTodo: 'It was removed or taken back. Undo brings it back, as long as this session lasts.',
  more: 'More',
  noSystem: 'System not recorded',
  review: 'Record review…',
  hold: 'Put under hold…',
  erase: 'Tick off as erased…',
  remove: 'Remove',
  removed: (category: string) => `Holding of ${category} removed, without proof of erasure`,
  batchHint: 'A backup or export by its name, never a person’s name, number or address.',
  batchArticle: 'GDPR art. 5(1)(c)',
  numbersHint: 'Data that was erased is ticked off, not subtracted here.',
  dueOn: 'May be kept until',
  state: 'State',
  dueOnThen: 'Could be kept until',
  wasHeld: 'What was held',
  baseDueOn: 'Without the mark',
  nextReviewOn: 'Next review',
  target: 'Working day before it',
  rule: 'Rule',
  noRule: 'No rule covers it',
  openRule: 'Open the rule',
  eventMissing: 'Has not happened',
  addEvent: 'Add event',
  eventDecides: 'Decides the date',
  monthHint: 'A month counts from its first day, so that nothing is kept too long.',
  monthProblem: 'Write the month as Nov 2026 or 2026-11.',
  flagged: 'Marked to be kept longer',
  flaggedAs: (mark: string) => `Marked “${mark}”`,
  isChild: 'Data of children under the age limit',
  hasParentalConsent: 'A valid authorisation by a parent was found',
  noHolds: 'No hold covers it.',
  holdActive: (reviewOn: string) => `at work, review on ${reviewOn}`,
  holdFuture: (from: string) => `begins on ${from}`,
  holdReleased: (on: string) => `released on ${on}`,
  erasures: 'Erasures',
  importedFrom: (file: string, on: string) => `Counted from ${file} on ${on}`,
  importedHint: 'The rows were counted and not kept; another import of the same days replaces it.',
  enteredOn: (day: string) => `Entered by hand on ${day}`,
  originLabel: 'Comes from',
  erasedTitle: 'Ticked off as erased',
  erasedOn: (day: string) => `Recorded as erased on ${day}. It can be read, not changed.`,
} as const

/** What a chip says where the day after it is that of a review. */
export const extendedChipText = 'Extended, review'

/** The form that records a holding. */
export const newHoldingText = {
  title: 'Add holding',
  hint: 'What is really held, where and since when: data, never whose.',
  apply: 'Add holding',
  done: (category: string) => `Holding of ${category} added`,
  categoryMissing: 'Choose a category.',
  ruleProposed: (rule: string, refs: string) => `${refs} keep this category under ${rule}.`,
  ruleProposedOne: (rule: string, ref: string) => `${ref} keeps this category under ${rule}.`,
  ruleUnknown: 'No activity links this category to a rule. Choose one, or leave it empty.',
  noRule: 'No rule',
  noSystem: 'Not recorded',
  event: 'What started the period',
  eventOf: (event: string) => `Day of ${event}`,
  monthOf: (event: string) => `Month of ${event}`,
  eventHint: 'Leave empty what has not happened.',
  precision: 'What is known',
  numbers: 'How much',
  recordsHint: 'Leave empty if nobody has counted.',
  marks: 'Marks',
  preview: 'Last permitted day',
  noPreview: 'Choose a rule and the day it counts from to see the date.',
} as const

/** The dialog that records a review. */
export const reviewText = {
  title: 'Record review',
  what: 'You looked whether this data is still needed and found that it is. The next review is counted from this day.',
  article: 'GDPR art. 5(1)(e), rec. 39',
  on: 'Looked on',
  later: 'A later review is recorded already.',
  apply: 'Record review',
  done: (count: number) => `Review of ${amount(count, 'holding')} recorded`,
} as const

/** What this program keeps itself, and where that is erased. */
export const ownHoldingText: Record<
  OwnData,
  { title: string; where: string; link: string | null }
> = {
  requests: {
    title: 'Closed requests',
    where:
      'This program keeps them itself. They are erased in the list of requests, where those that are due can be filtered.',
    link: 'Show requests due for erasure',
  },
  journal: {
    title: 'Journal values',
    where:
      'The journal keeps what stood in a field before and after each change. The values of a request go when its personal data is erased; the others cannot be emptied yet. The chain of entries stays as proof.',
    link: 'Open the journal',
  },
  deletions: {
    title: 'Deletion evidence',
    where:
      'This program keeps the erasures that were recorded here, with who carried them out, their notes, evidence files and certificates. They cannot be erased yet.',
    link: 'Show erasures',
  },
  breaches: {
    title: 'Breach files',
    where:
      'This program keeps incidents with their files and issued documents. A closed one is erased in the list of breaches when its day has come, with everything that was kept about it.',
    link: 'Show breaches',
  },
  children: {
    title: 'Data of children to delete',
    where:
      'Cases in which there is reason to believe that data of a child are held without the consent of a parent. The law says without undue delay (GDPR art. 17(1)(f)); the rule takes the day of that belief as the due date. They leave this list when the deletion is recorded in the case.',
    link: 'Show deletions',
  },
  evidence: {
    title: 'Records of age-verification cases',
    where:
      'This program keeps the sealed record of a case, which says nothing of whose it was. It is erased in the list of deletions when its day has come.',
    link: 'Show deletions',
  },
}
export const ownRuleLink = 'Rules for what this program keeps'
