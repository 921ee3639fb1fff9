import type { BreachDocumentKind } from '../domain/breaches/document.ts'
import type { Entity } from '../domain/journal/entity.ts'
import type { Contract } from '../ipc/contract.ts'
import type { Channels } from '../ipc/define.ts'
import type { Deed, Verification } from '../ipc/journal.ts'
import { countryName } from './choices.ts'
import { fieldName } from './field-names.ts'

export { fieldName } from './field-names.ts'

/** What each kind of record is called inside a sentence. */
export const entityWords: Record<Entity, { one: string; many: string }> = {
  register: { one: 'register header', many: 'register headers' },
  activity: { one: 'activity', many: 'activities' },
  'processor-activity': { one: 'processor activity', many: 'processor activities' },
  'data-category': { one: 'data category', many: 'data categories' },
  recipient: { one: 'recipient', many: 'recipients' },
  processor: { one: 'processor', many: 'processors' },
  system: { one: 'system', many: 'systems' },
  measure: { one: 'security measure', many: 'security measures' },
  'retention-rule': { one: 'retention rule', many: 'retention rules' },
  'finding-answer': { one: 'answer to a finding', many: 'answers to findings' },
  'notice-finding': { one: 'notice finding', many: 'notice findings' },
  'request-settings': { one: 'settings for requests', many: 'settings for requests' },
  request: { one: 'request', many: 'requests' },
  attachment: { one: 'attachment', many: 'attachments' },
  'import-batch': { one: 'import', many: 'imports' },
  'retention-settings': { one: 'settings for retention', many: 'settings for retention' },
  holding: { one: 'holding', many: 'holdings' },
  'legal-hold': { one: 'legal hold', many: 'legal holds' },
  erasure: { one: 'erasure', many: 'erasures' },
  'evidence-file': { one: 'evidence file', many: 'evidence files' },
  'breach-settings': { one: 'settings for breaches', many: 'settings for breaches' },
  breach: { one: 'incident', many: 'incidents' },
  'breach-document': { one: 'issued document', many: 'issued documents' },
  'breach-file': { one: 'file of an incident', many: 'files of incidents' },
  'deletion-settings': { one: 'settings for deletions', many: 'settings for deletions' },
  deletion: { one: 'deletion case', many: 'deletion cases' },
  'age-entry': { one: 'entry in the table of ages', many: 'entries in the table of ages' },
}

type Told =
  | Exclude<Channels<Contract, 'command'>, 'journal:undo' | 'journal:redo'>
  | 'vault:create'
  | 'vault:open-older'
  | 'vault:open-unanchored'
  | `exports:${'json' | 'table' | 'pdf'}`
  | `requests:export-${'table' | 'case' | 'reply' | 'attachment'}`
  | 'attachments:store'
  | 'logs:run'
  | 'logs:undo'
  | 'holding-logs:run'
  | 'erasures:store-evidence'
  | `retention:export-${'table' | 'chart' | 'calendar' | 'report' | 'certificate' | 'evidence'}`
  | `breaches:export-${'table' | 'document' | 'draft' | 'file' | BreachDocumentKind}`
  | 'breaches:keep-document'
  | 'breaches:store-file'
  | 'breach-logs:run'
  | 'deletion-logs:run'
  | `deletions:${'keep' | 'show' | 'drop'}-reference`
  | `deletions:export-${'certificate' | 'draft' | 'yearly' | 'table' | 'records'}`
/** A deed as verb and rest, so that it can be told as done, to be undone and undone. */
type Phrase = { past: string; base: string; rest: string }

const phrases: Record<Told, (deed: Deed) => Phrase> = {
  'vault:create': ({ records }) => phrase('create', `the vault with ${recordsCount(records)}`),
  'vault:open-older': () => phrase('open', 'an older copy of the vault, knowingly'),
  'vault:open-unanchored': () =>
    phrase('open', 'the vault without its anchor, so newer entries may be missing'),
  'register:change': (deed) => phrase('change', `${fieldsOf(deed)} of the register`),
  'register:leave-example': () => ({ past: 'Left', base: 'leave', rest: 'the example register' }),
  'activities:create': (deed) => phrase('add', nameOf(deed, 'activity')),
  'activities:change': (deed) => phrase('change', `${fieldsOf(deed)} of ${refOf(deed)}`),
  'activities:change-many': (deed) =>
    phrase('change', `${fieldsOf(deed)} of ${recordsCount(deed.records, 'activity')}`),
  'activities:duplicate': (deed) => phrase('duplicate', `an activity as ${refOf(deed)}`),
  'activities:end': (deed) => phrase('end', nameOf(deed, 'activity')),
  'activities:remove': (deed) => phrase('remove', nameOf(deed, 'activity')),
  'processor-activities:create': (deed) => phrase('add', nameOf(deed, 'processor-activity')),
  'processor-activities:change': (deed) => phrase('change', `${fieldsOf(deed)} of ${refOf(deed)}`),
  'processor-activities:duplicate': (deed) =>
    phrase('duplicate', `a processor activity as ${refOf(deed)}`),
  'processor-activities:remove': (deed) => phrase('remove', nameOf(deed, 'processor-activity')),
  'catalogues:save': (deed) =>
    isWhole(deed)
      ? phrase('add', nameOf(deed, deed.entity))
      : phrase('change', `${fieldsOf(deed)} of ${nameOf(deed, deed.entity)}`),
  'catalogues:remove': (deed) => phrase('remove', nameOf(deed, deed.entity)),
  'findings:answer': (deed) => phrase('accept', `finding${labelOf(deed)}`),
  'findings:withdraw-answer': (deed) => ({
    past: 'Withdrew',
    base: 'withdraw',
    rest: `the answer to finding${labelOf(deed)}`,
  }),
  'findings:resolve-notice': (deed) =>
    phrase('change', `${fieldsOf(deed)} of ${nameOf(deed, 'notice-finding')}`),
  'exports:json': () => phrase('export', 'the register as JSON'),
  'exports:table': () => phrase('export', 'the list of activities'),
  'exports:pdf': () => phrase('export', 'the register as PDF'),
  'imports:apply': ({ records }) => phrase('import', recordsCount(records)),
  'requests:create': (deed) => ({ past: 'Logged', base: 'log', rest: nameOf(deed, 'request') }),
  'requests:change': (deed) => phrase('change', `${fieldsOf(deed)} of ${refOf(deed)}`),
  'requests:record-event': (deed) => phrase('record', `a step of ${refOf(deed)}`),
  'requests:correct-event': (deed) => phrase('correct', `a step of ${refOf(deed)}`),
  'requests:remove-event': (deed) => phrase('remove', `a step of ${refOf(deed)}`),
  'requests:remove': (deed) => phrase('remove', nameOf(deed, 'request')),
  'requests:erase': (deed) =>
    phrase('erase', `the personal data of ${recordsCount(deed.records, 'request')}`),
  'requests:change-settings': (deed) => phrase('change', `${fieldsOf(deed)} of the due dates`),
  'requests:export-table': () => phrase('export', 'the list of requests'),
  'requests:export-case': () => phrase('export', 'a case file as PDF'),
  'requests:export-reply': () => phrase('save', 'a reply as a file'),
  'requests:export-attachment': () => phrase('save', 'a copy of an attachment'),
  'attachments:store': (deed) => phrase('attach', nameOf(deed, 'attachment')),
  'attachments:remove': (deed) => phrase('remove', nameOf(deed, 'attachment')),
  'logs:run': (deed) => phrase('import', `requests from ${refOf(deed)}`),
  'logs:undo': (deed) => ({
    past: 'Took back',
    base: 'take back',
    rest: `the import of ${refOf(deed)}`,
  }),
  'holdings:create': (deed) => phrase('add', nameOf(deed, 'holding')),
  'holdings:change': (deed) => phrase('change', `${fieldsOf(deed)} of a holding`),
  'holdings:remove': (deed) => phrase('remove', recordsCount(deed.records, 'holding')),
  'holdings:record-review': (deed) =>
    phrase('record', `a review of ${recordsCount(deed.records, 'holding')}`),
  'holds:create': (deed) => ({ past: 'Set', base: 'set', rest: nameOf(deed, 'legal-hold') }),
  'holds:change': (deed) => phrase('change', `${fieldsOf(deed)} of ${refOf(deed)}`),
  'holds:release': (deed) => phrase('release', nameOf(deed, 'legal-hold')),
  'holds:remove': (deed) => phrase('remove', nameOf(deed, 'legal-hold')),
  'erasures:record': (deed) => phrase('record', nameOf(deed, 'erasure')),
  'erasures:change': (deed) => phrase('change', `${fieldsOf(deed)} of ${refOf(deed)}`),
  'erasures:issue': (deed) => phrase('issue', `the certificate of ${refOf(deed)}`),
  'erasures:store-evidence': (deed) => phrase('attach', nameOf(deed, 'evidence-file')),
  'erasures:remove-evidence': (deed) => phrase('remove', nameOf(deed, 'evidence-file')),
  'retention:change-settings': (deed) =>
    phrase('change', `${fieldsOf(deed)} in the settings for retention`),
  'retention:export-table': () => phrase('export', 'the list of holdings'),
  'retention:export-chart': () => phrase('export', 'the retention chart'),
  'retention:export-calendar': () => phrase('export', 'retention dates as a calendar file'),
  'retention:export-report': () => phrase('export', 'the retention report as PDF'),
  'retention:export-certificate': () => phrase('save', 'an erasure certificate as PDF'),
  'retention:export-evidence': () => phrase('save', 'a copy of an evidence file'),
  'breaches:create': (deed) => ({ past: 'Logged', base: 'log', rest: nameOf(deed, 'breach') }),
  'breaches:change': (deed) => phrase('change', `${fieldsOf(deed)} of ${refOf(deed)}`),
  'breaches:assess': (deed) => phrase('record', `an assessment of ${refOf(deed)}`),
  'breaches:record-event': (deed) => phrase('record', `a step of ${refOf(deed)}`),
  'breaches:correct-event': (deed) => phrase('correct', `a step of ${refOf(deed)}`),
  'breaches:remove-event': (deed) => phrase('remove', `a step of ${refOf(deed)}`),
  'breaches:remove': (deed) => phrase('remove', nameOf(deed, 'breach')),
  'breaches:erase': (deed) =>
    phrase('erase', `incidents with all that was kept about them: ${recordsCount(deed.records)}`),
  'breaches:change-settings': (deed) =>
    phrase('change', `${fieldsOf(deed)} in the settings for breaches`),
  'breaches:keep-document': (deed) => phrase('issue', `document${labelOf(deed)} about a breach`),
  'breaches:store-file': (deed) => phrase('attach', `file${labelOf(deed)} to an incident`),
  'breaches:remove-file': (deed) => phrase('remove', `file${labelOf(deed)} of an incident`),
  'breaches:export-table': () => phrase('export', 'the register of breaches as a table'),
  'breaches:export-document': () => phrase('save', 'a copy of an issued document'),
  'breaches:export-draft': () => phrase('save', 'a draft of a document about an incident'),
  'breaches:export-file': () => phrase('save', 'a copy of a file of an incident'),
  'breaches:export-notification': () => phrase('save', 'a notification to the authority as PDF'),
  'breaches:export-people-message': () => phrase('save', 'a message to people as PDF'),
  'breaches:export-record': () => phrase('save', 'the internal record of an incident as PDF'),
  'breaches:export-register': () => phrase('save', 'the register of breaches as PDF'),
  'breach-logs:run': (deed) =>
    phrase('import', `incidents from a log: ${recordsCount(deed.records)}`),
  'holding-logs:run': (deed) =>
    phrase('count', `a log into holdings: ${recordsCount(deed.records)} changed`),
  'deletions:create': (deed) => phrase('open', nameOf(deed, 'deletion')),
  'deletions:change': (deed) => phrase('change', `${fieldsOf(deed)} of ${refOf(deed)}`),
  'deletions:record-event': (deed) => phrase('record', `a step of ${refOf(deed)}`),
  'deletions:correct-event': (deed) => phrase('correct', `a step of ${refOf(deed)}`),
  'deletions:remove-event': (deed) => phrase('remove', `a step of ${refOf(deed)}`),
  'deletions:remove': (deed) => phrase('remove', nameOf(deed, 'deletion')),
  'deletions:erase': (deed) =>
    phrase('erase', `sealed records of deletions: ${recordsCount(deed.records)}`),
  'deletions:keep-reference': (deed) => ({
    past: 'Kept',
    base: 'keep',
    rest: `the working reference of ${refOf(deed)} apart, under a key of its own`,
  }),
  'deletions:show-reference': (deed) => phrase('show', `the working reference of ${refOf(deed)}`),
  'deletions:drop-reference': (deed) =>
    phrase('destroy', `the working reference of ${refOf(deed)} with its key`),
  'deletions:change-settings': (deed) =>
    phrase('change', `${fieldsOf(deed)} in the settings for deletions`),
  'deletions:export-certificate': () => phrase('save', 'a certificate of deletion as PDF'),
  'deletions:export-draft': () => phrase('save', 'a draft of a certificate of deletion as PDF'),
  'deletions:export-yearly': () => phrase('save', 'the yearly summary of deletions as PDF'),
  'deletions:export-table': () => phrase('export', 'the yearly summary of deletions as a table'),
  'deletions:export-records': () => phrase('export', 'the evidence records of a year as a table'),
  'deletion-logs:run': (deed) =>
    phrase('import', `deletions from a log: ${recordsCount(deed.records)}`),
  'ages:change': (deed) =>
    isWhole(deed)
      ? phrase('change', `the ages of ${countryOf(deed)}`)
      : phrase('change', `${fieldsOf(deed)} of ${countryOf(deed)}`),
  'ages:reset': (deed) => ({
    past: 'Set back',
    base: 'set back',
    rest: `the ages of ${countryOf(deed)}`,
  }),
  'ages:apply': (deed) => ({
    past: 'Applied',
    base: 'apply',
    rest: `the table of ages to ${recordsCount(deed.records, 'deletion')}`,
  }),
}

/** What an entry did, as a sentence without full stop: "Changed purpose of PA-07". */
export function deedSentence(deed: Deed): string {
  const { past, base, rest } = phraseOf(deed)
  if (deed.turn === null) return `${past} ${rest}`
  return `${deed.turn === 'undone' ? 'Undid' : 'Did again'}: ${base} ${rest}`
}

/** The name of the undo step: "Undo: change purpose of PA-07". */
export function undoLabel(deed: Deed): string {
  return `Undo: ${bareSentence(deed)}`
}

/** The name of the redo step: "Redo: change purpose of PA-07". */
export function redoLabel(deed: Deed): string {
  return `Redo: ${bareSentence(deed)}`
}

/** What a notice says after undo: "Undone: change purpose of PA-07". */
export function undoneSentence(deed: Deed): string {
  return `Undone: ${bareSentence(deed)}`
}

/** What a notice says after redo: "Done again: change purpose of PA-07". */
export function redoneSentence(deed: Deed): string {
  return `Done again: ${bareSentence(deed)}`
}

function bareSentence(deed: Deed): string {
  const { base, rest } = phraseOf(deed)
  return `${base} ${rest}`
}

function phraseOf(deed: Deed): Phrase {
  const tell = Object.hasOwn(phrases, deed.channel) ? phrases[deed.channel as Told] : undefined
  return tell ? tell(deed) : phrase('change', recordsCount(deed.records))
}

function phrase(base: string, rest: string): Phrase {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  return { past: `${stem.charAt(0).toUpperCase()}${stem.slice(1)}ed`, base, rest }
}

// A record that comes or goes differs in all its fields, its id among them.
const isWhole = (deed: Deed) => deed.fields.includes('id')
const MOST_FIELDS_NAMED = 3

function fieldsOf(deed: Deed): string {
  const { entity, fields } = deed
  if (entity === null || fields.length === 0 || isWhole(deed)) return 'content'
  const named = fields.length > MOST_FIELDS_NAMED ? fields.slice(0, 2) : fields
  const words = named.map((field) => fieldName(entity, field))
  const further = fields.length - named.length
  return listOf(further > 0 ? [...words, `${further} further fields`] : words)
}

function listOf(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function recordsCount(count: number, entity?: Entity): string {
  const noun = entity ? entityWords[entity] : { one: 'record', many: 'records' }
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun.one : noun.many}`
}

// Removing an activity takes its answers along; the label then names one of those, not the activity.
function nameOf(deed: Deed, entity: Entity | null): string {
  if (entity === null) return recordsCount(deed.records)
  const isAbout = deed.entity === entity && deed.label !== null
  return isAbout ? `${entityWords[entity].one}${labelOf(deed)}` : withArticle(entity)
}

function withArticle(entity: Entity): string {
  const { one } = entityWords[entity]
  return `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`
}

function refOf(deed: Deed): string {
  return deed.label === null ? 'an erased record' : shown(deed.label)
}

// An entry in the table of ages has no name but the country it stands for.
function countryOf({ recordId }: Deed): string {
  return recordId === null ? 'a country' : countryName(recordId)
}

function labelOf(deed: Deed): string {
  return deed.label === null ? '' : ` ${shown(deed.label)}`
}

const LABEL_SHOWN = 60
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** A reference stands bare, a name in quotation marks; foreign script cannot turn the sentence around it. */
function shown(label: string): string {
  const short =
    [...label].length > LABEL_SHOWN ? `${[...label].slice(0, LABEL_SHOWN - 1).join('')}…` : label
  if (/^[\w./-]+$/.test(short)) return short
  const isolated = /^[\u0020-\u024f…]*$/.test(short)
    ? short
    : `${FIRST_STRONG_ISOLATE}${short}${POP_ISOLATE}`
  return `“${isolated}”`
}

/** Words of the journal's own screen. */
export const journalText = {
  title: 'Journal',
  state: (total: number) =>
    total === 1 ? '1 entry' : `${total.toLocaleString('en-GB')} entries, newest first`,
  list: 'Journal entries, newest first',
  when: 'When',
  what: 'What',
  who: 'Who',
  noName: 'Name not recorded',
  clockAnomaly: 'The computer’s clock had been set back before this entry.',
  openHistory: 'History',
  open: 'Open',
  historyOf: (entity: Entity, label: string | null) =>
    `History of ${entityWords[entity].one}${label === null ? '' : ` ${shown(label)}`}`,
  loadMore: 'Show older entries',
  emptyTitle: 'No entries yet',
  empty: 'Every change to the register is kept here: when, by whom, and what.',
  verify: 'Check the journal',
  verified: (result: Verification) => verifiedWords(result),
  checkpoint: 'Checkpoint',
  checkpointHint:
    'Note these symbols down outside the vault. A later checkpoint whose journal no longer holds this one tells that entries were cut off.',
  asOf: 'Show the register as of…',
  asOfDay: 'Day',
  asOfTime: 'Time',
  asOfTimeHint: 'Hours and minutes, as in 14:05, on this computer’s clock.',
  badTime: 'Write the time as hours and minutes, as in 14:05.',
  noDay: 'Write the day as 22 Nov 2026 or 2026-11-22.',
  showAsOf: 'Show',
  leaveAsOf: 'Journal',
  asOfTitle: (when: string) => `The register as of ${when}`,
  asOfMark: 'A look back: nothing here can be changed.',
  asOfNothing: 'The vault held nothing yet at that moment.',
  asOfNothingTodo: 'Choose a later day.',
  asOfErased: (count: number) =>
    count === 1
      ? '1 record of that time was erased since and cannot be shown.'
      : `${count.toLocaleString('en-GB')} records of that time were erased since and cannot be shown.`,
  asOfActivities: (count: number) => recordsCount(count, 'activity'),
  asOfProcessorActivities: (count: number) => recordsCount(count, 'processor-activity'),
  asOfNoActivities: 'No activity was recorded.',
  asOfHeader: 'Controller',
  reference: 'Reference',
  name: 'Name',
  purpose: 'Purpose',
  status: 'Status',
  legalName: 'Legal name',
  contact: 'Contact',
  officer: 'Data protection officer',
  version: 'Version',
  notRecorded: 'Not recorded',
} as const

function verifiedWords({ ok, entries, firstBroken, recordsDiffering }: Verification): {
  title: string
  explain: string
} {
  const all = `${entries.toLocaleString('en-GB')} ${entries === 1 ? 'entry' : 'entries'}`
  if (ok)
    return {
      title: 'The journal is whole.',
      explain: `${all} checked: each follows from the one before, and every record is as its last entry left it.`,
    }
  const broken =
    firstBroken === null
      ? ''
      : `From entry ${firstBroken} on, the journal does not follow from what came before. `
  const differing =
    recordsDiffering === 0
      ? ''
      : `${recordsCount(recordsDiffering)} ${recordsDiffering === 1 ? 'differs' : 'differ'} from the last entry about ${recordsDiffering === 1 ? 'it' : 'them'}. `
  return {
    title: 'The journal does not hold together.',
    explain: `${broken}${differing}Keep this folder as it is and compare it with a backup.`,
  }
}
