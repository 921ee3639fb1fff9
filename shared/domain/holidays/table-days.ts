import { dayNumber } from '../values/day.ts'
import { DATE_LISTS, FIRST_YEAR, LAST_YEAR, PLACES } from './table.ts'

type Names = ReadonlyMap<number, string>

const cache = new Map<string, Names>()

/** Names of a place's holidays by number of day; an unknown part of a country has the country's own. */
export function tableDays(country: string, subdivision: string | null): Names {
  const code = subdivision === null ? country : `${country}-${subdivision}`
  const known = cache.get(code)
  if (known) return known
  const place = placeOf(code)
  // What is not in the table is not remembered either: a misspelt place must not fill the memory.
  if (place === null) return subdivision === null ? new Map() : tableDays(country, null)
  const days = subdivision === null ? new Map<number, string>() : new Map(tableDays(country, null))
  for (const entry of place.split('|').slice(1)) apply(entry, days)
  cache.set(code, days)
  return days
}

/** Whether the table has a place of this code: `DE` or `DE-BY`. */
export function placeOf(code: string): string | null {
  return Object.hasOwn(PLACES, code) ? (PLACES[code] ?? null) : null
}

function apply(entry: string, days: Map<number, string>): void {
  const [when, name] = cutAt(entry, ' ')
  if (when.startsWith('-')) for (const day of daysOf(when.slice(1))) remove(day, name, days)
  else for (const day of daysOf(when)) add(day, name, days)
}

function add(day: number, name: string, days: Map<number, string>): void {
  const known = days.get(day)
  days.set(day, known === undefined ? name : `${known}, ${name}`)
}

function remove(day: number, name: string, days: Map<number, string>): void {
  const left = (days.get(day) ?? '').split(', ').filter((known) => known !== name)
  if (left.length === 0 || left[0] === '') days.delete(day)
  else days.set(day, left.join(', '))
}

/** Days of `12-25`, of `11-02@2020-2040`, of the list `#3`, or one day in full. */
function daysOf(when: string): number[] {
  if (when.startsWith('#')) return listed(Number(when.slice(1)))
  const [monthDay, range] = cutAt(when, '@')
  if (monthDay.length > 5) return [dayNumber(monthDay)]
  const [first, last] = range === '' ? [FIRST_YEAR, LAST_YEAR] : range.split('-').map(Number)
  const years = Array.from(
    { length: (last ?? 0) - (first ?? 0) + 1 },
    (_, index) => (first ?? 0) + index,
  )
  return years.map((year) => dayNumber(`${year}-${monthDay}`))
}

function listed(index: number): number[] {
  const days = (DATE_LISTS[index] ?? '').split(' ')
  return days.map((day) => dayNumber(`20${day.slice(0, 2)}-${day.slice(2, 4)}-${day.slice(4)}`))
}

function cutAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
