import { describe, expect, it } from 'vitest'
import {
  chartNumbers,
  columnTotals,
  OTHER_ID,
  withoutSeries,
} from '../../../shared/chart/series.ts'
import { CHART_TONES, OTHER_TONE, tonesOf } from '../../../shared/chart/tones.ts'
import { aSeries, HELD, NO_RULE, OVERDUE } from './some-numbers.ts'

const columns = [OVERDUE, HELD, NO_RULE]
const ids = (count: number) => Array.from({ length: count }, (_, index) => `c${10 + index}`)
const twenty = ids(20).map((id, index) => aSeries(id, [index + 1, 1, 0]))

describe('the numbers of the chart', () => {
  it('put the largest category first, equal ones by name', () => {
    const series = [aSeries('a', [1], 'Zeta'), aSeries('b', [5]), aSeries('c', [1], 'Alpha')]
    const { series: drawn } = chartNumbers({ columns: [OVERDUE], series }, ['a', 'b', 'c'])
    expect(drawn.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })

  it('tell seven categories apart and group the rest without losing a number', () => {
    const { series } = chartNumbers({ columns, series: twenty }, ids(20))
    expect(series).toHaveLength(8)
    expect(series.at(-1)).toMatchObject({ id: OTHER_ID, name: null, tone: OTHER_TONE })
    expect(series.at(-1)?.categoryIds).toHaveLength(13)
    expect(series.at(-1)?.values).toEqual([91, 13])
    const sums = columnTotals(chartNumbers({ columns, series: twenty }, ids(20)))
    expect(sums).toEqual([210, 20])
  })

  it('keep the name of a rest that is one category', () => {
    const { series } = chartNumbers({ columns, series: twenty.slice(0, 8) }, ids(8))
    expect(series.at(-1)).toMatchObject({ name: 'c10', tone: OTHER_TONE, categoryIds: ['c10'] })
  })

  it('leave out reasons that do not occur, but never what is overdue', () => {
    const { columns: shown } = chartNumbers({ columns, series: [aSeries('a', [0, 0, 3])] }, ['a'])
    expect(shown.map(({ key }) => key)).toEqual(['overdue', 'none:NO_RULE'])
  })

  it('leave out categories without any number', () => {
    const series = [aSeries('a', [0, 0, 0]), aSeries('b', [1, 0, 0])]
    expect(chartNumbers({ columns, series }, ['a', 'b']).series).toHaveLength(1)
  })

  it('come without the fills that are switched off', () => {
    const numbers = chartNumbers({ columns, series: twenty }, ids(20))
    const rest = withoutSeries(numbers, ['c29', OTHER_ID])
    expect(rest.series).toHaveLength(6)
    expect(columnTotals(rest)).toEqual([99, 6])
  })
})

describe('the fills of the chart', () => {
  it('stay with a category whatever else is shown', () => {
    const all = ids(7)
    const together = tonesOf(all, all)
    for (const id of all) expect(tonesOf(all, [id]).get(id)).toBe(together.get(id))
  })

  it('are never shared by two categories shown together', () => {
    const all = ids(20)
    const shown = ['c10', 'c17', 'c24', 'c11', 'c18', 'c25', 'c12']
    const tones = [...tonesOf(all, shown).values()]
    expect(new Set(tones).size).toBe(7)
    expect(tones).not.toContain(OTHER_TONE)
  })

  it('each have a pattern of their own', () => {
    expect(new Set(CHART_TONES.map(({ marks }) => marks)).size).toBe(CHART_TONES.length)
    expect(new Set(CHART_TONES.map(({ color }) => color)).size).toBe(CHART_TONES.length)
  })
})
