import { describe, expect, it } from 'vitest'
import { Instant, addMonths, dayOf, isDay } from '#shared/domain/values/day'

describe('a calendar day', () => {
  it.each(['2026-11-22', '2024-02-29', '1900-01-01', '2200-12-31'])('may be %s', (day) => {
    expect(isDay(day)).toBe(true)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '1899-12-31',
    '2201-01-01',
    '2026-1-1',
    '22.11.2026',
    '2026-11-22T00:00',
    ' 2026-11-22',
    '',
  ])('cannot be "%s"', (day) => {
    expect(isDay(day)).toBe(false)
  })

  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-05-31', 6, '2026-11-30'],
    ['2026-11-22', -12, '2025-11-22'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s moved by %i months is %s', (day, months, moved) => {
    expect(addMonths(day, months)).toBe(moved)
  })

  it('depends on where one stands', () => {
    expect(dayOf('2026-11-21T23:30:00.000Z', 'Europe/Vilnius')).toBe('2026-11-22')
    expect(dayOf('2026-11-21T23:30:00.000Z', 'Europe/London')).toBe('2026-11-21')
  })
})

it('writes an instant in UTC with milliseconds', () => {
  expect(Instant.safeParse('2026-11-22T10:00:00.000Z').success).toBe(true)
  expect(Instant.safeParse('2026-11-22T10:00:00Z').success).toBe(false)
  expect(Instant.safeParse('2026-11-22T10:00:00.000+02:00').success).toBe(false)
})

it('takes no instant that lies on no day in any zone', () => {
  expect(Instant.safeParse('0000-01-01T00:00:00.000Z').success).toBe(false)
  expect(Instant.safeParse('1899-12-30T23:59:59.999Z').success).toBe(false)
  expect(Instant.safeParse('1899-12-31T00:00:00.000Z').success).toBe(true)
  expect(Instant.safeParse('2201-01-01T23:59:59.999Z').success).toBe(true)
  expect(Instant.safeParse('2201-01-02T00:00:00.000Z').success).toBe(false)
})
