import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

/** Whether a text is a calendar day that exists, written YYYY-MM-DD between the years 1900 and 2200. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const year = Number(value.slice(0, 4))
  if (year < 1900 || year > 2200) return false
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

/** A calendar day, free of time and zone: YYYY-MM-DD. A day that does not exist is refused, not guessed. */
export const Day = z.string().refine(isDay, { error: 'not-a-date' })
export const OptionalDay = Day.nullable()

/** An instant in UTC with milliseconds, such as 2026-11-22T10:00:00.000Z. */
export const Instant = z.iso.datetime({ precision: 3, error: 'not-an-instant' })

/** The day that lies the given number of months after a day; a missing day becomes the month's last. */
export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}

/** The calendar day of an instant in a time zone. */
export function dayOf(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}
