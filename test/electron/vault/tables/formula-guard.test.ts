import { describe, expect, it } from 'vitest'
import { guardFormula } from '#vault/tables/formula-guard'

const STARTS = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  ' =',
  '\u00a0@',
  '\n=',
]
describe('guardFormula', () => {
  it.each(STARTS)('keeps a text that begins with %j a text', (start) => {
    const rest = start === '\n=' ? "\n'=" : start
    expect(guardFormula(`${start}cmd|calc`)).toBe(`'${rest}cmd|calc`)
  })

  it.each(['Name', '', "'=1", 'a=b', '1-2', '2026-11-22', 'ą', '„=“'])(
    'leaves %j alone',
    (text) => {
      expect(guardFormula(text)).toBe(text)
    },
  )
})

describe('guardFormula inside a text', () => {
  it.each([
    ["x;=cmd|'/C calc'!A0;y", "x;'=cmd|'/C calc'!A0;y"],
    ['x\n=1+1', "x\n'=1+1"],
    ['x;@SUM(1)', "x;'@SUM(1)"],
    ['x\r\n -2+3+cmd|calc', "x\r\n' -2+3+cmd|calc"],
    ['x; ＝1', "x;' ＝1"],
  ])('keeps what a list separator would cut off %j a text', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded)
  })

  it.each(['a; b', 'one:\n- two\n- three', 'a;-b', 'x=1; y=2', 'a\n\nb'])(
    'leaves %j alone',
    (text) => {
      expect(guardFormula(text)).toBe(text)
    },
  )

  it('takes no time for long texts', () => {
    const began = performance.now()
    guardFormula('\n'.repeat(20_000))
    guardFormula(' '.repeat(20_000))
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
