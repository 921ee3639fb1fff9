import type { DateOrder } from '#shared/domain/log-import/date-order'
import { createDayColumn, type DayColumn } from '#shared/domain/log-import/day-column'
import { headerWidth, isTotalRow } from '#shared/domain/log-import/header-row'
import {
  mapHolding,
  type EventColumns,
  type HoldingPlan,
} from '#shared/domain/log-import/map-holding'
import { MarkTally } from '#shared/domain/log-import/mark-tally'
import { isImportable, type RowProblem } from '#shared/domain/log-import/row-problem'
import { dayNumber, dayOfNumber } from '#shared/domain/values/day'
import { addPeriod } from '#shared/domain/values/period'
import { AppError } from '#shared/ipc/errors'
import type { LogLine } from '../reading/plain-lines.ts'
import { Buckets, type Bucket } from './buckets.ts'
import { dayColumns, type Question } from './question.ts'

/** One thing wrong in one place of the file. */
export type PlacedProblem = RowProblem & { row: number }

const MOST_PROBLEMS = 200
/** Beyond so many lines a file is taken for one without end. */
const MOST_ROWS = 5_000_000

/** The order tried where neither officer nor beginning of the file say one. */
export const FIRST_GUESS = 'dmy'

/** Counts the lines of one file as a question asks; what it remembers does not grow with the file. */
export class RowCounter {
  readonly tallies = { refused: 0, counted: 0, warnings: 0, totals: 0, notStarted: 0 }
  readonly problems: PlacedProblem[] = []
  /** The first row that was not counted. */
  firstRefused: number | null = null
  headers: string[] = []
  readonly days: ReadonlyMap<number, DayColumn>
  readonly flagged: MarkTally
  readonly child: MarkTally
  readonly #headerRow: number
  readonly #buckets = new Buckets()
  readonly #plan: HoldingPlan
  #columnCount = 0

  constructor(question: Question, orders: Readonly<Record<string, DateOrder>>) {
    const { serialSystem, timeZone } = question
    const columnOf = (column: number) =>
      createDayColumn({ order: orders[column] ?? FIRST_GUESS, serialSystem, timeZone })
    this.#headerRow = question.reading.headerRow
    this.days = new Map(dayColumns(question).map((column) => [column, columnOf(column)]))
    this.flagged = new MarkTally(question.flagWords)
    this.child = new MarkTally(question.childWords)
    this.#plan = planOf(question, this)
  }

  /** Counts a line, unless it stands above the table or adds up what stands there. */
  readonly take = (line: LogLine): void => {
    if (line.no > MOST_ROWS) throw new AppError('log-too-large')
    if (line.no <= this.#headerRow || this.#columnCount === 0) this.#noteHead(line)
    if (line.no > this.#headerRow) this.#count(line)
  }

  /** The sums by event, day and marks. */
  buckets(): Bucket[] {
    return this.#buckets.listed()
  }

  #noteHead(line: LogLine): void {
    if (line.no < this.#headerRow) return
    const cells = cellsOf(line)
    if (line.no === this.#headerRow) this.headers = cells
    this.#columnCount = headerWidth(cells)
    this.#plan.columnCount = this.#columnCount
  }

  #count(line: LogLine): void {
    const problems: RowProblem[] = []
    const row = mapHolding(line, this.#plan, problems)
    const isWhole = row !== null && isImportable(line.problems)
    // A total line ends the table; read as a row it would be data whose period has not started.
    if ((!isWhole || row.event === null) && this.#isTotal(line)) {
      this.tallies.totals += 1
      return
    }
    if (!isWhole) return this.#refuse(line, [...line.problems, ...problems])
    if (!this.#buckets.add(row)) return this.#refuse(line, [this.#tooMany()])
    this.tallies.counted += 1
    if (row.event === null) this.tallies.notStarted += 1
  }

  #refuse({ no }: LogLine, problems: readonly RowProblem[]): void {
    this.tallies.refused += 1
    this.firstRefused ??= no
    for (const problem of problems) {
      if (problem.isWarning) this.tallies.warnings += 1
      if (this.problems.length < MOST_PROBLEMS) this.problems.push({ row: no, ...problem })
    }
  }

  #tooMany(): RowProblem {
    return { column: this.#plan.records[0] ?? null, code: 'not-a-count', isWarning: false }
  }

  #isTotal(line: LogLine): boolean {
    const cells = cellsOf(line)
    const missing = Math.max(0, this.#columnCount - cells.length)
    return isTotalRow([...cells, ...Array.from({ length: missing }, () => '')])
  }
}

function cellsOf(line: LogLine): string[] {
  return Array.from({ length: line.width }, (_none, column) => line.cell(column))
}

function planOf(
  { events, isEarliest, capped, flagged, child, records, today }: Question,
  counter: Pick<RowCounter, 'days' | 'flagged' | 'child'>,
): HoldingPlan {
  const eventColumns = ({ event, columns }: Question['events'][number]): EventColumns => ({
    event,
    columns: columns.flatMap((column) => {
      const days = counter.days.get(column)
      return days ? [{ column, days }] : []
    }),
  })
  const marks = (columns: readonly number[], words: MarkTally) =>
    columns.length > 0 ? { columns, words } : null
  return {
    columnCount: 0,
    events: events.map(eventColumns),
    isEarliest,
    capped: capped && { event: eventColumns(capped.event), lastDay: lastDayOf(capped.periods) },
    flagged: marks(flagged, counter.flagged),
    child: marks(child, counter.child),
    records,
    today: dayNumber(today),
  }
}

function lastDayOf(periods: readonly string[]): (created: number) => number {
  return (created) => {
    const from = dayOfNumber(created)
    return Math.min(...periods.map((period) => dayNumber(addPeriod(from, period))))
  }
}
