import type { DeletionTargetName } from '../domain/log-import/deletion-targets.ts'
import type { DeletionLogCheck, DeletionLogResult, Grouping } from '../ipc/deletion-logs.ts'
import { columnsOfFile, countOf, type LogNouns, type LogWords } from './log-import.ts'

const ROWS: LogNouns = { one: 'row', many: 'rows' }
const RECORDS: LogNouns = { one: 'record', many: 'records' }
const DELETIONS: LogNouns = { one: 'deletion', many: 'deletions' }
const figure = (value: number) => value.toLocaleString('en-GB')
const rows = (value: number) => countOf(value, ROWS)
const records = (value: number) => countOf(value, RECORDS)
const deletions = (value: number) => countOf(value, DELETIONS)

/** What a column of a log of deletions can be read as. */
export const deletionTargetWords: Record<
  DeletionTargetName,
  { name: string; hint: string | null }
> = {
  deletedOn: { name: 'Deleted on', hint: 'GDPR art. 17(1)(f)' },
  signalOn: { name: 'Signal on', hint: 'The day from which the age that applies is read.' },
  frozenOn: { name: 'Frozen on', hint: 'Kept as the day on which the account was suspended.' },
  verifiedOn: { name: 'Verified on', hint: 'When a search found nothing any more.' },
  backupExpiry: { name: 'Backups expire on', hint: null },
  country: { name: 'Country', hint: 'Decides which age applies. GDPR art. 8(1)' },
  age: { name: 'Age or age band', hint: 'Of an age only its band is kept.' },
  birthDate: {
    name: 'Date of birth',
    hint: 'Turned into the band of the day of deletion; the date itself is dropped at once and not shown.',
  },
  signalChannel: { name: 'Signal came by', hint: null },
  beliefBasis: { name: 'Belief rests on', hint: null },
  consent: { name: 'Parental consent', hint: 'None, not verified or verified. GDPR art. 8(2)' },
  categories: {
    name: 'Kinds of data',
    hint: 'Names only. One that looks like a person’s keeps its row out.',
  },
  systems: {
    name: 'Systems',
    hint: 'Names only. One that looks like a person’s keeps its row out.',
  },
  records: { name: 'Data records deleted', hint: 'Figures only.' },
}

export const groupingWords: Record<Grouping, { name: string; hint: string }> = {
  each: {
    name: 'One record for each row',
    hint: 'Says the most of each deletion. Up to 20,000 rows.',
  },
  'day-and-country': {
    name: 'Added up by day and country',
    hint: 'One record for all deletions of a day in a country. Figures are added up, a row without one counts nothing; everything else is kept only where all rows agree. Says less of each child (GDPR art. 5(1)(c)).',
  },
}

/** What only the import of a log of deletions says. */
export const deletionLogText = {
  title: 'Import a deletion log',
  intro:
    'Reads a log of deletions, drops everything that can tell who it was, and writes nothing before you say so.',
  fileHint:
    'CSV, TSV or text, as support or a script wrote it. The file stays where it is. Of each row only the kinds of facts below become an evidence record; names, addresses and numbers of accounts are dropped while it is read (GDPR art. 5(1)(c), 5(2)).',
  readingHint:
    'Cells that may tell who it is are not shown here. What you see stands in memory only, until the log is read in or let go.',
  columns: {
    hint: 'Only what you assign here is kept, and nothing here can tell who it was. The day of the deletion is needed.',
    left: 'Dropped on the way in',
    leftCount: (count: number) => `${columnsOfFile(count)} dropped:`,
    leftWhy:
      'Nothing that stands in them reaches a record, the journal, a message or a digest. GDPR art. 5(1)(c).',
    noneLeft: 'Every column of the file is read.',
  },
  noWords: 'This file brings no words that have to be explained.',
  running: (fileName: string) => `Importing ${fileName}`,
  /** The name kept for a log whose own name may tell who it is. */
  anyLog: 'log',

  groups: {
    when: 'When',
    whenHint: 'Times of day are dropped: a day proves it, and a time might tell whose it was.',
    who: 'Who, without saying who',
    why: 'Why',
    what: 'What was deleted',
  },

  grouping: 'How many records',

  check: {
    counts: {
      deletions: 'Deletions in the log',
      records: 'Records to add',
      over: 'Of those, kept long enough already',
      refused: 'Cannot be imported',
      warnings: 'Imported with a value left out',
      totals: 'Total lines, not imported',
    },
    over: (count: number) =>
      count === 1
        ? 'One record would be due for erasure at once.'
        : `${records(count)} would be due for erasure at once.`,
    overTodo:
      'The settings keep evidence for a time after the deletion, and it is over. Import only what still has to be proved (GDPR art. 5(1)(e), 5(2)).',
    dropped: (count: number) =>
      count === 1 ? '1 column is dropped:' : `${figure(count)} columns are dropped:`,
    noneDropped: 'No column is dropped.',
    droppedIdentifying: 'Of these can tell who it is:',
    droppedWhy:
      'What stands in them is kept nowhere; of a date of birth only the age band is. GDPR art. 5(1)(c).',
    readBefore: (day: string) => `This log was read in on ${day}.`,
    readBeforeTodo:
      'It is known again by a digest over its rows without identifiers. Nothing is read in twice; undo the earlier import first, or choose another file.',
    tooMany: (most: number) => `More than ${records(most)} would be made.`,
    tooManyTodo: 'Add the log up by day and country, or read in shorter periods.',
    goodRows: (count: number, refused: number) =>
      `Import the other ${deletions(count)}, leave ${rows(refused)} out`,
    allOrNothingHint: 'Correct the file in its program, then choose it again.',
    nothingGood: 'No row of this file can be imported.',
    grown: 'A log that has grown is another log: read in only its new rows, or they count twice.',
    deed: (count: number) => `Import ${records(count)}`,
  },

  sample: {
    row: 'Row',
    deletedOn: 'Deleted',
    signalOn: 'Signal',
    country: 'Country',
    ageBand: 'Age band',
    signalChannel: 'Signal came by',
    records: 'Data records',
    cases: 'Deletions',
  },

  done: {
    show: 'Show them',
    title: (result: DeletionLogResult) => `Imported ${records(result.added)}`,
    takenBack: (fileName: string) => `Took back the import of ${fileName}`,
    step: 'It is one step: as long as this session lasts, taking it back removes what it added.',
    line: (result: DeletionLogResult) => {
      const skipped = result.skipped > 0 ? `, ${rows(result.skipped)} left out` : ''
      return `From ${result.fileName}: ${deletions(result.deletions)} in ${records(result.added)}${skipped}. Each record is sealed.`
    },
  },
} satisfies LogWords & Record<string, unknown>

/** What a check found, in one sentence. */
export function deletionCheckSentence(counts: DeletionLogCheck['counts']): string {
  const found =
    counts.deletions === counts.records
      ? `${records(counts.records)} to add`
      : `${deletions(counts.deletions)}, added up to ${records(counts.records)}`
  return counts.refused > 0
    ? `${found} and ${rows(counts.refused)} that cannot be imported.`
    : `${found}.`
}
