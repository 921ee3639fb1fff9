import { addDays, weekdayOf } from '#shared/domain/values/day'
import type { DayOff } from './regions.ts'

/** Holidays whose day depends on Easter move nothing. */
const EASTER = /^(Good Friday|Holy Saturday|Easter)/
const SATURDAY = 6

/** The working days that are off because a holiday fell on a weekend. Bulgarian Labour Code art. 154(2). */
export function bulgarianSubstitutes(days: readonly DayOff[]): DayOff[] {
  const off = new Set(days.map(({ day }) => day))
  const moving = days.filter(({ day, name }) => weekdayOf(day) >= SATURDAY && !EASTER.test(name))
  return moving
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, name }) => {
      let next = addDays(day, 1)
      while (weekdayOf(next) >= SATURDAY || off.has(next)) next = addDays(next, 1)
      off.add(next)
      return { day: next, name: `${name} (substitute day)` }
    })
}
