import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { tableXlsx } from '#vault/tables/xlsx'

describe('tableXlsx', () => {
  it('is a workbook whose cells are texts', async () => {
    const bytes = await tableXlsx({ heads: ['Number'], rows: [['=1+1'], ['Žuvėdra']] }, 'List')
    const files = unzipSync(bytes)
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="List"')
    expect(sheet).not.toContain('<f>')
    expect(sheet + strings).toContain('=1+1')
    expect(sheet + strings).toContain('Žuvėdra')
  })

  it('keeps a text that looks like an escaped character', async () => {
    const bytes = await tableXlsx({ heads: ['A'], rows: [['_x0041_ and _x00zz_']] }, 'List')
    const text = Object.values(unzipSync(bytes)).map((file) => strFromU8(file))
    expect(text.join('')).toContain('_x005F_x0041_ and _x00zz_')
  })

  it('cuts what no cell takes', async () => {
    const bytes = await tableXlsx({ heads: ['A'], rows: [['x'.repeat(40_000)]] }, 'List')
    const text = Object.values(unzipSync(bytes))
      .map((file) => strFromU8(file))
      .join('')
    expect(/x{1000,}/.exec(text)?.[0]).toHaveLength(32_766)
  })

  it('takes an empty list', async () => {
    expect((await tableXlsx({ heads: ['A'], rows: [] }, 'List')).length).toBeGreaterThan(500)
  })
})
