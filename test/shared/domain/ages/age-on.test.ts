import { describe, expect, it } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import * as fc from 'fast-check'
import { ageOn } from '#shared/domain/ages/age-on'
import { addDays, addMonths } from '#shared/domain/values/day'

describe('the age on a day', () => {
  it.each([
    ['the day before the birthday', '2010-05-20', '2026-05-19', 15],
    ['the birthday itself', '2010-05-20', '2026-05-20', 16],
    ['the day after', '2010-05-20', '2026-05-21', 16],
    ['the day of birth', '2026-05-20', '2026-05-20', 0],
    ['New Year', '2010-12-31', '2026-01-01', 15],
    ['29 February in a leap year', '2008-02-29', '2024-02-29', 16],
    ['28 February of a leap year', '2008-02-29', '2024-02-28', 15],
    ['28 February of another year, for who was born on the 29th', '2012-02-29', '2025-02-28', 12],
    ['1 March of another year, for who was born on the 29th', '2012-02-29', '2025-03-01', 13],
    ['28 February of a century year without a leap day', '1996-02-29', '2100-02-28', 103],
    ['1 March of a century year without a leap day', '1996-02-29', '2100-03-01', 104],
    ['29 February of a century year with one', '1988-02-29', '2000-02-29', 12],
    ['28 February, for who was born on the 28th', '2011-02-28', '2024-02-28', 13],
    ['29 February, for who was born on 1 March', '2011-03-01', '2024-02-29', 12],
  ])('counts completed years: %s', (_what, birth, on, age) => {
    expect(ageOn(birth, on)).toBe(age)
  })

  it('is refused before birth', () => {
    expect(() => ageOn('2026-05-20', '2026-05-19')).toThrow(RangeError)
  })

  it('agrees with a date library wherever no 29 February is involved', () => {
    const day = fc.integer({ min: 0, max: 90_000 }).map((days) => addDays('1900-01-01', days))
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [birth, on] = one < other ? [one, other] : [other, one]
        fc.pre(!birth.endsWith('02-29'))
        const { years } = Temporal.PlainDate.from(birth).until(on, { largestUnit: 'years' })
        expect(ageOn(birth, on)).toBe(years)
      }),
    )
  })

  it('never reaches an age earlier than the last day of February would, for the 29th', () => {
    for (let year = 13; year <= 40; year += 1) {
      const lastOfFebruary = addMonths('2000-02-29', year * 12)
      const isLeap = lastOfFebruary.endsWith('02-29')
      expect(ageOn('2000-02-29', lastOfFebruary)).toBe(isLeap ? year : year - 1)
      expect(ageOn('2000-02-29', addDays(lastOfFebruary, 1))).toBe(year)
    }
  })
})
