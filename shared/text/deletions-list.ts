import type { AgeStatus } from '../domain/ages/age.ts'
import { amount, figure } from './amounts.ts'
import { casesCount } from './deletion-words.ts'

type ListState = {
  readonly records: number
  /** How many cases the records stand for; more than the records only where logs were added up. */
  readonly cases: number
  readonly open: number
  readonly over: number
}

/** The register of age-verification cases. */
export const deletionsListText = {
  title: 'Deletions',
  state: ({ records, cases, open, over }: ListState) => {
    const all =
      cases === records ? casesCount(cases) : `${casesCount(cases)} in ${amount(records, 'record')}`
    const late = over === 0 ? null : `${figure(over)} over ${over === 1 ? 'its' : 'their'} target`
    return [all, open === 0 ? 'none open' : `${figure(open)} open`, late].filter(Boolean).join(', ')
  },
  stateShown: (shown: number, total: number) =>
    `${figure(shown)} of ${amount(total, 'record')} shown`,
  count: (count: number) => amount(count, 'record'),
  search: 'Search deletions',
  create: 'Open case',
  import: 'Import log…',
  importFirst: 'Import from CSV',
  registerMenu: 'Register',
  year: 'Summary of a year',
  ages: 'Ages by country',
  settings: 'Settings of targets and rules',
  nothingTitle: 'No cases yet',
  nothingHint:
    'This register proves that the data of a child were deleted, or why they stay, without keeping anything that says which child it was.',
  nothingArticle: 'GDPR art. 8, 17(1)(f), 5(2)',
  columns: {
    ref: 'Ref.',
    state: 'State',
    duty: 'Next',
    target: 'Target',
    signal: 'Signal',
    channel: 'Came from',
    country: 'Country',
    band: 'Age band',
    decision: 'Decision',
    kept: 'Kept',
    closed: 'Closed',
    erase: 'Erase on',
    isOpen: 'Open or closed',
    late: 'Over target',
    source: 'Source',
  },
  openWords: { open: 'Open', closed: 'Closed' },
  standsFor: (cases: number) => `stands for ${casesCount(cases)}`,
  /** What is doubtful about the age of a country, told beside it on demand. */
  ageStatus: {
    corroborated: null,
    conflict: 'sources differ, to be confirmed',
    unsure: 'to be confirmed',
  } satisfies Record<AgeStatus, string | null>,
  age: (age: number) => `${age}`,
  ageApplied: (age: number) => `own consent from ${age}`,
  noCountry: 'Not known',
  noChannel: 'Not recorded',
  noDecision: 'Not decided',
  noDuty: 'Nothing to do',
  kept: (count: number) => amount(count, 'kind', 'kinds'),
  openedHere: 'Opened here',
  open: 'Open',
  remove: 'Remove',
  removed: (ref: string) => `${ref} removed`,
  erasing: {
    action: 'Erase record…',
    title: (count: number) => `Erase ${amount(count, 'record')}`,
    goes: 'What goes: the sealed evidence record with everything the case recorded; from the register, the history and backups made from now on.',
    stays:
      'What stays as proof: that a record was erased, when and by whom, in the journal (GDPR art. 5(2)).',
    backups:
      'Backups made earlier, and certificates and lists saved from here, still hold it until you delete them.',
    final: 'This cannot be undone.',
    article: 'GDPR art. 5(1)(e)',
    notDue: (count: number) =>
      count === 1
        ? 'One more selected record is not due for erasure and stays as it is.'
        : `${figure(count)} more selected records are not due for erasure and stay as they are.`,
    noneDue: 'None of the selected records is due for erasure',
    apply: 'Erase',
    done: (count: number) => `${amount(count, 'record')} erased`,
  },
} as const

/** The form that opens a case: nothing in it says whose case it is. */
export const newDeletionText = {
  title: 'Open case',
  hint: 'Write no name, account, e-mail address or birth date: this record stays when the child’s data are gone. Only the working reference may say how to find the account.',
  hintArticle: 'GDPR art. 5(1)(c), 5(2)',
  channel: 'How the signal came',
  channelArticle: 'GDPR art. 8(1)',
  channelOpen: 'Choose',
  channelMissing: 'Say how the signal came.',
  signal: 'When the signal came',
  signalHint:
    'With its time of day, if it is known: the target for freezing counts hours. Leave the time empty for the day alone.',
  signalMissing: 'Write when the signal came.',
  basis: 'What the belief rests on',
  basisArticle: 'GDPR art. 5(1)(c)',
  country: 'Country of the user',
  countryHint:
    'Decides which age applies (GDPR art. 8(1)). Leave it empty if it is not known: 16 then applies.',
  band: 'Age, as far as it is known',
  bandArticle: 'only the band is kept, GDPR art. 5(1)(c)',
  reference: 'Working reference',
  referenceHint:
    'What support needs to find the account, such as its number. It is sealed under a key of its own, stands in no record, history or search, and is destroyed once the deletion is verified.',
  referenceArticle: 'GDPR art. 5(1)(c), 32(1)(a)',
  referenceTooLong: (most: number) => `At most ${figure(most)} characters.`,
  referenceFailed: (ref: string) =>
    `${ref} is open, but the working reference was not kept. Enter it again on the sheet.`,
  apply: 'Open case',
  done: (ref: string) => `${ref} opened`,
} as const

/** Works out the band of an age without keeping the birth date. */
export const bandHelperText = {
  open: 'Work out the band…',
  title: 'Work out the band',
  birth: 'Birth date',
  hint: 'Stays in this field until it is closed; it is neither kept nor sent anywhere.',
  future: 'This day has not come yet.',
  found: (age: number, band: string) => `${amount(age, 'year')} old today: ${band}`,
  adult: (age: number) => `${amount(age, 'year')} old today: no child, no band is kept.`,
  take: (band: string) => `Take “${band}”`,
  article: 'GDPR art. 5(1)(c)',
} as const
