import * as z from 'zod'
import { Country } from '../values/country.ts'
import { Day, dayNumber, dayOfNumber, weekdayOfNumber } from '../values/day.ts'
import { OptionalLine, Title } from '../values/text.ts'
import { placeOf, tableDays } from './table-days.ts'
import { FIRST_YEAR, LAST_YEAR, PLACES } from './table.ts'

/** Whose holidays count, with the officer's own changes; without a country only weekends do. */
export const HolidayCalendar = z.strictObject({
  country: Country.nullable(),
  subdivision: OptionalLine,
  added: z.array(z.strictObject({ day: Day, name: Title })).max(500),
  removed: z.array(Day).max(500),
})
export type HolidayCalendar = z.infer<typeof HolidayCalendar>

export type Holiday = { day: string; name: string; origin: 'table' | 'added' | 'removed' }

const SATURDAY = 6

/** The places to choose from: countries by code, each with its subdivisions. */
export const HOLIDAY_COUNTRIES: readonly {
  country: string
  subdivisions: readonly { code: string; name: string }[]
}[] = Object.keys(PLACES)
  .filter((code) => code.length === 2)
  .map((country) => ({ country, subdivisions: subdivisionsOf(country) }))

/** Whether the table knows the holidays of a year. */
export function isCovered(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

/** Whether the table has a country, or a part of one. */
export function isPlaceKnown(country: string, subdivision: string | null): boolean {
  return placeOf(subdivision === null ? country : `${country}-${subdivision}`) !== null
}

/** What a part of a country is called; its code when the table does not have it. */
export function subdivisionName(country: string, subdivision: string): string {
  return placeOf(`${country}-${subdivision}`)?.split('|')[0] ?? subdivision
}

/** The holiday on a day by name, or null. Reg. 1182/71 art. 2(1). */
export function holidayOn(day: string, calendar: HolidayCalendar): string | null {
  return holidayOnNumber(dayNumber(day), calendar)
}

/** Whether a day is neither Saturday, Sunday nor holiday. Reg. 1182/71 art. 2(2). */
export function isWorkingDay(day: string, calendar: HolidayCalendar): boolean {
  return isWorkingNumber(dayNumber(day), calendar)
}

/** The day itself when it is a working day, else the first one after it. Reg. 1182/71 art. 3(4). */
export function nextWorkingDay(day: string, calendar: HolidayCalendar): string {
  return dayOfNumber(nextWorkingNumber(dayNumber(day), calendar))
}

/** Every holiday of a year in order; what the officer took away is shown as removed. */
export function holidaysOfYear(year: number, calendar: HolidayCalendar): Holiday[] {
  const isInYear = ({ day }: { day: string }) => Number(day.slice(0, 4)) === year
  const fromTable = [...tableOf(calendar)].map(([number, name]) => ({
    day: dayOfNumber(number),
    name,
  }))
  const [added, removed] = [addedDays(calendar), removedDays(calendar)]
  const known = fromTable.filter(isInYear).flatMap(({ day, name }): Holiday[] => {
    if (added.has(dayNumber(day))) return []
    return [{ day, name, origin: removed.has(dayNumber(day)) ? 'removed' : 'table' }]
  })
  const own = calendar.added
    .filter(isInYear)
    .map(({ day, name }): Holiday => ({ day, name, origin: 'added' }))
  return [...known, ...own].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** `holidayOn` for a number of day. An added day wins over a removed one. */
export function holidayOnNumber(number: number, calendar: HolidayCalendar): string | null {
  const added = addedDays(calendar).get(number)
  if (added !== undefined) return added
  if (removedDays(calendar).has(number)) return null
  return tableOf(calendar).get(number) ?? null
}

/** `isWorkingDay` for a number of day. */
export function isWorkingNumber(number: number, calendar: HolidayCalendar): boolean {
  return weekdayOfNumber(number) < SATURDAY && holidayOnNumber(number, calendar) === null
}

/** `nextWorkingDay` for a number of day. */
export function nextWorkingNumber(number: number, calendar: HolidayCalendar): number {
  let next = number
  while (!isWorkingNumber(next, calendar)) next += 1
  return next
}

function subdivisionsOf(country: string): { code: string; name: string }[] {
  return Object.entries(PLACES)
    .filter(([code]) => code.startsWith(`${country}-`))
    .map(([code, days]) => ({ code: code.slice(3), name: days.split('|')[0] ?? '' }))
}

function tableOf({ country, subdivision }: HolidayCalendar): ReadonlyMap<number, string> {
  return country === null ? NOTHING : tableDays(country, subdivision)
}

// The lists of a calendar are values and never change in place, so what follows from them is remembered.
const NOTHING: ReadonlyMap<number, string> = new Map()
const addedOf = new WeakMap<object, ReadonlyMap<number, string>>()
const removedOf = new WeakMap<object, ReadonlySet<number>>()

function addedDays({ added }: HolidayCalendar): ReadonlyMap<number, string> {
  const known = addedOf.get(added)
  if (known) return known
  const days = new Map(added.map(({ day, name }) => [dayNumber(day), name]))
  addedOf.set(added, days)
  return days
}

function removedDays({ removed }: HolidayCalendar): ReadonlySet<number> {
  const known = removedOf.get(removed)
  if (known) return known
  const days = new Set(removed.map(dayNumber))
  removedOf.set(removed, days)
  return days
}
