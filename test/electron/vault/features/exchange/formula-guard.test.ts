import fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { tableCsv } from '#vault/features/exchange/activity-csv'
import { guardFormula } from '#vault/features/exchange/formula-guard'

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
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe('guardFormula', () => {
  it.each(STARTS)('keeps a text that begins with %j a text', (start) => {
    expect(guardFormula(`${start}cmd|calc`)).toBe(`'${start}cmd|calc`)
  })

  it.each(['Name', '', "'=1", 'a=b', '1-2', '2026-11-22', 'ą', '„=“'])(
    'leaves %j alone',
    (text) => {
      expect(guardFormula(text)).toBe(text)
    },
  )
})

describe('tableCsv', () => {
  it('begins with a byte order mark and quotes every cell', () => {
    const csv = textOf(tableCsv({ heads: ['A', 'B'], rows: [['1', 'Ž"x']] }))
    expect(csv).toBe('\ufeff"A","B"\r\n"1","Ž""x"\r\n')
  })

  it('comes back cell by cell, none of them a formula', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom(...STARTS))
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(rows, (table) => {
        const csv = textOf(tableCsv({ heads: ['A', 'B'], rows: table })).slice(1)
        const { data } = papaparse.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' })
        expect(data.slice(1, -1)).toEqual(table.map((row) => row.map(guardFormula)))
        for (const text of data.flat()) expect(text).not.toMatch(/^\s*[=+\-@＝＋－＠]/u)
      }),
    )
  })
})
