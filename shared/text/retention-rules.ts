import type { RetentionKind } from '../domain/catalogues/retention-rule.ts'
import type { RetentionCode } from '../domain/findings/retention-rules.ts'
import type { CitationSource, LawCitation } from '../domain/retention/citations.ts'
import { amount, figure } from './amounts.ts'
import { countryName } from './choices.ts'
import { dayWords } from './dates.ts'
import type { FindingWords } from './findings.ts'
import { eventWords, periodWords } from './retention.ts'

/** The parts of a rule that say when it ends. */
export type EndingField =
  | 'period'
  | 'event'
  | 'triggerDefinition'
  | 'events'
  | 'eventsNotInNotice'
  | 'sameAs'
  | 'base'
  | 'extendFlag'
  | 'reviewEvery'
  | 'max'
  | 'citation'
  | 'criteria'

/** Each kind of rule as a sentence that follows its name; a part in braces is a field. */
export const ruleSentences: Record<RetentionKind, string> = {
  fixed_after_event:
    '{period} after {event}, at most {max}, because {criteria} (citation: {citation}).',
  same_as: 'the same as for {sameAs}.',
  until_earliest:
    'until the earliest of {events}, at most {max}, because {criteria} (citation: {citation}).',
  legal_obligation: 'as long as the law requires: {period} after {event}, because of {citation}.',
  extended_if:
    'the same as for {base}; longer while marked {extendFlag}, reviewed every {reviewEvery}, at most {max}, because {criteria} (citation: {citation}).',
  review:
    'cannot be determined in advance; reviewed every {reviewEvery}, at most {max}, by these criteria: {criteria}.',
  none: 'no limit is set.',
  immediate: 'at once after {event}, by these criteria: {criteria}.',
}

type FieldText = {
  readonly label: string
  readonly article?: string
  /** What stands in the sentence while the field is empty. */
  readonly empty: string
}

/** What each field of the sentence is called for those who do not see the sentence, and what it reads as when empty. */
export const ruleFieldText: Record<EndingField | 'name', FieldText> = {
  name: { label: 'For what', empty: 'for what' },
  period: { label: 'Period', article: 'GDPR art. 13(2)(a)', empty: 'how long' },
  event: { label: 'Starts with', article: 'GDPR art. 5(1)(e)', empty: 'which event' },
  triggerDefinition: {
    label: 'What exactly starts the clock',
    article: 'GDPR art. 5(1)(e), 5(2)',
    empty: '',
  },
  events: { label: 'Ends with the earliest of', empty: 'which events' },
  eventsNotInNotice: {
    label: 'Applied in practice, not mentioned in the notice',
    article: 'GDPR art. 13(2)(a)',
    empty: 'none',
  },
  sameAs: { label: 'Same as', empty: 'which rule' },
  base: { label: 'Otherwise as', empty: 'which rule' },
  extendFlag: { label: 'Longer while marked', empty: 'which mark' },
  reviewEvery: { label: 'Reviewed every', empty: 'how often' },
  max: { label: 'At most', article: 'GDPR art. 5(1)(e)', empty: 'no maximum' },
  citation: { label: 'Law, article', article: 'GDPR art. 6(3)', empty: 'none' },
  criteria: {
    label: 'Reason or criteria',
    article: 'GDPR art. 13(2)(a)',
    empty: 'no reason recorded',
  },
}

const UNITS = {
  Y: ['year', 'years'],
  M: ['month', 'months'],
  W: ['week', 'weeks'],
  D: ['day', 'days'],
} as const

type Effect = {
  holdings: number
  records: number
  moved: number
  earlier: number
  later: number
  gained: number
  lost: number
  newlyOverdue: number
  noLongerOverdue: number
}

/** The sections of the sheet of a rule in their order. */
export const ruleSections = {
  sentence: { id: 'sentence', title: 'The rule', article: 'GDPR art. 5(1)(e), 30(1)(f)' },
  users: { id: 'users', title: 'Used by' },
  versions: { id: 'versions', title: 'Versions' },
} as const

/** Words of the list of retention rules and of the sheet of one. */
export const retentionRulesText = {
  title: 'Retention rules',
  back: 'Retention',
  backToList: 'Retention rules',
  search: 'Search rules',
  state: (rules: number, gaps: number) =>
    gaps === 0 ? amount(rules, 'rule') : `${amount(rules, 'rule')}, ${figure(gaps)} with gaps`,
  add: 'New rule',
  nameOfNew: 'What the rule is for',
  kindOfNew: 'How it ends',
  added: (name: string) => `Added ${shortened(name)}`,
  nothingYet: 'No retention rules yet',
  nothingYetHint:
    'A rule says when data are erased: period, the event that starts it, and the law.',
  nothingYetArticle: 'GDPR art. 5(1)(e), 30(1)(f)',
  nothingMatches: 'Nothing matches',
  nothingMatchesHint: 'No rule holds these words.',
  clearSearch: 'Clear search',
  failed: 'The rules could not be read.',
  columns: {
    ref: 'Reference',
    rule: 'Rule',
    held: 'Holdings',
    next: 'Next date',
    findings: 'Findings',
    told: 'In notice',
    version: 'Version',
  },
  held: (holdings: number) => amount(holdings, 'holding'),
  records: (records: number) => amount(records, 'record'),
  nothingHeld: 'none',
  noDate: 'none',
  noFindings: 'none',
  toldAnswers: { yes: 'yes', no: 'no', open: 'not recorded' },
  gone: 'This rule is no longer there.',
  goneHint: 'It was removed; undo may bring it back.',
  sheetState: (version: number, uses: number, holdings: number) =>
    [`Version ${figure(version)}`, usedIn(uses), followedBy(holdings)].join(', '),
  sentence: 'The rule',
  kind: 'How it ends',
  ref: 'Reference',
  periodCount: (label: string) => `${label}, number`,
  periodUnit: (label: string) => `${label}, unit`,
  units: (count: string) => {
    const one = count.trim() === '1' ? 0 : 1
    return { Y: UNITS.Y[one], M: UNITS.M[one], W: UNITS.W[one], D: UNITS.D[one] }
  },
  inRegister: 'In the register:',
  says: (sentence: string) => `${sentence}.`,
  dropped: (fields: readonly string[]) =>
    `Saving empties what this kind does not have: ${fields.join(', ').toLowerCase()}.`,
  wording: 'Wording of the notice',
  wordingHint: 'Copied from the privacy notice (GDPR art. 13(2)(a)), to be read beside the rule.',
  wordingEmpty: 'No wording recorded',
  told: 'Stated in the notice',
  toldChoices: { yes: 'Yes', no: 'No', open: 'Not recorded' },
  triggerHint: 'The day and the record that show it, so that nobody has to guess.',
  notInNoticeHint: 'Of the events that end storage, those the notice is silent about.',
  notInNoticeEmpty: 'Name the events of the sentence first.',
  unsaved: 'Not saved yet',
  kept: 'These changes were not saved. They were kept here when you left.',
  overtaken:
    'The rule was changed since, by undo or in another place. Saving replaces that version.',
  save: 'Save rule',
  discard: 'Discard',
  saved: (ref: string, moved: number) =>
    moved === 0 ? `Saved ${ref}` : `Saved ${ref}: ${datesMove(moved)}`,
  discarded: 'Changes discarded',
  wrong: 'Correct what is marked first.',
  reckoning: 'Reckoning what would move…',
  effectFailed: 'What would move could not be reckoned.',
  examples: 'What would move',
  exampleCategory: 'Category',
  exampleEvent: 'Event',
  exampleRecords: 'Records',
  exampleFrom: 'Today',
  exampleTo: 'Then',
  moreExamples: (shown: number, moved: number) => `${figure(shown)} of ${figure(moved)} are shown.`,
  withoutDate: 'no date',
  notCounted: 'not counted',
  notUsed: 'No activity and no rule uses it.',
  heldUnder: (holdings: number, records: number) =>
    `${amount(holdings, 'holding')}, ${amount(records, 'record')}`,
  noHoldings: 'No holding follows it.',
  nextDue: (day: string) => `next date ${day}`,
  showHoldings: 'Show in the table of retention',
  version: (number: number, sentence: string) => `Version ${figure(number)}: ${sentence}.`,
  remove: 'Remove rule',
  removed: (name: string) => `Removed ${shortened(name)}`,
  inUseTitle: (name: string) => `${shortened(name)} is in use and stays.`,
  inUse: (users: readonly string[]) => `Take it out of ${listed(users)} first.`,
  inherited: (ref: string) => `It comes from ${ref}, on which this rule leans.`,
  openInherited: (ref: string) => `Open ${ref}`,
  /** Followed by the references of activities. */
  reportedBy: 'Answer it in',
  moreReporters: (count: number) => `and ${count} more`,
  citations: {
    open: 'Known laws…',
    title: 'Laws that set a period',
    hint: 'Choosing one fills in law and period; nothing is chosen for you. Check each in the law itself, and whether the controller is an obliged entity at all. A directive binds through national law: cite that law too.',
    use: 'Use',
    toBeConfirmed: 'to be confirmed',
    supply: (places: readonly string[]) =>
      `${places.map(countryName).join(', ')}: the period is not known here; supply it locally.`,
  },
} as const

const SOURCES: Record<CitationSource, string> = {
  official: 'Stated in an official publication.',
  secondary: 'Known from secondary sources.',
  recalled: 'Recalled from general knowledge.',
}

/** What a known law sets, in one sentence, with how sure that is. */
export function citationWords(citation: LawCitation): { sets: string; source: string } {
  const { period, event, extendedBy, appliesFrom, place, source } = citation
  const where = place === 'EU' ? 'European Union' : countryName(place)
  const longer =
    extendedBy === null
      ? ''
      : `, which a law or authority may lengthen by at most ${periodWords(extendedBy)} more`
  const from = appliesFrom === null ? '' : `; applies only from ${dayWords(appliesFrom)}`
  return {
    sets: `${where}: ${periodWords(period)} after ${eventWords(event)} or the occasional transaction${longer}${from}.`,
    source: sourceWords(source, citation.appliesFromSource),
  }
}

function sourceWords(source: CitationSource, day: CitationSource | null): string {
  if (day === null || day === source) return SOURCES[source]
  return `${SOURCES[source]} Its day of application: ${SOURCES[day].toLowerCase()}`
}

/** How many holdings and records a rule governs and what saving it would move, in one line. */
export function effectWords(effect: Effect): string {
  const { holdings, records, moved, newlyOverdue, noLongerOverdue } = effect
  if (holdings === 0) return 'No holding follows this rule; no date moves.'
  const follow = holdings === 1 ? 'follows' : 'follow'
  const start = `${amount(holdings, 'holding')}, ${amount(records, 'record')} ${follow} this rule`
  if (moved === 0) return `${start}: no date moves.`
  const moves = [datesMove(moved), ...directions(effect)].join(', ')
  const overdue = [
    ...(newlyOverdue === 0 ? [] : [overdueAtOnce(newlyOverdue)]),
    ...(noLongerOverdue === 0 ? [] : [noLongerWords(noLongerOverdue)]),
  ]
  return `${start}: ${[moves, ...overdue].join('; ')}.`
}

function directions({ earlier, later, gained, lost }: Effect): string[] {
  return [
    [earlier, 'earlier'],
    [later, 'later'],
    [gained, gained === 1 ? 'gets a date' : 'get a date'],
    [lost, lost === 1 ? 'loses its date' : 'lose their date'],
  ].flatMap(([count, words]) => (count === 0 ? [] : [`${figure(Number(count))} ${words}`]))
}

function datesMove(moved: number): string {
  return moved === 1 ? '1 date moves' : `${figure(moved)} dates move`
}

function noLongerWords(count: number): string {
  const are = count === 1 ? '1 overdue today is' : `${figure(count)} overdue today are`
  return `${are} no longer overdue, though nothing was erased`
}

function overdueAtOnce(count: number): string {
  return count === 1 ? '1 falls overdue at once' : `${figure(count)} fall overdue at once`
}

/** The gaps of a rule in words that fit its own sheet. */
export const ruleFindingWords: Record<RetentionCode, FindingWords> = {
  'F-RET-NONE': {
    title: 'No retention limit',
    explain: 'Nothing says when these data are erased.',
    action: 'Choose how storage ends, and name the period or the events.',
  },
  'F-RET-VAGUE': {
    title: 'Retention not measurable',
    explain: '“As long as necessary” lets nobody tell when the data must go.',
    action: 'Set a period and the event from which it runs.',
  },
  'F-RET-UNCITED-LAW': {
    title: 'Neither law nor period',
    explain: '“As long as the law requires” names neither the law nor how long that is.',
    action:
      'Enter the law with its article, and the period it sets. Until then no date can be told.',
  },
  'F-RET-NOMAX': {
    title: 'No maximum period',
    explain: 'Storage can be extended again and again, without upper limit.',
    action: 'Set the longest period after which the data are erased in any case.',
  },
  'F-RET-TRIGGER': {
    title: 'Start of period unclear',
    explain: 'It is not defined which event starts the period, or what counts as that event.',
    action: 'Choose the event and define in words what exactly starts the clock.',
  },
  'F-RET-CRITERIA': {
    title: 'Criteria missing',
    explain: 'Where no period can be given, people must be told the criteria that decide.',
    action: 'Write down the criteria by which storage ends.',
  },
  'F-RET-LI-OBJECTION': {
    title: 'Objection not covered',
    explain:
      'Storage ends when consent is withdrawn, but an objection does not end it or is not told.',
    action: 'Let an objection end the storage, and say so in the notice.',
  },
  'F-RET-NOT-IN-NOTICE': {
    title: 'Update the notice',
    explain: 'The rule applied in practice is not what people are told.',
    action: 'Put the period into the privacy notice, then record that it is stated there.',
  },
}

/** Half a citation is a gap of its own kind. GDPR art. 6(3). */
export const halfCitedWords = {
  lawWithoutPeriod: {
    title: 'The law is cited, its period is not',
    action: 'Enter the period the law sets. Until then no date can be told.',
  },
  periodWithoutLaw: {
    title: 'A period is set, but no law that sets it',
    action:
      'Cite the law with its article, or choose a fixed period. Until then no date can be told.',
  },
} as const

function usedIn(uses: number): string {
  return uses === 0 ? 'used nowhere' : `used in ${amount(uses, 'record')}`
}

function followedBy(holdings: number): string {
  return holdings === 0 ? 'no holdings' : amount(holdings, 'holding')
}

const MOST_NAMED = 5
const NAME_SHOWN = 60

function listed(parts: readonly string[]): string {
  const named = parts.slice(0, MOST_NAMED)
  const further = parts.length - named.length
  const words = further > 0 ? [...named, `${figure(further)} more`] : named
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

function shortened(name: string): string {
  const letters = [...name]
  return letters.length > NAME_SHOWN ? `${letters.slice(0, NAME_SHOWN - 1).join('')}…` : name
}
