import { describe, expect, it } from 'vitest'
import { chartDrawing, chartBytes } from '../../../renderer/features/retention/chart-file.ts'
import { NO_FACETS } from '../../../renderer/features/retention/retention-columns.tsx'

const NOTHING = { from: null, to: null, reason: null }
const shown = {
  chart: {
    today: '2026-11-22',
    columns: [
      { key: 'overdue', kind: 'overdue' as const, ...NOTHING },
      { ...NOTHING, key: '2026-11', kind: 'span' as const, to: '2026-11-30' },
    ],
    series: [
      { categoryId: 'a', name: 'Account', values: [1200, 4] },
      { categoryId: 'b', name: 'Usage', values: [7, 0] },
    ],
    uncounted: 0,
  },
  facets: NO_FACETS,
  place: { view: 'chart' as const, axis: '12' as const, measure: 'records' as const, hidden: [] },
}

describe('the chart as a file', () => {
  it('says what it shows, of when, and by which fills', () => {
    const svg = chartDrawing(shown)
    expect(svg).toContain(
      '4 records fall due in the next 12 months (to 30 Nov 2026), 1,207 overdue',
    )
    expect(svg).toContain('Records by data category, as of 22 Nov 2026')
    expect(svg).toContain('>Account, 1,204<')
    expect(svg).toContain('>Usage, 7<')
  })

  it('leaves out the fills that are switched off', () => {
    const svg = chartDrawing({ ...shown, place: { ...shown.place, hidden: ['b'] } })
    expect(svg).toContain('1,200 overdue')
    expect(svg).not.toContain('Usage')
  })

  it('is written as UTF-8', async () => {
    const bytes = await chartBytes('svg', shown)
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(chartDrawing(shown))
  })
})
