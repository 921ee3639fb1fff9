import { describe, expect, it } from 'vitest'
import { parseDate } from '../../../../renderer/ui/fields/parse-date.ts'

describe('a typed day', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-1-5', '2026-01-05'],
    ['22 Nov 2026', '2026-11-22'],
    ['22 november 2026', '2026-11-22'],
    ['22. Sept. 2026', '2026-09-22'],
    ['22.11.2026', '2026-11-22'],
    ['3.4.2026', '2026-04-03'],
    ['22/11/2026', '2026-11-22'],
    ['5/5/2026', '2026-05-05'],
    ['29 Feb 2028', '2028-02-29'],
    ['  22 Nov 2026 ', '2026-11-22'],
  ])('reads %s as %s', (typed, value) => {
    expect(parseDate(typed)).toEqual({ value, problem: null })
  })

  it('reads nothing as no day', () => {
    expect(parseDate('  ')).toEqual({ value: null, problem: null })
  })

  it.each([
    ['31 Feb 2026', 'no-such-day'],
    ['2026-02-29', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['0.1.2026', 'no-such-day'],
    ['11/22/2026', 'no-such-day'],
    ['03/04/2026', 'ambiguous'],
    ['3-4-2026', 'ambiguous'],
    ['tomorrow', 'not-a-date'],
    ['22 Foo 2026', 'not-a-date'],
    ['22 Ma 2026', 'not-a-date'],
    ['22 Nov 26', 'not-a-date'],
    ['2026', 'not-a-date'],
  ])('refuses %s: %s', (typed, problem) => {
    expect(parseDate(typed)).toEqual({ value: null, problem })
  })
})
