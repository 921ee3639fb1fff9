import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breachClock, lateness, timeLeft } from '#shared/domain/breaches/clock'
import { localOf } from '#shared/domain/values/local-time'
import { at } from './breach-cases.ts'

const HOUR_MS = 3_600_000
const AWARE = '2026-11-23T08:40:00.000Z'
const STRICT = '2026-11-26T08:40:00.000Z'
const berlin = { timeZone: 'Europe/Berlin', hours: 72 }
const day = (instant: string) => ({ at: instant, isDayOnly: true })

describe('the limit of a notification', () => {
  it('lies so many hours of elapsed time after awareness', () => {
    const { strictAt } = breachClock({ awareAt: AWARE, ...berlin })
    expect(strictAt).toBe(STRICT)
    expect(breachClock({ awareAt: AWARE, ...berlin, hours: 96 }).strictAt).toBe(
      '2026-11-27T08:40:00.000Z',
    )
  })

  it('keeps seconds and milliseconds, and the other reading has none', () => {
    const clock = breachClock({ awareAt: '2026-11-23T08:40:30.250Z', ...berlin })
    expect(clock).toEqual({
      strictAt: '2026-11-26T08:40:30.250Z',
      reg1182At: '2026-11-26T09:00:00.000Z',
    })
  })

  it.each([
    ['Asia/Kolkata', '2026-11-26T09:30:00.000Z'],
    ['Asia/Kathmandu', '2026-11-26T09:15:00.000Z'],
    ['America/St_Johns', '2026-11-26T09:30:00.000Z'],
    ['America/New_York', '2026-11-26T09:00:00.000Z'],
  ])('has its full hours where the clocks of %s show them', (timeZone, reg1182At) => {
    expect(breachClock({ awareAt: AWARE, timeZone, hours: 72 }).reg1182At).toBe(reg1182At)
  })

  it('counts the full hours of years before 1970 too', () => {
    const { reg1182At } = breachClock({ awareAt: '1960-01-01T10:20:00.000Z', ...berlin })
    expect(reg1182At).toBe('1960-01-04T11:00:00.000Z')
  })
})

const instant = fc
  .integer({ min: Date.parse('2000-01-01'), max: Date.parse('2060-01-01') })
  .map((time) => new Date(time).toISOString())
const zone = fc.constantFrom(
  'Europe/Vilnius',
  'Europe/Dublin',
  'Asia/Kolkata',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'UTC',
)

describe('any clock', () => {
  it('ends exactly the hours later, and the other reading at most an hour after that', () => {
    fc.assert(
      fc.property(instant, zone, fc.integer({ min: 1, max: 720 }), (awareAt, timeZone, hours) => {
        const { strictAt, reg1182At } = breachClock({ awareAt, timeZone, hours })
        expect(Date.parse(strictAt) - Date.parse(awareAt)).toBe(hours * HOUR_MS)
        const beyond = Date.parse(reg1182At) - Date.parse(strictAt)
        expect(beyond).toBeGreaterThan(0)
        expect(beyond).toBeLessThanOrEqual(HOUR_MS)
      }),
    )
  })

  it('has its other reading on a full local hour', () => {
    const whole = fc.constantFrom('Europe/Vilnius', 'Asia/Kolkata', 'America/St_Johns', 'UTC')
    fc.assert(
      fc.property(instant, whole, (awareAt, timeZone) => {
        const { reg1182At } = breachClock({ awareAt, timeZone, hours: 72 })
        expect(localOf(reg1182At, timeZone).slice(14)).toBe('00')
      }),
    )
  })
})

describe('lateness', () => {
  const late = (
    aware: { at: string; isDayOnly: boolean },
    told: { at: string; isDayOnly: boolean },
  ) => lateness({ aware, notified: told, ...berlin })

  it.each([
    [STRICT, { isLate: false, lateMinutes: 0 }],
    ['2026-11-26T08:39:00.000Z', { isLate: false, lateMinutes: 0 }],
    ['2026-11-26T08:40:00.001Z', { isLate: true, lateMinutes: 1 }],
    ['2026-11-26T08:41:00.000Z', { isLate: true, lateMinutes: 1 }],
    ['2026-11-26T08:41:00.001Z', { isLate: true, lateMinutes: 2 }],
    ['2026-11-27T08:40:00.000Z', { isLate: true, lateMinutes: 1440 }],
  ])('of a notification at %s is reckoned in started minutes', (told, expected) => {
    expect(late(at(AWARE), at(told))).toEqual(expected)
  })

  it('uses the hours it is given', () => {
    const facts = { aware: at(AWARE), notified: at('2026-11-27T08:40:00.000Z') }
    expect(lateness({ ...facts, timeZone: 'Europe/Berlin', hours: 96 }).isLate).toBe(false)
  })

  // Berlin is an hour ahead: 23 November begins at 22 November, 23:00 by UTC.
  const THE_23RD = day('2026-11-22T23:00:00.000Z')
  it.each([
    ['2026-11-25T23:00:00.000Z', { isLate: false, lateMinutes: 0 }],
    ['2026-11-25T23:00:00.001Z', { isLate: null, lateMinutes: null }],
    ['2026-11-26T22:59:59.999Z', { isLate: null, lateMinutes: null }],
    ['2026-11-26T23:00:00.000Z', { isLate: true, lateMinutes: null }],
  ])('after a day without a time is told only where it is sure: %s', (told, expected) => {
    expect(late(THE_23RD, at(told))).toEqual(expected)
  })

  it('on a day without a time is told only where it is sure', () => {
    const told = (instant: string) => late(at('2026-11-22T23:00:00.000Z'), day(instant)).isLate
    expect(told('2026-11-24T23:00:00.000Z')).toBe(false)
    expect(told('2026-11-25T23:00:00.000Z')).toBe(null)
    expect(told('2026-11-26T23:00:00.000Z')).toBe(true)
  })

  it('takes the whole day even where its point is not the day’s beginning', () => {
    const noon = day('2026-11-23T11:00:00.000Z')
    expect(late(noon, at('2026-11-25T23:00:00.001Z')).isLate).toBe(null)
    expect(late(noon, at('2026-11-26T22:00:00.000Z')).isLate).toBe(null)
  })
})

describe('time left', () => {
  it.each([
    ['2026-11-25T06:26:00.000Z', { isOver: false, hours: 26, minutes: 14 }],
    ['2026-11-26T08:39:00.001Z', { isOver: false, hours: 0, minutes: 1 }],
    ['2026-11-26T08:39:59.999Z', { isOver: false, hours: 0, minutes: 1 }],
    ['2026-11-26T08:40:00.000Z', { isOver: false, hours: 0, minutes: 0 }],
    ['2026-11-26T08:40:00.001Z', { isOver: true, hours: 0, minutes: 1 }],
    ['2026-11-26T08:41:00.000Z', { isOver: true, hours: 0, minutes: 1 }],
    ['2026-11-26T08:41:00.001Z', { isOver: true, hours: 0, minutes: 2 }],
    ['2026-11-26T07:40:00.000Z', { isOver: false, hours: 1, minutes: 0 }],
    ['2026-11-26T10:43:00.000Z', { isOver: true, hours: 2, minutes: 3 }],
  ])('at %s counts every started minute', (now, expected) => {
    expect(timeLeft(STRICT, now)).toEqual(expected)
  })
})
