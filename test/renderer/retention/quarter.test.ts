import { describe, expect, it } from 'vitest'
import {
  heatLevel,
  quarterMonths,
  quarterOf,
} from '../../../renderer/features/retention/calendar/quarter.ts'

describe('a quarter', () => {
  it.each([
    ['2026-11-22', '2026-10-01', '2026-12-31'],
    ['2028-02-29', '2028-01-01', '2028-03-31'],
    ['2027-04-01', '2027-04-01', '2027-06-30'],
    ['2027-09-30', '2027-07-01', '2027-09-30'],
  ])('of %s goes from %s to %s', (day, from, to) => {
    expect(quarterOf(day)).toEqual({ from, to })
  })

  it('holds every day once, in weeks from Monday to Sunday', () => {
    const months = quarterMonths('2026-10-01')
    const days = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null)
    expect(days).toHaveLength(92)
    expect(days.at(0)).toBe('2026-10-01')
    expect(days.at(-1)).toBe('2026-12-31')
    // The first of October 2026 is a Thursday.
    expect(months[0]?.weeks[0]?.indexOf('2026-10-01')).toBe(3)
    for (const week of months.flatMap(({ weeks }) => weeks)) expect(week).toHaveLength(7)
  })
})

describe('the shade of a day', () => {
  it('is none for nothing and the darkest for the most', () => {
    expect([heatLevel(0, 9), heatLevel(9, 9), heatLevel(0, 0)]).toEqual([0, 5, 0])
  })

  it('tells few apart one by one', () => {
    expect([1, 2, 3, 4, 5].map((value) => heatLevel(value, 5))).toEqual([1, 2, 3, 4, 5])
  })

  it('still differs among small ones beside a large one', () => {
    expect(heatLevel(1, 1000)).toBe(1)
    expect(heatLevel(100, 1000)).toBe(2)
  })
})
