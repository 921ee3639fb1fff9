import type { BreachPresetName } from '../domain/log-import/breach-presets.ts'
import type { RowProblemCode } from '../domain/log-import/row-problem.ts'
import type { RequestTargetName } from '../domain/log-import/request-targets.ts'
import type { SourcePresetName } from '../domain/log-import/presets.ts'
import type { DATE_ORDERS, DELIMITERS, LogCheck, Phase } from '../ipc/logs.ts'
import type { ImportBatch } from '../domain/requests/import-batch.ts'

type Counts = LogCheck['counts']

/** The words of the rows a log is about, such as "1 request" and "1,204 requests". */
export type LogNouns = { one: string; many: string }

const figure = (value: number) => value.toLocaleString('en-GB')

/** A number with its noun. */
export function countOf(value: number, { one, many }: LogNouns): string {
  return `${figure(value)} ${value === 1 ? one : many}`
}

const ROWS: LogNouns = { one: 'row', many: 'rows' }
const rows = (value: number) => countOf(value, ROWS)
const isOrAre = (value: number) => (value === 1 ? 'is' : 'are')

/** "3 columns of the file are", to be followed by what is not done with them. */
export function columnsOfFile(count: number): string {
  return `${countOf(count, { one: 'column', many: 'columns' })} of the file ${isOrAre(count)}`
}

/** What a row of a log of requests is called. */
export const requestNouns: LogNouns = { one: 'request', many: 'requests' }

/** What the wizard says differently for the log of each register. */
export type LogWords = {
  readonly title: string
  readonly intro: string
  readonly fileHint: string
  /** What is said of the first look at the file, if anything. */
  readonly readingHint?: string
  readonly columns: {
    readonly hint: string
    /** Columns that are given to no field. */
    readonly left: string
    readonly leftCount: (count: number) => string
    readonly leftWhy: string | null
    readonly noneLeft: string
  }
  /** Where the file brings no words that have to be explained. */
  readonly noWords: string
  readonly running: (fileName: string) => string
}

/** What only the import of requests says. */
export const requestLogText = {
  title: 'Import requests',
  intro:
    'Reads the export of a helpdesk or spreadsheet, shows what it would do, and writes nothing before you say so.',
  fileHint:
    'CSV, TSV or text, as your helpdesk exports it. Several files are taken one after the other. The files stay where they are; nothing is copied before the last step.',
  columns: {
    hint: 'Only what you assign here is stored. GDPR art. 5(1)(c).',
    left: 'Not stored',
    leftCount: (count: number) => `${columnsOfFile(count)} not stored:`,
    leftWhy: null,
    noneLeft: 'Every column of the file is stored.',
  },
  noWords: 'This file brings no words for rights or states.',
  running: (fileName: string) => `Importing ${fileName}`,
  row: 'Row',
  effect: 'Effect',
  externalId: 'Number',
  types: 'Rights',
  requester: 'Requester',
  country: 'Country',
  received: 'Received',
  closed: 'Closed',
  open: 'Open',
  due: 'Due, by law',
  dueClaimed: 'Due, source',
}

/** What a column of a log of requests can be read as. */
export const requestTargetWords: Record<RequestTargetName, { name: string; hint: string | null }> =
  {
    externalId: {
      name: 'Number in the source',
      hint: 'By this number a later import recognises the same case.',
    },
    received: { name: 'Received on', hint: 'The day from which the time limit runs.' },
    type: { name: 'Rights', hint: 'Several columns are read together.' },
    requesterName: { name: 'Name of the person', hint: null },
    requesterEmail: { name: 'E-mail of the person', hint: null },
    country: { name: 'Country', hint: null },
    status: { name: 'State', hint: null },
    dueClaimed: {
      name: 'Due date of the source',
      hint: 'Only compared with the date the law gives; never taken over.',
    },
    closed: { name: 'Closed on', hint: null },
    subject: { name: 'Subject', hint: null },
    notes: { name: 'Notes', hint: null },
  }

/** The programs whose exports are recognised. */
export const presetWords: Record<SourcePresetName, string> = {
  zendesk: 'Zendesk report',
  'zendesk-view': 'Zendesk view',
  jira: 'Jira',
  'jira-pipeline': 'Jira data pipeline',
  freshdesk: 'Freshdesk',
  freshservice: 'Freshservice',
  onetrust: 'OneTrust',
  osano: 'Osano',
  mineos: 'MineOS',
  transcend: 'Transcend',
  generic: 'Other table',
}

/** Where logs of incidents come from. */
export const breachPresetWords: Record<BreachPresetName, string> = {
  'breach-register': 'Register under GDPR art. 33(5)',
  generic: presetWords.generic,
}
const KNOWN_SOURCES = new Map<string, string>(
  Object.entries({ ...presetWords, ...breachPresetWords }),
)

/** The source of an import as it is shown: a known one by its name, another as the officer called it. */
export function sourceWords(source: string): string {
  return KNOWN_SOURCES.get(source) ?? source
}

/** How the file writes its letters; the names as other programs offer them. */
export const encodingWords: Record<string, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1252': 'Windows-1252 (Western Europe)',
  'windows-1257': 'Windows-1257 (Baltic)',
  'iso-8859-1': 'ISO 8859-1 (Western Europe)',
  'iso-8859-13': 'ISO 8859-13 (Baltic)',
  'iso-8859-15': 'ISO 8859-15 (Western Europe, with €)',
  cp775: 'DOS 775 (Baltic)',
  cp850: 'DOS 850 (Western Europe)',
}

export const delimiterWords: Record<(typeof DELIMITERS)[number], string> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Vertical bar',
}

export const dateOrderWords: Record<(typeof DATE_ORDERS)[number], string> = {
  dmy: 'Day, month, year',
  mdy: 'Month, day, year',
  ymd: 'Year, month, day',
}

export const phaseWords: Record<Phase, string> = {
  open: 'Open',
  'waiting-identity': 'Open, waiting for proof of identity',
  closed: 'Closed',
  refused: 'Closed, refused',
  withdrawn: 'Closed, withdrawn',
}

/** What is wrong with a row, to stand beside its number and column, here and in the saved list. */
export const rowProblemText: Record<RowProblemCode, string> = {
  'not-a-date': 'This is no date, or the day does not exist.',
  'order-unknown': 'Day and month could be swapped, and nothing in the column decides.',
  'relative-date': 'A date such as “2 days ago” has no fixed day. Export dates in full.',
  'serial-unknown': 'A bare number is no date here. Format the column as a date, then save again.',
  required: 'This is empty, and nothing can be reckoned without it.',
  'future-date': 'This lies in the future.',
  'closed-before-received': 'It was closed before it was received.',
  'ragged-long': 'This row has more cells than the header. A separator may lack its quotes.',
  'ragged-short': 'This row has fewer cells than the header. A line break may lack its quotes.',
  'too-long': 'This is too long: a line holds 500 characters, a text 20,000.',
  'control-characters': 'This holds characters that cannot be shown.',
  'not-a-country': 'This country is not known; it is left empty.',
  'unknown-status': 'This word is not explained; whether a closing date is there decides.',
  'before-1900': 'This day lies before 1900.',
  'not-a-count': 'This is no whole number of records, or far too large.',
  'unknown-mark':
    'Nobody has said whether this word means yes or no, and it decides when data is erased.',
  'repeated-hour':
    'Clocks showed this hour twice that night; the earlier one was taken. Correct it if the later was meant.',
  'skipped-hour':
    'Clocks were put forward over this hour, so nobody saw it; the hour after was taken.',
  'end-before-begin': 'It ended before it began.',
  'aware-before-signal': 'Awareness lies before the first signal.',
  'aware-before-begin': 'Awareness lies before the incident began.',
  'notified-before-aware': 'The authority was notified before the breach was known.',
  'told-before-aware': 'The people were told before the breach was known.',
  'closed-too-early': 'It was closed before something else that this row tells of.',
  'no-title': 'Neither a title nor a description says what happened.',
  'below-zero': 'Fewer than none cannot be affected.',
  'more-than-mankind': 'More people than live on earth cannot be affected.',
  'count-left-out': 'This is no whole number; how many stays not known.',
  'word-left-out': 'Not every word in this is known; what is not known is left out.',
  'unknown-phase': 'This word is not explained; what else the row says decides.',
  'closing-left-out': 'The state says open, so the day of closing was left out.',
  'reason-left-out': 'The authority was notified, so the reason for not notifying was left out.',
  'deleted-before-signal': 'It was deleted before there was a signal.',
  'frozen-before-signal': 'It was frozen before there was a signal.',
  'deleted-before-freeze': 'It was deleted before it was frozen.',
  'verified-before-deletion': 'It was verified before it was deleted.',
  'verification-left-out':
    'A backup still held the data on that day, so the verification was left out.',
  'age-left-out': 'This is no age that can be read; the age band stays not known.',
  'not-a-child': 'This is no child by the log; the age band stays not known.',
  'names-a-person':
    'This looks like a name, an address or a number of a person. Only names of systems and kinds of data are read (GDPR art. 5(1)(c)).',
  'too-many-names':
    'So many different names stand in this column that they are hardly systems or kinds of data (GDPR art. 5(1)(c)).',
  'not-a-name':
    'This is longer than the name of a system or a kind of data; texts are not read (GDPR art. 5(1)(c)).',
  'stray-quote': 'A quotation mark stands where none belongs.',
  'unreadable-byte': 'Some letters cannot be read in the chosen encoding.',
}
/** A problem of another file reader than today's. */
const UNKNOWN_ROW_PROBLEM = 'This row cannot be read.'
const LATE_RECEIPT = 'You recorded a step of this case on an earlier day; the case was not changed.'
const DUPLICATE_ID = 'This number stood in an earlier row of the file, with other content.'

/** The words of a code found in a row. */
export function rowProblemWords(code: string): string {
  if (code === 'duplicate-id') return DUPLICATE_ID
  if (code === 'steps-before-receipt') return LATE_RECEIPT
  return Object.hasOwn(rowProblemText, code)
    ? rowProblemText[code as RowProblemCode]
    : UNKNOWN_ROW_PROBLEM
}

/** What an import did, in one line. */
export function batchSentence(batch: ImportBatch): string {
  const parts = [
    `${figure(batch.added)} added`,
    ...(batch.updated > 0 ? [`${figure(batch.updated)} changed`] : []),
    ...(batch.same > 0 ? [`${figure(batch.same)} already the same`] : []),
    ...(batch.skipped > 0 ? [`${figure(batch.skipped)} left out`] : []),
  ]
  return parts.join(', ')
}

/** What taking an import back did, as a sentence without full stop. */
export function takenBackSentence(batch: ImportBatch, nouns: LogNouns): string {
  const { removed = 0, restored = 0, kept = 0 } = batch.undone ?? {}
  const parts = [
    `${countOf(removed, nouns)} removed`,
    ...(restored > 0 ? [`${figure(restored)} put back as before`] : []),
    ...(kept > 0 ? [`${figure(kept)} kept because changed since`] : []),
  ]
  return `Took back ${batch.fileName}: ${parts.join(', ')}`
}

/** What a check found, in one sentence. */
export function checkSentence({ add, change, same, refused }: Counts, nouns: LogNouns): string {
  const parts = [
    `${countOf(add, nouns)} to add`,
    ...(change > 0 ? [`${figure(change)} that differ from an earlier import`] : []),
    ...(same > 0 ? [`${figure(same)} already the same`] : []),
    ...(refused > 0 ? [`${rows(refused)} that cannot be imported`] : []),
  ]
  const last = parts.pop() ?? ''
  return parts.length > 0 ? `${parts.join(', ')} and ${last}.` : `${last}.`
}

/** The import wizard; what only one register says stands above. */
export const logImportText = {
  back: 'Back',
  next: 'Continue',
  stepsLabel: 'Steps of the import',
  steps: {
    file: 'File',
    reading: 'Reading',
    subject: 'What it is',
    columns: 'Columns',
    words: 'Words',
    check: 'Check',
    done: 'Done',
  },
  fileOf: (place: number, total: number) => `File ${place} of ${total}`,
  row: (no: number) => `Row ${figure(no)}`,
  chooseAgain: 'Choose the file again…',
  startOver: 'Choose another file…',
  leaveOutFile: 'Leave this file out',
  size: (bytes: number) => sizeOf(bytes),

  other: {
    title: (title: string) => `Another import is open: ${title}`,
    open: (fileName: string, step: string) =>
      `${fileName} is at the step “${step}”. Only one import is open at a time; nothing of it was written yet.`,
    busy: (fileName: string) =>
      fileName === ''
        ? 'It is at work. Only one import is open at a time.'
        : `${fileName} is at work. Only one import is open at a time.`,
    go: 'Go to it',
    startOver: 'Let it go and start here',
  },

  file: {
    title: 'Choose the file',
    choose: 'Choose files…',
    drop: 'or drop them here',
    goOn: 'Go on with this file',
    earlier: 'Earlier imports',
    earlierNone: 'Nothing was imported yet.',
    columns: { file: 'File', source: 'Source', when: 'When', what: 'What it did', back: 'Undo' },
    takeBack: 'Take back',
    takenBack: 'Taken back',
    takenBackOn: (when: string) => `Taken back on ${when}`,
    takingBack: (fileName: string) => `Taking back ${fileName}`,
  },

  reading: {
    title: 'How the file is read',
    encoding: 'Letters',
    delimiter: 'Separator',
    headerRow: 'Names of the columns',
    preset: 'Source',
    guessed: 'Guessed; say above whether it is right.',
    guess: 'the program’s guess',
    inRow: (no: number) => `In row ${figure(no)}`,
    noHeader: 'The file names no columns',
    encodingQuestion: 'Which of these lines is spelled as it should be?',
    encodingHint:
      'The file does not say how its letters are written. Look at letters such as ą č ę ė į š ų ū ž, ä ö ü ß, é è ç.',
    encodingOpen: 'Choose the line that is spelled as it should be.',
    noSample: 'No letter beyond a to z stands in the beginning of the file.',
    preview: (count: number) => `First rows, ${countOf(count, { one: 'column', many: 'columns' })}`,
    previewLabel: 'First rows of the file',
    header: 'Header',
    above: 'Above the table',
    rowHead: 'Row',
    columnHead: (no: number) => `Column ${no}`,
  },

  columns: {
    title: 'What the columns mean',
    remembered: 'Taken over from your last import of this source.',
    none: 'Not in the file',
    noneOff: 'Not stored',
    personal: 'personal data',
    minimised:
      'Left out at first: free text tends to say more about people than the case needs. GDPR art. 5(1)(c).',
    emptySamples: 'empty in the first rows',
    hiddenSamples: 'not shown, it may tell who it is',
    more: (count: number) => `and ${figure(count)} more`,
    order: 'Order of the parts',
    orderAsk: 'Nothing in the column tells day from month. Choose the order.',
    orderMixed:
      'The column contradicts itself. Choose the order; rows that do not fit are reported.',
    readAs: (sample: string, day: string) => `${sample} → ${day}`,
    notADay: 'no date',
    serial: 'Days stand here as bare numbers, counted from',
    serial1900: '1900, as most spreadsheets do',
    serial1904: '1904, as old workbooks of a Mac do',
    orderOpen: 'order not known',
  },

  words: {
    title: 'What its words mean',
    hint: 'Words you explain here are remembered for this source.',
    checking: 'Reading the whole file',
    types: 'Rights',
    typesHint: 'What stays empty is imported as not sorted yet, with the time limit of a request.',
    statuses: 'States',
    value: 'Word in the file',
    rows: 'Rows',
    meaning: 'Meaning here',
    typesOf: (value: string) => `Rights meant by ${value}`,
    phaseOf: (value: string) => `State meant by ${value}`,
    toSort: 'To be sorted',
    openChoice: 'Not explained',
    remembered: 'remembered',
    more: (count: number) => `Show ${countOf(count, { one: 'more word', many: 'more words' })}`,
  },

  check: {
    title: 'What the import would do',
    none: 'Nothing was written yet.',
    counts: {
      add: 'To add',
      change: 'Differ from an earlier import',
      same: 'Already the same',
      refused: 'Cannot be imported',
      warnings: 'Imported with a value left out',
      totals: 'Total lines, not imported',
    },
    rowsOfFile: 'Rows of the file',
    again: 'Check again',
    countsLabel: 'Rows by what happens to them',
    problems: 'Rows with problems',
    problemRow: 'Row',
    problemColumn: 'Column',
    problemWhat: 'What is wrong',
    wholeRow: 'whole row',
    refused: 'Not imported',
    warning: 'Imported',
    problemEffect: 'Effect',
    moreProblems: (count: number) => `Show ${countOf(count, { one: 'more', many: 'more' })}`,
    onlyFirst: (count: number) => `The first ${figure(count)} are listed; the saved list has all.`,
    saveProblems: 'Save all problems as CSV…',
    sample: (count: number) => `The first ${rows(count)} as they would arrive`,
    effects: { add: 'Add', change: 'Change', same: 'Same' },
    due: (compared: number) =>
      `${rows(compared)} ${compared === 1 ? 'names' : 'name'} a due date of the source. Compared, never adopted:`,
    dueSame: (count: number) => `${figure(count)} the same as ours`,
    dueEarlier: (count: number) => `${figure(count)} earlier than ours`,
    dueLater: (count: number) => `${figure(count)} later than the law allows`,
    zone: (zone: string) => `Times without a zone were read as ${zone}.`,
    sensitive: 'Free text hints at special categories of data. GDPR art. 9.',
    sensitiveIn: (column: string, words: readonly { word: string; count: number }[]) =>
      `${column}: ${words.map(({ word, count }) => `“${word}” in ${rows(count)}`).join(', ')}`,
    sensitiveTodo: 'Store it only if the case needs it.',
    leaveOut: (column: string) => `Leave out ${column}`,
    mode: (count: number) =>
      `${rows(count)} cannot be imported. What should happen with the others?`,
    modeOpen: 'Choose what should happen with the other rows.',
    goodRows: (count: number, refused: number, nouns: LogNouns) =>
      `Import the other ${countOf(count, nouns)}, leave ${rows(refused)} out`,
    allOrNothing: 'Import nothing; correct the file first',
    allOrNothingHint: 'Save the problems, correct the file in its program, then choose it again.',
    update: (count: number, nouns: LogNouns) =>
      `Also change the ${countOf(count, nouns)} that differ from an earlier import`,
    updateHint: 'Only imported fields change; steps you recorded stay.',
    run: (add: number, change: number, nouns: LogNouns) => runWords(add, change, nouns),
    chooseCorrected: 'Choose the corrected file…',
    nothing: 'There is nothing new in this file.',
    nothingButChanges:
      'Rows that differ from an earlier import are only taken if you say so above.',
    nothingHint: 'Every row that can be imported is in the register already.',
    runningHint:
      'You may leave this page; the import goes on. Until it ends nothing else can be saved.',
    progress: (done: number, total: number) =>
      total === 0 ? '' : `${Math.floor((done / total) * 100)} %`,
    cancelled: 'Cancelled',
    cancelledTodo: 'Nothing was written. Your choices are still here.',
  },

  done: {
    title: (batch: ImportBatch, nouns: LogNouns) => doneSentence(batch, nouns),
    from: (fileName: string, source: string) => `From ${fileName} (${source}):`,
    step: 'It is one step: taking it back removes what it added, also after a restart.',
    show: 'Show them',
    takeBack: 'Take back',
    nextFile: 'Import the next file',
    nextIs: (fileName: string) => `Next: ${fileName}.`,
    another: 'Import another file',
    wipe: 'The source file',
    wipeHint:
      'It still lies where you chose it, not encrypted, with everything about these people. You can have it overwritten once and deleted.',
    wipeLimits:
      'On a hard disk its content is then gone. An SSD, a cloud folder, a backup or the recycle bin of another program may still hold a copy, and only an encrypted disk protects those.',
    wipeButton: 'Overwrite and delete the file…',
    wipeTitle: (fileName: string) => `Overwrite and delete ${fileName}?`,
    wipeAsk: 'This cannot be undone. What was imported stays in the vault.',
    wipeDo: 'Overwrite and delete',
    wiped: (fileName: string) => `Overwrote and deleted ${fileName}`,
  },
}

function runWords(add: number, change: number, nouns: LogNouns): string {
  if (add > 0 && change > 0) return `Import ${figure(add)} and change ${countOf(change, nouns)}`
  return change > 0 ? `Change ${countOf(change, nouns)}` : `Import ${countOf(add, nouns)}`
}

function doneSentence(batch: ImportBatch, nouns: LogNouns): string {
  if (batch.added === 0) return `Changed ${countOf(batch.updated, nouns)}`
  const changed = batch.updated > 0 ? `, changed ${figure(batch.updated)}` : ''
  return `Imported ${countOf(batch.added, nouns)}${changed}`
}

function sizeOf(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  const shown = unit === 0 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10
  return `${figure(shown)} ${units[unit]}`
}
