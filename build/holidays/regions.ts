import Holidays, { type HolidaysTypes } from 'date-holidays'
import { EEA_COUNTRIES } from '#shared/domain/values/country'
import { addDays } from '#shared/domain/values/day'
import { bulgarianSubstitutes } from './bulgarian-substitutes.ts'
import { CORRECTIONS } from './corrections.ts'

export const YEARS = { first: 2018, last: 2040 } as const
export const COUNTRIES: readonly string[] = [...EEA_COUNTRIES, 'GB'].toSorted()

/** No part of the United Kingdom, though the data set lists it there. */
const LEFT_OUT = new Set(['GB-ALD'])
const MS_PER_DAY = 86_400_000

export type DayOff = { day: string; name: string }
/** The days off of a place: `LT`, `DE-BY`, or `DE-BY-A` for a part of a subdivision. */
export type Region = { code: string; name: string; days: readonly DayOff[] }

/** Every country and subdivision with its days off by law, each country followed by its subdivisions. */
export function collectRegions(): Region[] {
  return COUNTRIES.flatMap((country) => {
    const places = [{ code: country, name: '' }, ...subdivisionsOf(country)]
    return places
      .filter(({ code }) => !LEFT_OUT.has(code))
      .map(({ code, name }) => ({ code, name: tidied(name), days: daysOff(code) }))
  })
}

function subdivisionsOf(country: string): { code: string; name: string }[] {
  const source = new Holidays()
  const states = Object.entries<string>(source.getStates(country) ?? {})
  return states.toSorted(byCode).flatMap(([state, name]) => {
    const parts = Object.entries<string>(source.getRegions(country, state) ?? {}).toSorted(byCode)
    const inner = parts.map(([part, partName]) => ({
      code: `${country}-${state}-${part}`,
      name: `${name}: ${partName}`,
    }))
    return [{ code: `${country}-${state}`, name }, ...inner]
  })
}

function byCode([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1
}

function daysOff(code: string): DayOff[] {
  const source = sourceOf(code)
  const { without } = CORRECTIONS[code.slice(0, 2)] ?? {}
  const days: DayOff[] = []
  for (let year = YEARS.first; year <= YEARS.last; year += 1) {
    const entries = source.getHolidays(year).filter(({ rule }) => !without?.(rule, year))
    for (const entry of entries) {
      for (const day of wholeDays(entry)) days.push({ day, name: tidied(entry.name) })
    }
  }
  return code === 'BG' ? [...days, ...bulgarianSubstitutes(days)] : days
}

function sourceOf(code: string): Holidays {
  const [country = '', state = '', part = ''] = code.split('-')
  // Bank, school and optional holidays and observances are working days for the law.
  const source = new Holidays(country, state, part, { languages: ['en'], types: ['public'] })
  const { add = [], addToWhole = [] } = CORRECTIONS[country] ?? {}
  for (const [rule, name] of [...add, ...(state === '' ? addToWhole : [])]) {
    const isSet = source.setHoliday(rule, { name: { en: name }, type: 'public' })
    if (!isSet) throw new Error(`"${rule}" of ${country} is no rule.`)
  }
  return source
}

/** What begins later than midnight leaves half a working day, so that the day is none off. */
function wholeDays({ date, start, end, type }: HolidaysTypes.Holiday): string[] {
  if (type !== 'public' || date.slice(11, 19) !== '00:00:00') return []
  // Rounded, because a day on which the clocks change has 23 or 25 hours.
  const count = Math.round((end.getTime() - start.getTime()) / MS_PER_DAY)
  return Array.from({ length: count }, (_, index) => addDays(date.slice(0, 10), index))
}

function tidied(name: string): string {
  return name.replaceAll("'", '’').replaceAll('|', '/').trim()
}
