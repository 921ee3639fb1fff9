import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { addPeriod, isClamped } from '#shared/domain/values/period'

const PERIODS = [
  'P1D',
  'P30D',
  'P366D',
  'P1W',
  'P53W',
  'P1M',
  'P6M',
  'P13M',
  'P120M',
  'P1Y',
  'P5Y',
  'P8Y',
  'P100Y',
]

it('adds every unit as Temporal does, over all days of many years', () => {
  const durations = PERIODS.map((period) => ({ period, duration: Temporal.Duration.from(period) }))
  let day = Temporal.PlainDate.from('2019-12-31')
  for (let index = 0; index < 2600; index += 1) {
    day = day.add({ days: 1 })
    const from = day.toString()
    for (const { period, duration } of durations) {
      const to = day.add(duration).toString()
      if (addPeriod(from, period) !== to) expect(`${from} ${period}`).toBe(to)
    }
  }
})

it('tells when a month has no such day', () => {
  expect(isClamped('2025-08-31', 'P6M')).toBe(true)
  expect(isClamped('2024-02-29', 'P5Y')).toBe(true)
  expect(isClamped('2024-02-29', 'P4Y')).toBe(false)
  expect(isClamped('2025-08-31', 'P1M')).toBe(true)
  expect(isClamped('2025-08-30', 'P1M')).toBe(false)
  expect(isClamped('2025-08-31', 'P30D')).toBe(false)
  expect(isClamped('2025-08-31', 'P2W')).toBe(false)
})

it.each(['', '5Y', 'P5', 'P1Y6M', 'PT5H', 'P-5Y', 'P1.5Y', 'p5y', 'P5Y '])(
  'adds no period that is none: "%s"',
  (period) => {
    expect(() => addPeriod('2026-11-22', period)).toThrow(RangeError)
  },
)
