import type { ClockTime } from './clock-time.ts'
import type { DateOrder } from './date-order.ts'
import { dateShape } from './date-shape.ts'
import { fullYear } from './month-words.ts'
import { zoneOffsets } from './zone-offsets.ts'

/** Why a cell is not read as a day. */
export const DATE_PROBLEM_CODES = [
  'not-a-date',
  'order-unknown',
  'relative-date',
  'serial-unknown',
] as const
export type DateProblemCode = (typeof DATE_PROBLEM_CODES)[number]

/** How a column's dates are to be read; null where nobody has decided. */
export type DateReading = {
  order: DateOrder | null
  /** Where a spreadsheet begins to count days. */
  serialSystem?: 1900 | 1904 | null
  /** The zone of the controller, whose calendar counts. */
  timeZone: string
}

export type LogDate = {
  day: string
  instant: string | null
  /** Whether the time stood there without a zone, so that the controller's was taken. */
  zoneAssumed: boolean
}

const DAY_MS = 86_400_000
/** The day before a spreadsheet's first: the 1900 system counts a 29 February 1900 that never was. */
const SERIAL_STARTS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }

/** The calendar day a cell names in the controller's zone, and the instant where it tells a time. */
export function readLogDate(
  text: string,
  reading: DateReading,
): LogDate | { problem: DateProblemCode } {
  const shape = dateShape(text)
  switch (shape.kind) {
    case 'none':
      return { problem: 'not-a-date' }
    case 'relative':
      return { problem: 'relative-date' }
    case 'serial':
      return fromSerial(shape.serial, reading)
    case 'fixed':
      return toLogDate(shape.date, shape.time, reading.timeZone)
    case 'parts':
      if (reading.order === null) return { problem: 'order-unknown' }
      return toLogDate(inOrder(shape.parts, reading.order), shape.time, reading.timeZone)
  }
}

function inOrder(parts: readonly [string, string, string], order: DateOrder) {
  const [first, second, third] = parts
  const [year, month, day] =
    order === 'ymd'
      ? [first, second, third]
      : [third, order === 'dmy' ? second : first, order === 'dmy' ? first : second]
  return [fullYear(year), Number(month), Number(day)] as const
}

function toLogDate(
  [year, month, day]: readonly [number, number, number],
  time: ClockTime | null,
  timeZone: string,
): LogDate | { problem: DateProblemCode } {
  if (!isRealDay(year, month, day)) return { problem: 'not-a-date' }
  const midnight = Date.UTC(year, month - 1, day)
  if (time === null) return { day: toDay(midnight), instant: null, zoneAssumed: false }
  const clock = midnight + time.milliseconds
  return time.offsetMinutes === null
    ? fromLocal(clock, timeZone)
    : fromInstant(clock - time.offsetMinutes * 60_000, timeZone)
}

function fromLocal(clock: number, timeZone: string): LogDate {
  const instant = clock - zoneOffsets(timeZone).atLocal(clock)
  return { day: toDay(clock), instant: new Date(instant).toISOString(), zoneAssumed: true }
}

function fromInstant(instant: number, timeZone: string): LogDate {
  const local = instant + zoneOffsets(timeZone).atInstant(instant)
  return { day: toDay(local), instant: new Date(instant).toISOString(), zoneAssumed: false }
}

function fromSerial(
  serial: number,
  { serialSystem, timeZone }: DateReading,
): LogDate | { problem: DateProblemCode } {
  if (serialSystem == null) return { problem: 'serial-unknown' }
  const clock = SERIAL_STARTS[serialSystem] + Math.round((serial * DAY_MS) / 1000) * 1000
  const day = { day: toDay(clock), instant: null, zoneAssumed: false }
  return Number.isInteger(serial) ? day : fromLocal(clock, timeZone)
}

/** Days come again and again; writing one down anew costs more than all the rest of reading it. */
const dayTexts = new Map<number, string>()

function toDay(milliseconds: number): string {
  const number = Math.floor(milliseconds / DAY_MS)
  const known = dayTexts.get(number)
  if (known !== undefined) return known
  const day = new Date(milliseconds).toISOString().slice(0, 10)
  // At most the days of the three centuries that are read at all.
  dayTexts.set(number, day)
  return day
}

/** Whether the calendar has this day between 1900 and 2200; nothing is rolled over. */
function isRealDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
