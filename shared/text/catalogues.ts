import type { CatalogueKind, CatalogueRecord } from '../domain/catalogues/catalogue.ts'
import type { FieldPath } from '../domain/values/field-path.ts'
import { withCapital } from './capital.ts'

type FieldWords = { label: string; article?: string }
type Fields<K extends CatalogueKind> = Record<FieldPath<CatalogueRecord<K>>, FieldWords>

/** What each list is called, what it is for, and what stands in its columns. */
export const catalogueWords: Record<
  CatalogueKind,
  { many: string; one: string; forWhat: string; article: string; add: string; nameOfNew: string }
> = {
  'data-category': {
    many: 'Data categories',
    one: 'data category',
    forWhat: 'The kinds of personal data that activities process, entered once and used in many.',
    article: 'Art. 30(1)(c)',
    add: 'New data category',
    nameOfNew: 'Name of the data category',
  },
  recipient: {
    many: 'Recipients',
    one: 'recipient',
    forWhat: 'Who receives personal data, by name or by category.',
    article: 'Art. 30(1)(d)',
    add: 'New recipient',
    nameOfNew: 'Name or category of the recipient',
  },
  processor: {
    many: 'Processors',
    one: 'processor',
    forWhat: 'Who processes data on the controller’s behalf, with the contract.',
    article: 'Art. 28(3)',
    add: 'New processor',
    nameOfNew: 'Name of the processor',
  },
  system: {
    many: 'Systems',
    one: 'system',
    forWhat: 'Where personal data are held: applications, stores, archives.',
    article: 'Art. 32',
    add: 'New system',
    nameOfNew: 'Name of the system',
  },
  measure: {
    many: 'Security measures',
    one: 'security measure',
    forWhat: 'Technical and organisational measures that activities refer to.',
    article: 'Art. 32(1)',
    add: 'New security measure',
    nameOfNew: 'Name of the security measure',
  },
  'retention-rule': {
    many: 'Retention rules',
    one: 'retention rule',
    forWhat: 'When data are erased: period, the event that starts it, and the law.',
    article: 'Art. 30(1)(f)',
    add: 'New retention rule',
    nameOfNew: 'What the rule is for',
  },
}

const id: FieldWords = { label: 'Identifier' }

/** The label and article of every field of every list. */
export const catalogueFields: { readonly [K in CatalogueKind]: Fields<K> } = {
  'data-category': {
    id,
    name: { label: 'Name', article: 'Art. 30(1)(c)' },
    description: { label: 'Description' },
  },
  recipient: {
    id,
    name: { label: 'Name or category', article: 'Art. 30(1)(d)' },
    kind: { label: 'Kind', article: 'Art. 4(9)' },
    country: { label: 'Country', article: 'Art. 30(1)(e)' },
    note: { label: 'Note' },
  },
  processor: {
    id,
    name: { label: 'Name', article: 'Art. 30(1)(d)' },
    contact: { label: 'Contact' },
    country: { label: 'Country', article: 'Art. 30(1)(e)' },
    service: { label: 'Service' },
    contractRef: { label: 'Contract', article: 'Art. 28(3)' },
    contractOn: { label: 'Contract date', article: 'Art. 28(3)' },
    subProcessors: { label: 'Sub-processors', article: 'Art. 28(2), (4)' },
  },
  system: {
    id,
    name: { label: 'Name' },
    storageLocation: { label: 'Storage location', article: 'Art. 32' },
    country: { label: 'Country', article: 'Art. 30(1)(e)' },
    description: { label: 'Description' },
  },
  measure: {
    id,
    name: { label: 'Name', article: 'Art. 32(1)' },
    description: { label: 'Description' },
  },
  'retention-rule': {
    id,
    ref: { label: 'Reference' },
    name: { label: 'For what', article: 'Art. 30(1)(f)' },
    kind: { label: 'How it ends', article: 'Art. 5(1)(e)' },
    event: { label: 'Starts with', article: 'Art. 5(1)(e)' },
    triggerDefinition: { label: 'What exactly starts the clock', article: 'Art. 5(2)' },
    period: { label: 'Period', article: 'Art. 13(2)(a)' },
    events: { label: 'Ends with the earliest of', article: 'Art. 5(1)(e)' },
    eventsNotInNotice: { label: 'Of these not in the notice', article: 'Art. 13(2)(a)' },
    sameAs: { label: 'Same as' },
    base: { label: 'Otherwise as' },
    extendFlag: { label: 'Longer while marked' },
    reviewEvery: { label: 'Reviewed every' },
    max: { label: 'At most', article: 'Art. 5(1)(e)' },
    citation: { label: 'Law, article and its period', article: 'Art. 6(3)' },
    criteria: { label: 'Criteria', article: 'Art. 13(2)(a)' },
    statedInNotice: { label: 'Told in the notice', article: 'Art. 13(2)(a)' },
    wording: { label: 'Wording of the notice' },
  },
}

/** Words of the lists' screen. */
export const catalogueText = {
  lists: 'Lists',
  state: (entries: number, unused: number) =>
    unused === 0 ? count(entries) : `${count(entries)}, ${unused.toLocaleString('en-GB')} not used`,
  entryState: (one: string, used: number) => {
    const noun = withCapital(one)
    return used === 0 ? `${noun}, not used` : `${noun}, used in ${usedIn(used)}`
  },
  search: 'Search this list',
  usedIn: 'Used in',
  notUsed: 'Not used',
  uses: (used: number) => usedIn(used),
  usesOf: (name: string) => `Records that use ${name}`,
  contract: 'Contract',
  added: (name: string) => `Added ${shortened(name)}`,
  removed: (name: string) => `Removed ${shortened(name)}`,
  remove: 'Remove',
  inUseTitle: (name: string) => `${shortened(name)} is in use and stays.`,
  inUse: (refs: readonly string[]) => `Take it out of ${listed(refs)} first.`,
  nothingYet: (many: string) => `No ${many.toLowerCase()} yet`,
  nothingMatches: 'Nothing matches',
  nothingMatchesHint: 'No entry of this list holds these words.',
  clearSearch: 'Clear search',
  gone: 'This entry is no longer there.',
  goneHint: 'It was removed; undo may bring it back.',
} as const

function usedIn(records: number): string {
  return records === 1 ? '1 record' : `${records.toLocaleString('en-GB')} records`
}

function count(entries: number): string {
  return `${entries.toLocaleString('en-GB')} ${entries === 1 ? 'entry' : 'entries'}`
}

const MOST_NAMED = 5
const NAME_SHOWN = 60

function listed(refs: readonly string[]): string {
  const named = refs.slice(0, MOST_NAMED)
  const further = refs.length - named.length
  const words = further > 0 ? [...named, `${further.toLocaleString('en-GB')} more`] : named
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

function shortened(name: string): string {
  const letters = [...name]
  return letters.length > NAME_SHOWN ? `${letters.slice(0, NAME_SHOWN - 1).join('')}…` : name
}
