import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { chartColumn, chartColumns } from '#shared/domain/retention/chart-columns'
import { CHART_AXES, type ChartAxis } from '#shared/domain/retention/chart-axis'
import { addDays } from '#shared/domain/values/day'
import type { ExportedFile } from '#shared/ipc/exchange'
import { NO_RETENTION_FILTER, type RetentionFilter } from '#shared/ipc/retention'
import { aStory } from '#support/retention-story'

const TODAY = '2026-11-22'

describe('columns', () => {
  it.each([
    ['12', 13, '2026-11', '2027-11'],
    ['24', 25, '2026-11', '2028-11'],
    ['60', 61, '2026-11', '2031-11'],
  ] as const)(
    'of %s months reach to the same day so many months on',
    (axis, count, first, last) => {
      const spans = chartColumns(axis, TODAY).filter(({ kind }) => kind === 'span')
      expect(spans.map(({ key }) => key).filter((_, at) => at === 0 || at === count - 1)).toEqual([
        first,
        last,
      ])
      expect(spans[0]).toMatchObject({ from: TODAY, to: '2026-11-30' })
      expect(spans).toHaveLength(count)
    },
  )

  it.each([
    ['2026-11-22', '2026-11', 'd0-30'],
    ['2026-12-22', '2026-12', 'd0-30'],
    ['2026-12-23', '2026-12', 'd31-90'],
    ['2027-02-20', '2027-02', 'd31-90'],
    ['2027-02-21', '2027-02', 'd91-365'],
    ['2027-11-22', '2027-11', 'd91-365'],
    ['2027-11-23', '2027-11', 'd366-'],
    ['2027-11-30', '2027-11', 'd366-'],
    ['2027-12-01', 'later', 'd366-'],
  ])('%s stands in %s and in %s', (dueOn, month, range) => {
    const dated = { status: 'RUNNING', dueOn } as const
    expect(chartColumn(dated, '12', TODAY)).toBe(month)
    expect(chartColumn(dated, 'ranges', TODAY)).toBe(range)
  })

  it.each(CHART_AXES)('of axis %s hold each day from today on exactly where it stands', (axis) => {
    const columns = chartColumns(axis, TODAY).filter(({ from }) => from !== null)
    for (const { key, from, to } of columns)
      for (const day of [from, to])
        if (day !== null)
          expect(chartColumn({ status: 'RUNNING', dueOn: day }, axis, TODAY)).toBe(key)
    const ends = columns.flatMap(({ to }) => to ?? [])
    const starts = columns.slice(1).map(({ from }) => from ?? '')
    expect(starts).toEqual(ends.map((end) => addDays(end, 1)))
  })

  it('have a place for what has no date, and none for what is gone', () => {
    expect(chartColumn({ status: 'OVERDUE', dueOn: '2020-01-01' }, '12', TODAY)).toBe('overdue')
    expect(chartColumn({ status: 'HELD', dueOn: '2027-01-01' }, '12', TODAY)).toBe('none:HELD')
    expect(chartColumn({ status: 'NO_RULE', dueOn: null }, '12', TODAY)).toBe('none:NO_RULE')
    expect(chartColumn({ status: 'ERASED', dueOn: '2020-01-01' }, '12', TODAY)).toBe(null)
    expect(chartColumn({ status: 'NOT_APPLICABLE', dueOn: null }, '12', TODAY)).toBe(null)
  })
})

describe('the chart', () => {
  const question = (axis: ChartAxis, more: Partial<RetentionFilter> = {}) => ({
    axis,
    measure: 'records' as const,
    filter: { ...NO_RETENTION_FILTER, ...more },
  })

  it.each(CHART_AXES)('of axis %s adds up to the table, column by column', async (axis) => {
    const desk = await aStory()
    const chart = await desk.call('retention:chart', question(axis))
    let holdings = 0
    for (const [place, { key }] of chart.columns.entries()) {
      const columns = { axis, keys: [key] }
      const counts = await desk.call('retention:counts', { ...NO_RETENTION_FILTER, columns })
      const inChart = chart.series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0)
      expect(counts.matchingRecords, key).toBe(inChart)
      holdings += counts.matching
    }
    const all = await desk.call('retention:counts', NO_RETENTION_FILTER)
    expect(holdings).toBe(all.total)
    expect(chart.uncounted).toBe(1)
  })

  it('counts deadlines, records or people, by category in the order of names', async () => {
    const desk = await aStory()
    const ask = (measure: 'deadlines' | 'records' | 'people') =>
      desk.call('retention:chart', {
        ...question('12', { systemIds: ['shop', 'helpdesk'] }),
        measure,
      })
    const sums = async (measure: 'deadlines' | 'records' | 'people') =>
      (await ask(measure)).series.map(
        ({ name, values }) => `${name} ${values.reduce((a, b) => a + b)}`,
      )
    expect(await sums('deadlines')).toEqual(['Data of account 12', 'Data of tickets 1'])
    expect(await sums('records')).toEqual(['Data of account 120', 'Data of tickets 0'])
    expect(await sums('people')).toEqual(['Data of account 24', 'Data of tickets 0'])
    expect((await ask('people')).uncounted).toBe(7)
  })

  it('shows a quarter day by day, without what is held', async () => {
    const desk = await aStory()
    const heat = await desk.call('retention:heat', {
      day: '2026-11-22',
      measure: 'people',
      filter: NO_RETENTION_FILTER,
    })
    expect(heat).toMatchObject({ from: '2026-10-01', to: '2026-12-31', today: TODAY })
    expect(heat.days).toEqual([
      { day: '2026-11-21', value: 4, deadlines: 1 },
      { day: '2026-11-22', value: 4, deadlines: 1 },
      { day: '2026-11-30', value: 0, deadlines: 1 },
      { day: '2026-12-22', value: 4, deadlines: 1 },
    ])
    const held = await desk.call('retention:heat', {
      day: '2024-01-01',
      measure: 'people',
      filter: NO_RETENTION_FILTER,
    })
    expect(held.days).toEqual([])
  })

  it('leaves as a table with sums both ways', async () => {
    const desk = await aStory()
    const outcome = await desk.pass('retention:chart-table', question('ranges'))
    const { bytes, fileName } = (outcome.ok ? outcome.value : {}) as ExportedFile
    expect(fileName).toBe('Retention_Records_Žalgiris-UAB_2026-11-22.csv')
    const { data } = papaparse.parse<string[]>(Buffer.from(bytes).toString().slice(1).trim())
    expect(data[0]).toEqual([
      'Falls due',
      'From',
      'To',
      'Data of account',
      'Data of tickets',
      'Journal values',
      'Total',
    ])
    expect(data[1]?.[0]).toBe('Overdue')
    const sum = (row: string[]) => row.slice(3, -1).reduce((a, b) => a + Number(b), 0)
    for (const row of data.slice(1)) expect(sum(row)).toBe(Number(row.at(-1)))
    const lines = data.slice(1, -1)
    expect(lines.reduce((total, row) => total + Number(row.at(-1)), 0)).toBe(
      Number(data.at(-1)?.at(-1)),
    )
  })
})
