import { describe, expect, it } from 'vitest'
import { exampleRegister } from '#shared/example/example-register'
import { activityTable } from '#vault/features/exchange/activity-table'

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
