import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { tableDays } from '#shared/domain/holidays/table-days'
import { dayNumber } from '#shared/domain/values/day'
import { collectRegions } from '../../../../build/holidays/regions.ts'
import { tableSource } from '../../../../build/holidays/table-source.ts'

const regions = collectRegions()

it('is what `npm run holidays` writes', async () => {
  const written = await tableSource(regions)
  expect(written).toBe(readFileSync('shared/domain/holidays/table.ts', 'utf8'))
})

it('is read back with every day and name of every place', () => {
  for (const { code, days } of regions) {
    const read = tableDays(code.slice(0, 2), code.length > 2 ? code.slice(3) : null)
    const known = days.filter(({ day, name }) => read.get(dayNumber(day))?.includes(name))
    expect(known, code).toHaveLength(days.length)
    expect(read.size, code).toBe(new Set(days.map(({ day }) => day)).size)
  }
})
