import { amount } from './amounts.ts'

type Words = { label: string; article?: string }

/** The fields of a hold, each with the article that asks for it. */
export const holdFieldText = {
  name: { label: 'Name' },
  reason: { label: 'Reason', article: 'GDPR art. 17(3), 18' },
  citation: { label: 'Law, claim or case' },
  owner: { label: 'Answers for it' },
  from: { label: 'From' },
  reviewOn: { label: 'Review on', article: 'GDPR art. 5(2)' },
  'scope.categoryIds': { label: 'Data categories' },
  'scope.ruleIds': { label: 'Rules' },
  'scope.systemIds': { label: 'Systems' },
  'scope.from': { label: 'Events from' },
  'scope.to': { label: 'Events until' },
  'scope.onlyFlagged': { label: 'Marked data' },
  'scope.holdingIds': { label: 'Holdings' },
} as const satisfies Record<string, Words>

/** The sections of a hold in their order. */
export const holdSections = [
  { id: 'hold', title: 'Hold', article: 'GDPR art. 17(3), 18' },
  { id: 'scope', title: 'Scope' },
  { id: 'covers', title: 'What it covers' },
  { id: 'release', title: 'Release' },
  { id: 'history', title: 'History' },
] as const
export type HoldSectionId = (typeof holdSections)[number]['id']

export const HOLD_STATES = ['active', 'review-due', 'future', 'released'] as const
export type HoldState = (typeof HOLD_STATES)[number]

export const holdStateWords: Record<HoldState, string> = {
  active: 'Active',
  'review-due': 'Review due',
  future: 'Not begun',
  released: 'Released',
}

/** The list of holds. */
export const holdsText = {
  title: 'Legal holds',
  back: 'Retention',
  state: (active: number, total: number, reviewsDue: number) =>
    `${amount(total, 'hold')}, ${active} active, ${reviewsDue === 0 ? 'no review' : amount(reviewsDue, 'review')} due`,
  create: 'Put data under hold',
  search: 'Search holds',
  list: 'Legal holds',
  nothingTitle: 'No holds yet',
  nothingHint:
    'A hold keeps data from being erased although its day has come: for a legal duty, for legal claims, or because processing is restricted.',
  nothingArticle: 'GDPR art. 17(3)(b), 17(3)(e), 18(1)(c), 18(2)',
  nothingMatches: 'No hold matches',
  nothingMatchesHint: 'Clear the search to see all of them.',
  clearSearch: 'Clear search',
  columns: {
    ref: 'Ref.',
    name: 'Name and reason',
    owner: 'Answers for it',
    from: 'From',
    review: 'Review',
    covers: 'Covers',
    state: 'State',
  },
} as const

/** The sheet of one hold. */
export const holdSheetText = {
  back: 'Legal holds',
  backToList: 'Back to the holds',
  gone: 'This hold is no longer there',
  goneTodo: 'It was removed or taken back. Undo brings it back, as long as this session lasts.',
  more: 'More',
  remove: 'Remove',
  removed: (ref: string) => `${ref} removed`,
  releaseFirst: 'This hold blocks erasure: release it, with the day and why, before you remove it.',
  release: 'Release hold…',
  allData: 'All that matches the other fields',
  anyDay: 'Any day',
  onlyFlagged: 'Only data marked to be kept longer',
  exactly: (count: number) => `Exactly ${amount(count, 'holding')}`,
  exactlyHint: 'Chosen one by one; the scope of such a hold stays as it is.',
  coversHoldings: (holdings: number) => amount(holdings, 'holding'),
  coversRecords: recordsWords,
  covers: (covered: Covered) => `${amount(covered.holdings, 'holding')}, ${recordsWords(covered)}`,
  coversNow: 'Covers now',
  pastLabel: 'Past their day',
  past: (count: number) =>
    count === 0
      ? 'None: releasing it makes nothing due at once'
      : `${amount(count, 'holding')}: due at once when the hold is released`,
  examples: 'Holdings under this hold',
  examplesShown: (shown: number, all: number) => `${shown} of ${all} shown`,
  showAll: 'Show them in the table',
  coversNothing: 'It covers nothing that is held.',
  notReleased: 'It is at work until it is released.',
  releasedOn: 'Released on',
  releaseReason: 'Why',
  reviewDue: (day: string) =>
    `The review was set for ${day}. Look whether the reason still stands; then set the next day, or release the hold.`,
  reviewDueTitle: 'Review due',
  reviewArticle: 'GDPR art. 5(1)(e), 5(2)',
  left: (holdings: number, past: number) => {
    const told = `${amount(holdings, 'holding')} left the hold`
    if (holdings === 1) return past === 1 ? `${told}, past its day` : `${told}, not past its day`
    if (past === 0) return `${told}, none of them past its day`
    return `${told}, ${past.toLocaleString('en-GB')} of them past ${past === 1 ? 'its' : 'their'} day`
  },
  limits: 'It blocks erasure and justifies no other use of the data.',
  limitsArticle: 'GDPR art. 5(1)(b), 18(2)',
} as const

/** The form that puts data under hold. */
export const newHoldText = {
  title: 'Put data under hold',
  apply: 'Put under hold',
  done: (ref: string) => `${ref} put under hold`,
  show: 'Show hold',
  nameHint: 'A few words that tell it apart, without names of people.',
  citationHint: 'The law and its article, or the claim or case by its number.',
  ownerHint: 'Who decides when it ends.',
  reviewHint: 'By then somebody looks whether the reason still stands.',
  reviewMissing: 'Set the day of the review.',
  fromMissing: 'Write the day from which it holds.',
  reasonMissing: 'Choose the reason.',
  scope: 'Which data',
  scopeHint: 'All that matches every field; a field left empty asks nothing.',
  scopeMissing: 'Say which data it covers: fill in at least one field.',
  exactly: (count: number) => `Exactly the ${amount(count, 'holding')} you chose.`,
  from: 'Events from',
  to: 'Events until',
  effect: 'Covers',
  effectIs: ({ past, ...covered }: Covered & { past: number }) =>
    `Covers ${amount(covered.holdings, 'holding')}, ${recordsWords(covered)}; ${past === 0 ? 'none' : past.toLocaleString('en-GB')} of them past ${past === 1 ? 'its' : 'their'} day.`,
  effectNothing: 'Covers nothing that is held now; what is added later and matches will be held.',
  effectEmpty: 'Fill in a field to see what it covers.',
} as const

/** The step that ends a hold. */
export const releaseText = {
  title: (ref: string) => `Release ${ref}`,
  on: 'Released on',
  onHint: 'Data past its day is due on this day.',
  onMissing: 'Write the day of the release.',
  reason: 'Why',
  reasonHint: 'For instance: the claim was settled, the period of the law is over.',
  now: (past: number) =>
    past === 0
      ? 'Nothing becomes due at once.'
      : `${amount(past, 'holding')} ${past === 1 ? 'is' : 'are'} past ${past === 1 ? 'its' : 'their'} day and will have to be erased at once.`,
  nowArticle: 'GDPR art. 5(1)(e), 17(1)(a)',
  runs: 'What has not reached its day runs on to it.',
  apply: 'Release hold',
  done: (ref: string) => `${ref} released`,
} as const

type Covered = { holdings: number; records: number; uncounted: number }

// What nobody counted is not none.
function recordsWords({ records, uncounted }: Covered): string {
  if (uncounted === 0) return amount(records, 'record')
  return records === 0
    ? 'records not counted'
    : `${amount(records, 'record')} and ${amount(uncounted, 'holding')} not counted`
}
