import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exampleRegister } from '#shared/example/example-register'
import { activityTable } from '#vault/features/exchange/activity-table'
import { tableXlsx } from '#vault/features/exchange/activity-xlsx'

const TODAY = '2026-11-22'
const data = exampleRegister(TODAY)

describe('activityTable', () => {
  const { heads, rows } = activityTable(data, null, TODAY)
  const cell = (refNo: string, head: string) =>
    rows.find(([first]) => first === refNo)?.[heads.indexOf(head)]

  it('has a row for every activity and a cell for every head', () => {
    expect(rows).toHaveLength(24)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([heads.length]))
  })

  it('gives names instead of identifiers, and days in ISO form', () => {
    expect(cell('PA-01', 'Categories of data')).toMatch(/^Usage data: IP address, /)
    expect(cell('PA-18', 'Recipients')).toBe('Advertising partners (not named)')
    expect(cell('PA-01', 'Changed on')).toBe(TODAY)
    expect(JSON.stringify(rows)).not.toContain('example-')
  })

  it('gives state and codes of the findings', () => {
    expect(cell('PA-01', 'State')).toBe('INCOMPLETE')
    expect(cell('PA-01', 'Findings')?.split('; ')).toContain('F-LB-LI-NOLIA')
  })

  it('says the storage limit of each category in words', () => {
    expect(cell('PA-03', 'Erasure limits')).toBe('Account data: 5 years after the last update')
  })

  it('holds only the chosen activities', () => {
    const [first] = data.activities
    expect(activityTable(data, [first?.id ?? ''], TODAY).rows).toHaveLength(1)
    expect(activityTable(data, [], TODAY).rows).toHaveLength(0)
  })
})

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
