import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayNumber,
  dayOfNumber,
  daysBetween,
  isDay,
  weekdayOf,
} from '#shared/domain/values/day'

const FIRST = Temporal.PlainDate.from('1900-01-01')
const LAST = Temporal.PlainDate.from('2200-12-31')
const SPAN = FIRST.until(LAST).days
const anyDay = fc.integer({ min: 0, max: SPAN }).map((days) => FIRST.add({ days }))

describe('reckoning with days', () => {
  it('numbers every day of three centuries in a row', () => {
    const first = dayNumber('1900-01-01')
    for (let index = 0, day = FIRST; index <= SPAN; index += 1, day = day.add({ days: 1 })) {
      const text = day.toString()
      if (dayNumber(text) !== first + index || dayOfNumber(first + index) !== text)
        expect.unreachable(text)
    }
    expect(dayNumber('1970-01-01')).toBe(0)
  })

  it('agrees with Temporal on sums, differences and weekdays', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -900, max: 900 }), (a, b, count) => {
        expect(daysBetween(a.toString(), b.toString())).toBe(a.until(b).days)
        expect(addDays(a.toString(), count)).toBe(a.add({ days: count }).toString())
        expect(addMonths(a.toString(), count)).toBe(a.add({ months: count }).toString())
        expect(weekdayOf(a.toString())).toBe(a.dayOfWeek)
      }),
    )
  })

  it('gives no day for what is none', () => {
    expect(() => addDays('soon', 1)).toThrow(RangeError)
  })

  it('knows which days exist as Temporal does', () => {
    const part = (max: number, length: number) =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(length, '0'))
    const years = fc.integer({ min: 1900, max: 2200 })
    fc.assert(
      fc.property(years, part(13, 2), part(32, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`
        expect(isDay(text)).toBe(existsForTemporal(text))
      }),
      { numRuns: 500 },
    )
  })
})

function existsForTemporal(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}
