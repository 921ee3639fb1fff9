import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
/** Days before each month in a year counted from 1 March, where a leap day comes last. */
const DAYS_BEFORE_MONTH = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const
const DAYS_IN_400_YEARS = 146_097
/** Days from 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468

/** Whether a text is a calendar day that exists, written YYYY-MM-DD between the years 1900 and 2200. */
export function isDay(value: string): boolean {
  const parts = SHAPE.exec(value)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return false
  return day >= 1 && day <= daysInMonth(year, month)
}

/** A calendar day, free of time and zone: YYYY-MM-DD. A day that does not exist is refused, not guessed. */
export const Day = z.string().refine(isDay, { error: 'not-a-date' })
export const OptionalDay = Day.nullable()

/** An instant in UTC with milliseconds, such as 2026-11-22T10:00:00.000Z, on one of the days above in some zone. */
export const Instant = z.iso
  .datetime({ precision: 3, error: 'not-an-instant' })
  .refine(isNearDays, { error: 'not-an-instant' })

/** The day that lies the given number of months after a day; a missing day becomes the month's last. */
export function addMonths(day: string, months: number): string {
  return dayOfNumber(addMonthsToNumber(dayNumber(day), months))
}

/** The day that lies so many days after a day. */
export function addDays(day: string, days: number): string {
  return dayOfNumber(dayNumber(day) + days)
}

/** How many days lie between two days; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Day of the week from 1, Monday, to 7, Sunday. */
export function weekdayOf(day: string): number {
  return weekdayOfNumber(dayNumber(day))
}

/** The calendar day of an instant in a time zone. */
export function dayOf(instant: string, timeZone: string): string {
  const key = `${instant} ${timeZone}`
  const known = knownDays.get(key)
  if (known !== undefined) return known
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
  if (knownDays.size >= MOST_KNOWN) knownDays.clear()
  knownDays.set(key, day)
  return day
}

// A list asks for the same few thousand instants again and again, and a zone takes its time.
const MOST_KNOWN = 10_000
const knownDays = new Map<string, string>()

/** Days since 1 January 1970: what long lists of dates are reckoned with. */
export function dayNumber(day: string): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return numberOf(year, month, Number(day.slice(8, 10)))
}

/** The day of a number that `dayNumber` gave. */
export function dayOfNumber(number: number): string {
  if (!Number.isInteger(number)) throw new RangeError('Not the number of a day.')
  const { year, month, day } = partsOf(number)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** `addMonths` on numbers of days. */
export function addMonthsToNumber(number: number, months: number): number {
  const { year, month, day } = partsOf(number)
  const sum = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(sum / 12), (((sum % 12) + 12) % 12) + 1]
  return numberOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** `weekdayOf` on numbers of days; 1 January 1970 was a Thursday. */
export function weekdayOfNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

// Ahead of UTC the first day begins in the year before, behind it the last one ends in the year after.
function isNearDays(instant: string): boolean {
  return instant >= '1899-12-31' && instant < '2201-01-02'
}

function numberOf(year: number, month: number, day: number): number {
  const counted = month > 2 ? year : year - 1
  const leapDays = Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400)
  return counted * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + day - 1 - EPOCH
}

function partsOf(number: number): { year: number; month: number; day: number } {
  const sinceMarch = number + EPOCH
  const era = Math.floor(sinceMarch / DAYS_IN_400_YEARS)
  const inEra = sinceMarch - era * DAYS_IN_400_YEARS
  const leaps = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096)
  const yearInEra = Math.floor((inEra - leaps) / 365)
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100))
  // Five months from March have 153 days, again and again.
  const fromMarch = Math.floor((5 * inYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return { year: yearInEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
