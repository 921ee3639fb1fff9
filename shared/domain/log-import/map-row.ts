import type { RequestType } from '../requests/types.ts'
import { readCountry } from './country-words.ts'
import type { DateOrder } from './date-order.ts'
import { type LogDate, readLogDate } from './read-date.ts'
import type { RequestTargetName } from './request-targets.ts'
import { firstCell, lineOf, proseOf, raggedProblem, report, type RowCells } from './row-cells.ts'
import { isImportable, type RowProblem } from './row-problem.ts'
import { createStatusReader, type LogPhase, type StatusWords } from './status-words.ts'
import type { Mapping } from './target.ts'
import { createTypeReader, type TypeWords } from './type-words.ts'

/** What was decided about a log: enough to read every row of it alike. */
export type LogChoices = {
  mapping: Mapping
  /** How many columns the header has, see headerWidth. */
  columnCount: number
  /** The order of each column with dates, by the column's number; absent where nobody has decided. */
  dateOrders: Readonly<Record<string, DateOrder>>
  serialSystem: 1900 | 1904 | null
  timeZone: string
  /** The day of the import in that zone; nothing was received later. */
  today: string
  typeWords: TypeWords
  statusWords: StatusWords
}

/** Choices made ready to read many rows. */
export type RowPlan = LogChoices & {
  readTypes: ReturnType<typeof createTypeReader>
  readStatus: ReturnType<typeof createStatusReader>
}

/** A request as a log tells it. */
export type MappedRequest = {
  externalId: string | null
  receivedOn: string
  receivedAt: string | null
  /** Empty means that the officer has to look at it. */
  types: RequestType[]
  requesterName: string | null
  requesterEmail: string | null
  country: string | null
  /** The word of the log. */
  status: string | null
  phase: LogPhase
  /** The date of the source, to be compared only: helpdesks promise service, not the law. */
  dueClaimed: string | null
  closedOn: string | null
  subject: string | null
  notes: string | null
}

export type MappedRow = { values: MappedRequest | null; problems: RowProblem[] }

/** Prepares the word lists of a plan once for all rows. */
export function compilePlan(choices: LogChoices): RowPlan {
  return {
    ...choices,
    readTypes: createTypeReader(choices.typeWords),
    readStatus: createStatusReader(choices.statusWords),
  }
}

/** A row read by plan, or null with the errors that keep it out; warnings may stand beside values. */
export function mapRow(cells: readonly string[], plan: RowPlan): MappedRow {
  const ragged = raggedProblem(cells, plan.columnCount)
  // A row of the wrong length may have shifted; nothing read from it could be trusted.
  if (ragged) return { values: null, problems: [ragged] }
  const row: RowCells = { cells, mapping: plan.mapping, problems: [] }
  const received = pastDate(row, 'received', plan)
  if (firstCell(row, 'received') === null) report(row, 'received', 'required')
  const closed = pastDate(row, 'closed', plan)
  if (received && closed && isBefore(closed, received)) {
    report(row, 'closed', 'closed-before-received')
  }
  const values = { ...datesOf(received, closed), ...wordsOf(row, plan, closed), ...textsOf(row) }
  const dueClaimed = claimedDate(row, plan)
  if (received === null || !isImportable(row.problems)) {
    return { values: null, problems: row.problems }
  }
  return { values: { ...values, dueClaimed }, problems: row.problems }
}

function datesOf(received: LogDate | null, closed: LogDate | null) {
  return {
    receivedOn: received?.day ?? '',
    receivedAt: received?.instant ?? null,
    closedOn: closed?.day ?? null,
  }
}

function textsOf(row: RowCells) {
  return {
    externalId: lineOf(row, 'externalId'),
    requesterName: lineOf(row, 'requesterName'),
    requesterEmail: lineOf(row, 'requesterEmail'),
    subject: lineOf(row, 'subject'),
    notes: proseOf(row, 'notes'),
  }
}

function wordsOf(row: RowCells, plan: RowPlan, closed: LogDate | null) {
  const types = [...plan.readTypes(proseOf(row, 'type') ?? '')]
  const status = lineOf(row, 'status')
  const phase = status === null ? null : plan.readStatus(status)
  if (status !== null && phase === null) report(row, 'status', 'unknown-status', true)
  return { types, status, phase: phase ?? phaseByDate(closed), country: countryOf(row) }
}

function phaseByDate(closed: LogDate | null): LogPhase {
  return closed === null ? 'open' : 'closed'
}

function countryOf(row: RowCells): string | null {
  const cell = firstCell(row, 'country')
  if (cell === null) return null
  const country = readCountry(cell.text)
  if (country === null) report(row, 'country', 'not-a-country', true)
  return country
}

function pastDate(row: RowCells, target: 'received' | 'closed', plan: RowPlan): LogDate | null {
  const date = dateOf(row, target, plan, false)
  if (date === null || date.day <= plan.today) return date
  report(row, target, 'future-date')
  return null
}

/** The source's own due date; it is compared only, so an unreadable one keeps no row out. */
function claimedDate(row: RowCells, plan: RowPlan): string | null {
  return dateOf(row, 'dueClaimed', plan, true)?.day ?? null
}

function dateOf(
  row: RowCells,
  target: RequestTargetName,
  plan: RowPlan,
  isWarning: boolean,
): LogDate | null {
  const cell = firstCell(row, target)
  if (cell === null) return null
  const date = readLogDate(cell.text, { ...plan, order: plan.dateOrders[cell.column] ?? null })
  if (!('problem' in date)) return date
  report(row, target, date.problem, isWarning)
  return null
}

/** By the clock where both tell one, else by the day. */
function isBefore(closed: LogDate, received: LogDate): boolean {
  if (closed.instant !== null && received.instant !== null) {
    return closed.instant < received.instant
  }
  return closed.day < received.day
}
