import { describe, expect, it } from 'vitest'
import {
  instantWords,
  localTimeWords,
  minutesWords,
  offsetWords,
  timeLeftWords,
  timePointWords,
} from '#shared/text/breach-clock'

const STRICT = '2026-11-26T08:40:00.000Z'

describe('a running clock', () => {
  it.each([
    ['2026-11-25T06:26:00.000Z', '26 h 14 min left'],
    ['2026-11-26T08:36:00.000Z', '0 h 04 min left'],
    ['2026-11-26T08:39:30.000Z', '0 h 01 min left'],
    ['2026-11-26T08:40:00.000Z', '0 h 00 min left'],
    ['2026-11-26T08:40:30.000Z', '0 h 01 min over'],
    ['2026-11-26T10:43:00.000Z', '2 h 03 min over'],
  ])('says at %s: %s', (now, words) => {
    expect(timeLeftWords(STRICT, now)).toBe(words)
  })

  it('tells minutes as hours and minutes', () => {
    expect([0, 55, 60, 4326].map(minutesWords)).toEqual([
      '0 h 00 min',
      '0 h 55 min',
      '1 h 00 min',
      '72 h 06 min',
    ])
  })
})

describe('an instant', () => {
  it('is told in its zone', () => {
    expect(localTimeWords(STRICT, 'Europe/Vilnius')).toBe('26 Nov 2026, 10:40')
    expect(instantWords(STRICT, 'Europe/Vilnius')).toBe(
      '26 Nov 2026, 10:40 (Europe/Vilnius, UTC+2)',
    )
  })

  it.each([
    ['Europe/Dublin', 'UTC'],
    ['Asia/Kolkata', 'UTC+5:30'],
    ['America/St_Johns', 'UTC-3:30'],
    ['America/New_York', 'UTC-5'],
    ['Pacific/Kiritimati', 'UTC+14'],
  ])('has the offset of %s', (zone, words) => {
    expect(offsetWords(STRICT, zone)).toBe(words)
  })

  it('says which turn of a repeated hour it is', () => {
    expect(instantWords('2026-10-25T00:30:00.000Z', 'Europe/Berlin')).toContain(
      '02:30 (Europe/Berlin, UTC+2)',
    )
    expect(instantWords('2026-10-25T01:30:00.000Z', 'Europe/Berlin')).toContain(
      '02:30 (Europe/Berlin, UTC+1)',
    )
  })

  it('is a day where its time is not recorded', () => {
    const day = { at: '2026-11-22T23:00:00.000Z', isDayOnly: true }
    expect(timePointWords(day, 'Europe/Berlin')).toBe('23 Nov 2026, time not recorded')
    expect(timePointWords({ ...day, isDayOnly: false }, 'Europe/Berlin')).toBe(
      '23 Nov 2026, 00:00 (Europe/Berlin, UTC+1)',
    )
  })
})
