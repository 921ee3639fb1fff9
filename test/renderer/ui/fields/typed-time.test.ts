import { describe, expect, it } from 'vitest'
import {
  isSameTime,
  readTypedTime,
  typedTimeOf,
  zoneOf,
  type TypedTime,
} from '../../../../renderer/ui/fields/typed-time.ts'

const vilnius = { timeZone: 'Europe/Vilnius', allowsDayOnly: false }
const dayWillDo = { ...vilnius, allowsDayOnly: true }

function typed(date: string, time = '', choice: TypedTime['choice'] = null): TypedTime {
  return { date, time, choice }
}

describe('a typed moment', () => {
  it.each([
    ['Europe/Vilnius', '22 Nov 2026', '14:05', '2026-11-22T12:05:00.000Z'],
    ['Europe/Vilnius', '2026-07-01', '1405', '2026-07-01T11:05:00.000Z'],
    ['America/New_York', '22.11.2026', '2.05 pm', '2026-11-22T19:05:00.000Z'],
    ['Asia/Kolkata', '22 Nov 2026', '00:10', '2026-11-21T18:40:00.000Z'],
    ['UTC', '22 Nov 2026', '14:05', '2026-11-22T14:05:00.000Z'],
  ])('is read in %s', (timeZone, date, time, at) => {
    const read = readTypedTime(typed(date, time), { timeZone, allowsDayOnly: false })
    expect(read).toEqual({ value: { at, isDayOnly: false }, problem: null, twice: null })
  })

  it('is nothing when both fields are empty', () => {
    expect(readTypedTime(typed('', ' '), vilnius)).toEqual({
      value: null,
      problem: null,
      twice: null,
    })
  })

  it.each([
    [typed('22 Nov 2026', ''), 'not-a-time'],
    [typed('22 Nov 2026', '25:00'), 'not-a-time'],
    [typed('', '14:05'), 'no-date'],
    [typed('31 Feb 2026', '14:05'), 'no-such-day'],
    [typed('03/04/2026', '14:05'), 'ambiguous'],
    [typed('22 Nov 0026', '14:05'), 'no-such-day'],
    [typed('soon', '14:05'), 'not-a-date'],
  ])('refuses %o as %s', (entry, problem) => {
    expect(readTypedTime(entry, vilnius)).toEqual({ value: null, problem, twice: null })
  })

  it('needs no time where a day will do, and then stands at its first instant', () => {
    expect(readTypedTime(typed('22 Nov 2026'), dayWillDo).value).toEqual({
      at: '2026-11-21T22:00:00.000Z',
      isDayOnly: true,
    })
    expect(readTypedTime(typed('22 Nov 2026', '0000'), dayWillDo).value).toEqual({
      at: '2026-11-21T22:00:00.000Z',
      isDayOnly: false,
    })
    expect(readTypedTime(typed('22 Nov 2026', 'noon'), dayWillDo).problem).toBe('not-a-time')
  })

  it.each([
    [
      'Europe/Vilnius',
      '25 Oct 2026',
      '03:30',
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ],
    [
      'America/New_York',
      '1 Nov 2026',
      '01:30',
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T06:30:00.000Z',
    ],
  ])('asks which of two is meant in %s on %s', (timeZone, date, time, first, second) => {
    const rules = { timeZone, allowsDayOnly: false }
    const open = readTypedTime(typed(date, time), rules)
    expect(open).toMatchObject({ value: null, problem: 'repeated' })
    expect(open.twice?.instants).toEqual([first, second])
    expect(readTypedTime(typed(date, time, 'before'), rules).value?.at).toBe(first)
    expect(readTypedTime(typed(date, time, 'after'), rules).value?.at).toBe(second)
  })

  it.each([
    ['Europe/Vilnius', '29 Mar 2026', '03:30'],
    ['America/New_York', '8 Mar 2026', '02:30'],
  ])('refuses a time that clocks skipped in %s on %s', (timeZone, date, time) => {
    const read = readTypedTime(typed(date, time), { timeZone, allowsDayOnly: false })
    expect(read).toEqual({ value: null, problem: 'skipped', twice: null })
  })

  it('has no skipped or repeated time where clocks stay', () => {
    for (const date of ['25 Oct 2026', '29 Mar 2026']) {
      const read = readTypedTime(typed(date, '03:30'), { ...vilnius, timeZone: 'Asia/Kolkata' })
      expect(read.problem).toBeNull()
      expect(read.twice).toBeNull()
    }
  })
})

describe('a known moment', () => {
  it.each([
    ['2026-11-22T12:05:42.123Z', '22 Nov 2026', '14:05', null],
    ['2026-10-25T00:30:00.000Z', '25 Oct 2026', '03:30', 'before'],
    ['2026-10-25T01:30:00.000Z', '25 Oct 2026', '03:30', 'after'],
  ])('%s is shown so that it is read back', (at, date, time, choice) => {
    const shown = typedTimeOf({ at, isDayOnly: false }, 'Europe/Vilnius')
    expect(shown).toEqual({ date, time, choice })
    expect(readTypedTime(shown, vilnius).value?.at.slice(0, 16)).toBe(at.slice(0, 16))
  })

  it('of a whole day shows no time', () => {
    const value = { at: '2026-11-21T22:00:00.000Z', isDayOnly: true }
    expect(typedTimeOf(value, 'Europe/Vilnius')).toEqual(typed('22 Nov 2026'))
    expect(typedTimeOf(null, 'Europe/Vilnius')).toEqual(typed(''))
  })

  it('is the same however it is written, and another with another choice', () => {
    const once = typed('22 Nov 2026', '14:05')
    expect(isSameTime(once, typed('2026-11-22', '2.05 pm'), vilnius)).toBe(true)
    expect(isSameTime(once, typed('2026-11-22', '14:06'), vilnius)).toBe(false)
    expect(isSameTime(typed('22 Nov 2026'), typed('22 Nov 2026', '00:00'), dayWillDo)).toBe(false)
    expect(isSameTime(typed('soon'), typed('later'), vilnius)).toBe(false)
    const night = (choice: TypedTime['choice']) => typed('25 Oct 2026', '03:30', choice)
    expect(isSameTime(night('before'), night('after'), vilnius)).toBe(false)
  })

  it.each([
    ['Europe/Vilnius', '22 Nov 2026', 'Europe/Vilnius, UTC+2'],
    ['Europe/Vilnius', '1 Jul 2026', 'Europe/Vilnius, UTC+3'],
    ['Asia/Kolkata', '1 Jul 2026', 'Asia/Kolkata, UTC+5:30'],
    ['America/New_York', '1 Jul 2026', 'America/New_York, UTC-4'],
    ['UTC', '1 Jul 2026', 'UTC'],
  ])('tells its zone: %s on %s', (timeZone, date, words) => {
    const read = readTypedTime(typed(date, '12:00'), { timeZone, allowsDayOnly: true })
    expect(zoneOf(read, timeZone)).toBe(words)
    const day = readTypedTime(typed(date), { timeZone, allowsDayOnly: true })
    expect(zoneOf(day, timeZone)).toBe(timeZone)
  })
})
