import { describe, expect, it } from 'vitest'
import { chartColumns } from '#shared/domain/retention/chart-columns'
import type { ChartAxis } from '#shared/domain/retention/chart-axis'
import type { RetentionChart } from '#shared/ipc/retention'
import { checkPicture } from '#main/chart-picture'
import { printedColumns } from '#vault/features/retention/documents/chart-groups'
import { chartSvg, swatch } from '#vault/features/retention/documents/chart-svg'
import { panelsOf, seriesCode } from '#vault/features/retention/documents/chart-panels'

const TODAY = '2026-11-22'

/** A chart whose series have the given numbers by the key of their column. */
function aChart(axis: ChartAxis, ...series: Record<string, number>[]): RetentionChart {
  const columns = chartColumns(axis, TODAY)
  return {
    today: TODAY,
    columns,
    series: series.map((numbers, index) => ({
      categoryId: `c-${index}`,
      name: `Category ${index}`,
      values: columns.map(({ key }) => numbers[key] ?? 0),
    })),
    uncounted: 0,
  }
}

const drawn = (chart: RetentionChart, axis: ChartAxis = '12') =>
  chartSvg(chart, { axis, measure: 'records', heading: 'What falls due' })
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text\s*>/g)].map(([, text = '']) => text)

describe('the printed chart', () => {
  const chart = aChart(
    '12',
    { overdue: 40, '2026-11': 7, '2027-03': 1200, later: 9 },
    { overdue: 2, 'none:NO_RULE': 12345, 'none:HELD': 3 },
  )

  it('names every month, the year where it begins, and what has no date only where there is some', () => {
    const texts = textsOf(drawn(chart))
    for (const word of ['Overdue', 'Nov', '2026', 'Jan', '2027', 'Later', 'Held', 'No rule'])
      expect(texts).toContain(word)
    expect(texts.filter((text) => text === 'Nov')).toHaveLength(2)
    for (const word of ['Not started', 'Review due', 'Law not cited'])
      expect(texts).not.toContain(word)
  })

  it('writes the sum above each bar, and nothing where there is none', () => {
    const texts = textsOf(drawn(chart))
    for (const sum of ['42', '7', '1,200', '9', '12,345', '3']) expect(texts).toContain(sum)
    expect(texts.filter((text) => text === '0')).toHaveLength(2)
  })

  it('draws bars as high as their numbers, stacked without a gap', () => {
    const [dated] = panelsOf(printedColumns(chart, 'month'), 660)
    if (!dated) throw new Error('no panel')
    const rects = [
      ...drawn(chart).matchAll(
        /<rect x="([\d.]+)" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" fill="#(?!fff")\w+"/g,
      ),
    ]
    const highest = Math.max(...rects.map(([, , , height]) => Number(height)))
    expect(highest).toBeCloseTo(1200 * dated.scale, 0)
    expect(dated.top + 1200 * dated.scale).toBeLessThanOrEqual(dated.bottom)
  })

  it('tells series apart by letters wherever one fits', () => {
    const texts = textsOf(drawn(aChart('12', { overdue: 50 }, { overdue: 50 }, { overdue: 1 })))
    expect(texts).toContain('A')
    expect(texts).toContain('B')
    expect(texts).not.toContain('C')
  })

  it('is a drawing that runs nothing and refers to nothing', () => {
    expect(() => checkPicture('svg', new TextEncoder().encode(drawn(chart)))).not.toThrow()
  })

  it('escapes what it is called', () => {
    const svg = chartSvg(chart, { axis: '12', measure: 'people', heading: '"><script>x</script>' })
    expect(svg).not.toContain('<script')
    expect(() => checkPicture('svg', new TextEncoder().encode(svg))).not.toThrow()
  })

  it('is the same for the same numbers', () => {
    expect(drawn(chart)).toBe(drawn(structuredClone(chart)))
  })

  it('says that nothing can fall due instead of drawing no bars', () => {
    const texts = textsOf(drawn(aChart('12')))
    expect(texts).toEqual(['Nothing is held that could fall due.'])
  })

  it('needs no letters and no second half for one category with dates', () => {
    const svg = drawn(aChart('12', { '2026-12': 3 }))
    expect(textsOf(svg)).toContain('3')
    expect(textsOf(svg)).not.toContain('Later, or without a date (scale of its own)')
  })

  it('keeps forty categories over five years within its edges', () => {
    const numbers = Object.fromEntries(
      chartColumns('60', TODAY).map(({ key }, index) => [key, index * 997]),
    )
    const chart60 = aChart('60', ...Array.from({ length: 40 }, () => numbers))
    const svg = drawn(chart60, '60')
    const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
    const edges = [
      ...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
    ]
    expect(edges.length).toBeGreaterThan(1000)
    for (const [, x, y, w, h] of edges) {
      expect(Number(x) + Number(w)).toBeLessThanOrEqual(Number(width))
      expect(Number(y) + Number(h)).toBeLessThanOrEqual(Number(height))
    }
    expect(textsOf(svg)).toContain('Q1 2027')
    expect(textsOf(svg)).toContain('Later, or without a date (scale of its own)')
  })
})

describe('columns that print as one', () => {
  const chart = aChart('24', {
    overdue: 1,
    '2026-11': 2,
    '2026-12': 4,
    '2027-01': 8,
    '2028-11': 16,
    later: 32,
  })

  it.each(['month', 'quarter', 'year'] as const)('add up to the same by %s', (grouping) => {
    const sums = printedColumns(chart, grouping).map(({ values }) => values[0] ?? 0)
    expect(sums.reduce((sum, value) => sum + value, 0)).toBe(63)
  })

  it('put the months of a quarter and of a year together', () => {
    const labelled = (grouping: 'quarter' | 'year') =>
      printedColumns(chart, grouping).map(({ label, values }) => [label, values[0]])
    expect(labelled('year')).toEqual([
      ['Overdue', 1],
      ['2026', 6],
      ['2027', 8],
      ['2028', 16],
      ['Later', 32],
    ])
    expect(labelled('quarter').slice(0, 3)).toEqual([
      ['Overdue', 1],
      ['Q4 2026', 6],
      ['Q1 2027', 8],
    ])
  })
})

describe('the letters of series', () => {
  it('go on after Z', () => {
    expect([0, 25, 26, 51, 52].map(seriesCode)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA'])
  })

  it('stand beside twenty fills that all differ', () => {
    const fills = Array.from({ length: 20 }, (_, place) => swatch(place).markup)
    expect(new Set(fills).size).toBe(20)
  })
})
