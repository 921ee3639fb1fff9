import fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { tableCsv } from '#vault/tables/csv'
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
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

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

  it('has a head and no more when there are no rows, and every row of a long table', () => {
    expect(textOf(tableCsv({ heads: ['A'], rows: [] }))).toBe('\ufeff"A"\r\n')
    const rows = Array.from({ length: 2500 }, (_none, index) => [`${index}`])
    const lines = textOf(tableCsv({ heads: ['A'], rows })).split('\r\n')
    expect(lines).toHaveLength(2502)
    expect(new Set(lines).size).toBe(2502)
    expect(lines.join('').split('\ufeff')).toHaveLength(2)
  })
})
