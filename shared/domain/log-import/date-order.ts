import { dateShape } from './date-shape.ts'

/** In which order a column writes year, month and day. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy'

/** What a column has shown so far; feed it cell by cell, it does not grow. */
export type DateEvidence = {
  /** Cells with something written in them. */
  cells: number
  /** Cells such as 03/04/2026, which only the column as a whole can decide. */
  undecided: number
  /** How many of those could be read in each order. */
  fits: Record<DateOrder, number>
  serials: number
  relative: number
  unreadable: number
  /** Cells with a time of day but no zone. */
  withoutZone: number
  first: string | null
  last: string | null
  isFirstSteady: boolean
  isLastSteady: boolean
}

/** Evidence of a column of which nothing is read yet. */
export function noDateEvidence(): DateEvidence {
  return {
    cells: 0,
    undecided: 0,
    fits: { ymd: 0, dmy: 0, mdy: 0 },
    serials: 0,
    relative: 0,
    unreadable: 0,
    withoutZone: 0,
    first: null,
    last: null,
    isFirstSteady: true,
    isLastSteady: true,
  }
}

/** Adds one cell of the column to what is known of it. */
export function collectDateEvidence(evidence: DateEvidence, text: string): void {
  if (text.trim() === '') return
  const shape = dateShape(text)
  evidence.cells += 1
  if (shape.kind === 'serial') evidence.serials += 1
  else if (shape.kind === 'relative') evidence.relative += 1
  else if (shape.kind === 'none') evidence.unreadable += 1
  else {
    if (shape.time?.offsetMinutes === null) evidence.withoutZone += 1
    if (shape.kind === 'parts') collectParts(evidence, shape.parts)
  }
}

function collectParts(evidence: DateEvidence, parts: readonly [string, string, string]): void {
  const fitting = ORDERS.filter((order) => fits(order, parts))
  if (fitting.length === 0) {
    evidence.unreadable += 1
    return
  }
  const [first, , last] = parts
  evidence.undecided += 1
  for (const order of fitting) evidence.fits[order] += 1
  evidence.isFirstSteady &&= first === (evidence.first ?? first)
  evidence.isLastSteady &&= last === (evidence.last ?? last)
  evidence.first = first
  evidence.last = last
}

/**
 * The one order in which a whole column can be read: a part above 12 decides. `ask` when nothing does,
 * `mixed` when its cells contradict one another.
 */
export function decideDateOrder(evidence: DateEvidence): DateOrder | 'ask' | 'mixed' {
  const { undecided, fits: count } = evidence
  if (undecided === 0) return 'ymd'
  const possible = (['dmy', 'mdy'] as const).filter((order) => count[order] === undecided)
  if (possible.length === 2) return 'ask'
  const isYearPossible = count.ymd === undecided
  const [order] = possible
  if (order === undefined) return isYearPossible ? 'ymd' : 'mixed'
  // 26/03/05, 26/04/12: a first part that never changes is more likely a year than a day.
  return isYearPossible && evidence.isFirstSteady && !evidence.isLastSteady ? 'ask' : order
}

const ORDERS: readonly DateOrder[] = ['ymd', 'dmy', 'mdy']

/** Whether parts could be a date in this order; whether the day exists is asked later. */
function fits(order: DateOrder, parts: readonly [string, string, string]): boolean {
  const [first, second, third] = parts.map(Number) as [number, number, number]
  if (order === 'ymd') return parts[2].length === 2 && isMonth(second) && isDayNumber(third)
  return order === 'dmy'
    ? isDayNumber(first) && isMonth(second)
    : isMonth(first) && isDayNumber(second)
}

const isMonth = (value: number) => value >= 1 && value <= 12
const isDayNumber = (value: number) => value >= 1 && value <= 31
