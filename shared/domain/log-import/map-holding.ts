import type { CellDay, DayColumn } from './day-column.ts'
import { readCount } from './count-cell.ts'
import type { MarkTally } from './mark-tally.ts'
import { saysNothing } from './nothing-cell.ts'
import type { RowProblem } from './row-problem.ts'

/** One row of a log, of which only the chosen columns are asked for. */
export type LogCells = {
  readonly width: number
  /** The text of a column without spaces around it, empty where the row is shorter. */
  cell(column: number): string
}

/** An event on which dates under the rule depend, and the columns that tell its day, the first that does so counts. */
export type EventColumns = {
  event: string
  columns: readonly { column: number; days: Pick<DayColumn, 'read'> }[]
}

/** A mark with its columns and words. */
export type MarkColumns = { columns: readonly number[]; words: MarkTally }

/** Everything that is decided about how the rows of a log are counted. */
export type HoldingPlan = {
  columnCount: number
  /** The first one with a day counts, or the earliest where any of them ends the storage. */
  events: readonly EventColumns[]
  isEarliest: boolean
  /** Counts where none of the others has happened, or only later than its longest period allows. */
  capped: { event: EventColumns; lastDay: (created: number) => number } | null
  flagged: MarkColumns | null
  child: MarkColumns | null
  records: readonly number[]
  today: number
}

/** What one row adds to a holding; null stands for a period that has not started. */
export type CountedRow = {
  event: string | null
  day: number
  isFlagged: boolean
  isChild: boolean
  records: number
}

/** What a row counts as, or null with what keeps it out; an unexplained mark does, since it decides about erasure. */
export function mapHolding(
  row: LogCells,
  plan: HoldingPlan,
  problems: RowProblem[],
): CountedRow | null {
  const before = problems.length
  if (isRagged(row, plan.columnCount, problems)) return null
  const start = startOf(row, plan, problems)
  const isFlagged = isMarked(row, plan.flagged, problems)
  const isChild = isMarked(row, plan.child, problems)
  const records = recordsOf(row, plan.records, problems)
  if (problems.length > before) return null
  return { event: start?.event ?? null, day: start?.day ?? 0, isFlagged, isChild, records }
}

// A row of the wrong length may have shifted; nothing read from it could be trusted.
function isRagged(row: LogCells, columnCount: number, problems: RowProblem[]): boolean {
  if (row.width === columnCount) return false
  if (row.width < columnCount) {
    problems.push({ column: null, code: 'ragged-short', isWarning: false })
    return true
  }
  for (let column = columnCount; column < row.width; column += 1) {
    if (row.cell(column) === '') continue
    problems.push({ column: columnCount, code: 'ragged-long', isWarning: false })
    return true
  }
  return false
}

type Start = { event: string; day: number }

function startOf(row: LogCells, plan: HoldingPlan, problems: RowProblem[]): Start | null {
  let found: Start | null = null
  for (const each of plan.events) {
    const day = dayOf(row, each, plan.today, problems)
    if (day === null) continue
    if (!plan.isEarliest) return { event: each.event, day }
    if (found === null || day < found.day) found = { event: each.event, day }
  }
  if (plan.capped === null) return found
  const { event, lastDay } = plan.capped
  const created = dayOf(row, event, plan.today, problems)
  if (created === null) return found
  return found !== null && found.day <= lastDay(created)
    ? found
    : { event: event.event, day: created }
}

function dayOf(
  row: LogCells,
  { columns }: EventColumns,
  today: number,
  problems: RowProblem[],
): number | null {
  for (const { column, days } of columns) {
    const text = row.cell(column)
    if (text === '') continue
    const day = days.read(text)
    if (typeof day === 'number' && day <= today) return day
    if (saysNothing(text)) continue
    problems.push({ column, code: problemOf(day), isWarning: false })
    return null
  }
  return null
}

function problemOf(day: CellDay): RowProblem['code'] {
  return typeof day === 'number' ? 'future-date' : day
}

function isMarked(row: LogCells, mark: MarkColumns | null, problems: RowProblem[]): boolean {
  if (mark === null) return false
  let isSet = false
  for (const column of mark.columns) {
    const text = row.cell(column)
    if (text === '') continue
    const answer = mark.words.read(text)
    if (answer === null) problems.push({ column, code: 'unknown-mark', isWarning: false })
    else if (answer === 'yes') isSet = true
  }
  return isSet
}

function recordsOf(row: LogCells, columns: readonly number[], problems: RowProblem[]): number {
  for (const column of columns) {
    const text = row.cell(column)
    if (text === '') continue
    const count = readCount(text)
    if (count !== null) return count
    problems.push({ column, code: 'not-a-count', isWarning: false })
    return 0
  }
  return 1
}
