import { describe, expect, it } from 'vitest'
import { formatMonth, parseMonth } from '../../../renderer/parts/holdings/month.ts'

const READ: [string, string | null][] = [
  ['Nov 2026', '2026-11-01'],
  ['november 2026', '2026-11-01'],
  ['2026-11', '2026-11-01'],
  ['2026-3', '2026-03-01'],
  ['11/2026', '2026-11-01'],
  ['11.2026', '2026-11-01'],
  ['30 Nov 2026', '2026-11-01'],
  ['2026-11-30', '2026-11-01'],
  ['', null],
]

describe('a typed month', () => {
  it.each(READ)('%s counts from its first day', (typed, value) => {
    expect(parseMonth(typed)).toEqual({ value, isWrong: false })
  })

  it.each(['2026-13', '13/2026', 'Nov', '2026', 'Foo 2026', '31 Feb 2026'])(
    '%s is refused instead of guessed',
    (typed) => expect(parseMonth(typed)).toEqual({ value: null, isWrong: true }),
  )

  it('reads as it is written', () => {
    expect(formatMonth('2026-11-01')).toBe('Nov 2026')
    expect(parseMonth(formatMonth('2026-05-01')).value).toBe('2026-05-01')
  })
})
