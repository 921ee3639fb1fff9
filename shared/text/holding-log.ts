import type { HoldingLogCheck, HoldingLogResult } from '../ipc/holding-logs.ts'
import { withCapital } from './capital.ts'
import { columnsOfFile, countOf, type LogNouns, type LogWords } from './log-import.ts'

type Difference = HoldingLogCheck['difference']
type Written = Pick<HoldingLogResult, 'added' | 'changed' | 'removed' | 'same'>

const ROWS: LogNouns = { one: 'row', many: 'rows' }
const HOLDINGS: LogNouns = { one: 'holding', many: 'holdings' }
const figure = (value: number) => value.toLocaleString('en-GB')
const rows = (value: number) => countOf(value, ROWS)
const holdings = (value: number) => countOf(value, HOLDINGS)

/** What only the count of a log of data held says. */
export const holdingLogText = {
  title: 'Import holdings',
  intro:
    'Counts the rows of a log by day, so that what is held can be dated. Whom they are about is not kept.',
  fileHint:
    'CSV, TSV or text: accounts with their last update, tickets with their last message, orders with the end of the service. Several files are taken one after the other. The files stay where they are.',
  columns: {
    hint: 'Of the columns you assign, only counts per day are kept; no row is stored. GDPR art. 5(1)(c).',
    left: 'Not read',
    leftCount: (count: number) => `${columnsOfFile(count)} not read:`,
    leftWhy:
      'Names, numbers and addresses in them never enter the vault. GDPR art. 5(1)(c), 25(1).',
    noneLeft: 'Every column of the file is read; of each only counts are kept.',
  },
  noWords: 'This file brings no words that have to be explained.',
  running: (fileName: string) => `Counting ${fileName}`,

  subject: {
    title: 'What the log is',
    hint: 'What the file itself does not say. All its rows are counted under this.',
    categoryMissing: 'Choose the category that the rows hold.',
    ruleMissing: 'Choose the rule by which the rows are dated.',
    ruleWithoutEvent:
      'The rule names no event, so no date follows from it yet. The days that the log tells are kept for when it does.',
    starts: (events: readonly string[]) => `Its dates count from ${events.join(', or ')}.`,
    systemMissing: 'Choose or add the system that the log comes from.',
    rowsAre: 'A row stands for',
    rowsAreMissing: 'Say whether a row stands for a person or for a record.',
    people: 'One person',
    peopleHint: 'Such as an account: rows are counted as people and as records.',
    records: 'One record',
    recordsHint: 'Such as an order or a message: one person may stand behind many.',
  },

  fields: {
    starts: 'What starts the period',
    startsOne: 'A row whose cell is empty is counted as not started.',
    startsSeveral:
      'The first of these that happened decides. A row in which all of them are empty is counted as not started.',
    startsCreated:
      'Where there was no update, creation counts. A row in which both are empty is counted as not started.',
    startsUnsaid: 'The rule names no event. The first of these with a day is kept.',
    marks: 'Marks and numbers',
    flagged: { name: 'Marked to be kept longer', hint: 'Such as “likely to commit fraud”.' },
    child: { name: 'Child under the age limit', hint: 'GDPR art. 8(1), 17(1)(f).' },
    records: {
      name: 'Number of records',
      hint: 'Where a row stands for more than one. Without it each counts as one.',
    },
  },

  words: {
    flagged: 'Marked to be kept longer',
    child: 'Child under the age limit',
    hint: 'A word that stays open keeps its rows out.',
    meaningOf: (value: string) => `Meaning of ${value}`,
    meanings: { yes: 'Yes', no: 'No' },
  },

  check: {
    counts: {
      counted: 'Counted',
      notStarted: 'Of these, not started',
      refused: 'Cannot be counted',
      warnings: 'Counted with a value left out',
      totals: 'Total lines, not counted',
    },
    days: (from: string, to: string) =>
      from === to ? `All its days are ${from}.` : `Its days run from ${from} to ${to}.`,
    noDays: 'No row has a day.',
    difference: 'Against the last count',
    differenceHint:
      'Of the same rule, system and category, between the first and the last day of this file, and what has not started.',
    firstCount:
      'No earlier log was counted for this rule, system and category between the first and the last day of this file.',
    state: {
      added: 'New holdings',
      changed: 'Other number',
      removed: 'No longer in the log',
      same: 'Same',
    },
    recordsBefore: 'Records before',
    recordsAfter: 'Records after',
    dueRemoved: (count: number) =>
      count === 1
        ? 'One holding past its last permitted day is no longer in the log.'
        : `${figure(count)} holdings past their last permitted day are no longer in the log.`,
    dueRemovedTodo:
      'Counting removes them without proof of erasure. Where they were erased, tick them off in retention first; then the proof stays. GDPR art. 5(2).',
    heldStay: (count: number) =>
      count === 1
        ? 'One holding under a legal hold is no longer in the log.'
        : `${figure(count)} holdings under a legal hold are no longer in the log.`,
    heldStayTodo:
      'They stay as they are. Find out whether data was erased in spite of the hold. GDPR art. 17(3), 18.',
    erasedAgain: (count: number) =>
      count === 1
        ? 'One holding that was ticked off as erased is in the log again.'
        : `${figure(count)} holdings that were ticked off as erased are in the log again.`,
    erasedAgainTodo:
      'The proof of erasure stays as it is; what the log shows is counted anew. Parts kept under a legal hold may be among it; find out why the rest is still there. GDPR art. 5(2), 17(1).',
    byHand: (count: number) =>
      count === 1
        ? 'One holding entered by hand for the same rule, system and days stays beside the count.'
        : `${figure(count)} holdings entered by hand for the same rule, system and days stay beside the count.`,
    byHandTodo: 'If the log counts the same data, remove them, or it counts twice.',
    examples: (count: number) => `The first ${holdings(count)} that would change`,
    columns: { event: 'Event', on: 'Day', marks: 'Marks', before: 'Before', after: 'After' },
    notStarted: 'not started',
    flagged: 'marked',
    child: 'child',
    allOrNothingHint: 'Correct the file in its program, then choose it again.',
    moreExamples: (count: number) => `Show ${figure(count)} more`,
    goodRows: (count: number, refused: number) =>
      `Count the other ${rows(count)}, leave ${rows(refused)} out`,
    nothing: 'The last count of this log said the same.',
    nothingCounted: 'No row of this file can be counted.',
    deed: (count: number) => `Count ${rows(count)}`,
  },

  done: {
    show: 'Show in retention',
    title: (result: HoldingLogResult) => `Counted ${rows(result.rows)}`,
    takenBack: (fileName: string) => `Took back the count of ${fileName}`,
    step: 'It is one step: as long as this session lasts, taking it back restores the count before.',
    line: (result: HoldingLogResult) => {
      const left = result.skipped > 0 ? `; ${rows(result.skipped)} left out` : ''
      return `From ${result.fileName}: ${writtenSentence(result)}${left}.`
    },
  },
} satisfies LogWords & Record<string, unknown>

/** What a check found, in one sentence. */
export function holdingCheckSentence({ counts, difference }: HoldingLogCheck): string {
  const { counted, refused } = counts
  const out = refused > 0 ? ` and ${rows(refused)} that cannot be counted` : ''
  const found = `${rows(counted)} to count${out}.`
  return isNothingNew(difference) ? found : `${found} ${withCapital(writtenSentence(difference))}.`
}

/** Whether a count would leave everything as it is. */
export function isNothingNew({ added, changed, removed }: Written): boolean {
  return added + changed + removed === 0
}

function writtenSentence({ added, changed, removed, same }: Written): string {
  const parts: [number, string][] = [
    [added, 'new'],
    [changed, 'with another number'],
    [removed, 'removed'],
    [same, 'the same'],
  ]
  const told = parts.filter(([count]) => count > 0)
  if (told.length === 0) return 'nothing changed'
  return told
    .map(([count, words], place) => `${place === 0 ? holdings(count) : figure(count)} ${words}`)
    .join(', ')
}

/** Whether nothing was counted before of what a file is compared with. */
export function isFirstCount({ changed, removed, same }: Difference): boolean {
  return changed + removed + same === 0
}
