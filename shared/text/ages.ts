import type { Abroad, AgeStatus, AgeVersion, CORROBORATIONS } from '../domain/ages/age.ts'
import { RECALLED } from '../domain/ages/table.ts'
import { amount } from './amounts.ts'
import { dayWords } from './dates.ts'
import { countryName } from './choices.ts'

type Corroboration = (typeof CORROBORATIONS)[number]

/** How sure an age is, in the words of the table. */
export const ageStatusWords: Record<AgeStatus, string> = {
  corroborated: 'Corroborated',
  conflict: 'Sources differ',
  unsure: 'To be confirmed',
}

/** What the Commission's list of June 2020 says of an age. */
export const corroborationWords: Record<Corroboration, string> = {
  yes: 'Has the same age',
  no: 'Has another age',
  'not-covered': 'Does not have the country',
}
const shortCorroboration: Record<Corroboration, string> = {
  yes: 'listed',
  no: 'other age',
  'not-covered': 'not covered',
}

const abroadSentences: Record<Abroad, string> = {
  higher: 'the higher of two ages applies, the user’s country’s and the controller’s.',
  user: 'the age of the user’s country applies.',
  controller: 'the age of the controller’s country applies.',
}

/** The code by which a country is shown; the United Kingdom by the one everybody knows. */
export function shownCode(country: string): string {
  return country === 'GB' ? 'UK' : country
}

/** A provision, and whether nobody looked it up again since it was written down. */
export function provisionWords(source: string): { text: string; isRecalled: boolean } {
  const isRecalled = source.endsWith(RECALLED)
  return { text: isRecalled ? source.slice(0, -RECALLED.length) : source, isRecalled }
}

/** A provision in one line, with what is still to be done about it. */
export function provisionLine(source: string): string {
  const { text, isRecalled } = provisionWords(source)
  return isRecalled ? `${text} (provision to be confirmed)` : text
}

/** One version of an age, as its history tells it. */
export function versionLine(version: AgeVersion): string {
  const { age, from, source, status, corroborated, note } = version
  const since = from === null ? 'first day not recorded' : `since ${dayWords(from)}`
  const listed = `June 2020: ${shortCorroboration[corroborated]}`
  return [
    `${age}, ${since}`,
    provisionLine(source),
    ageStatusWords[status].toLowerCase(),
    listed,
    note,
  ]
    .filter(Boolean)
    .join('; ')
}

const openCases = (count: number) => amount(count, 'open case')
type Named = { refNo: string; isDecided: boolean }
const namesOf = (cases: readonly Named[]) => cases.map(({ refNo }) => refNo).join(', ')

/** Words of the table of ages and of a country's entry. */
export const agesText = {
  title: 'Ages by country',
  back: 'Deletions',
  failed: 'The table of ages cannot be read.',
  state: ({ all, conflict, unsure, own }: Record<'all' | 'conflict' | 'unsure' | 'own', number>) =>
    [
      amount(all, 'country', 'countries'),
      ...(conflict > 0 ? [`${conflict} where sources differ`] : []),
      ...(unsure > 0 ? [`${unsure} to be confirmed`] : []),
      ...(own > 0 ? [`${own} changed by you`] : []),
    ].join(', '),
  search: 'Search ages',
  nothingMatches: 'No country matches',
  nothingMatchesHint: 'Search by name, code, age or provision.',
  clearSearch: 'Clear search',
  columns: {
    country: 'Country',
    age: 'Age',
    status: 'How sure',
    provision: 'National provision',
    since: 'Since',
    capacity: 'Contract capacity',
  },
  own: 'changed by you',
  recalled: 'to be confirmed',
  listed: (corroborated: Corroboration) => `June 2020: ${shortCorroboration[corroborated]}`,
  notRecorded: 'not recorded',
  verify:
    'Verify every row before you rely on it: the table changes, and most provisions stand here from memory, to be confirmed. “June 2020” is the Commission’s list of that month, as reported.',
  numbers: {
    label: 'Three ages, kept apart',
    consent: 'Age of consent',
    consentArticle: 'GDPR art. 8(1)',
    consentHint:
      'Only this one decides cases: from it on a child’s own consent is valid, where a service is offered directly to a child and rests on consent. 16, unless a State sets a lower age, not below 13.',
    consentHere: (country: string, age: number) => `${age} in ${country}, where you are`,
    consentNowhere: 'Your own country is not recorded',
    capacity: 'Contract capacity',
    capacityArticle: 'GDPR art. 8(3)',
    capacityHint:
      'Whether somebody can conclude a contract follows from national law, which art. 8 leaves alone. Noted by country, never applied to a case.',
    capacityValue: (known: number) =>
      known === 0 ? 'To be confirmed in every country' : `Recorded for ${known}`,
    notice: 'Your notice',
    noticeArticle: 'GDPR art. 12(1), 13',
    noticeHint: 'What your notice promises. Never applied to a case.',
    noticeValue: (age: number | null) => (age === null ? 'Not recorded' : `${age}`),
    abroad: (rule: Abroad) => `For a user abroad ${abroadSentences[rule]}`,
    abroadArticle: 'GDPR art. 8 does not say whose.',
    toBeConfirmed: 'To be confirmed:',
    unknown: 'Where no country is known, 16 applies.',
    settings: 'Change in the settings',
  },
  outdated: {
    title: (count: number) => `${openCases(count)} with another age than the table gives now`,
    line: ({ applied, would }: { applied: number | null; would: number }) =>
      applied === null ? `no age so far, now ${would}` : `applies ${applied}, now ${would}`,
    decided: 'decided; check the age again to open it',
    apply: (count: number) => (count === 1 ? 'Apply to 1 case' : `Apply to ${count} cases`),
    applied: (count: number) => `Ages applied to ${openCases(count)}`,
  },
  backToTable: 'Ages by country',
  gone: 'No such country in the table',
  goneHint: 'It has the countries of the EEA and the United Kingdom (GDPR art. 8(1)).',
  sheetState: (age: number, status: AgeStatus, ownSince: string | null) =>
    [
      `${age} today`,
      ageStatusWords[status].toLowerCase(),
      ...(ownSince === null ? [] : [`changed by you on ${dayWords(ownSince)}`]),
    ].join(', '),
  sections: {
    versions: { id: 'versions', title: 'Age of consent', article: 'GDPR art. 8(1)' },
    capacity: { id: 'capacity', title: 'Contract capacity', article: 'GDPR art. 8(3)' },
    reason: { id: 'reason', title: 'Reason', article: 'GDPR art. 5(2)' },
    history: { id: 'history', title: 'History' },
  },
  version: (place: number, count: number) => (count === 1 ? 'Version' : `Version ${place}`),
  fields: {
    age: 'Age',
    from: 'Applies since',
    fromHint: 'Empty where no earlier age is known.',
    source: 'National provision',
    status: 'How sure',
    corroborated: 'Commission’s list of June 2020',
    note: 'Note',
    reason: 'Why it differs from what was there before',
    reasonHint: 'Such as the law that was adopted and where you read it.',
    capacityAge: 'Age of contract capacity',
    capacitySource: 'Law',
    capacityNote: 'Note',
    capacityHint: 'Noted only; no case is decided by it.',
    years: 'years',
  },
  addVersion: 'Add a version…',
  remove: 'Remove',
  lastReason: (day: string, reason: string) => `${dayWords(day)}: ${reason}`,
  shipped: (lines: readonly string[]) => `Came with the program: ${lines.join(' · ')}`,
  reset: 'Set back',
  resetDone: (country: string) => `${countryName(country)} set back`,
  unsaved: 'Not saved yet',
  save: 'Save ages',
  discard: 'Discard',
  discarded: 'What was written was discarded',
  kept: 'Written on an earlier visit and not saved yet.',
  overtaken: 'The entry was changed since you began to write. Saving replaces it.',
  wrong: 'Something here cannot be saved yet. Save leads to it.',
  reckoning: 'Looking for open cases…',
  previewFailed: 'Which cases this touches could not be told.',
  touches: (cases: readonly Named[]) =>
    cases.length === 0
      ? 'Touches no open case.'
      : `Touches ${openCases(cases.length)}: ${namesOf(cases)}. Nothing changes there until you apply the new age.`,
  touchedCases: 'Open cases it touches',
  wouldBe: ({ applied, would }: { applied: number | null; would: number }) =>
    applied === null ? `no age so far, then ${would}` : `applies ${applied}, then ${would}`,
  saved: (country: string, touched: number) =>
    touched === 0
      ? `Ages of ${countryName(country)} saved`
      : `Ages of ${countryName(country)} saved; ${openCases(touched)} to look at`,
} as const
