import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { chartColumn, chartColumns } from '#shared/domain/retention/chart-columns'
import { CHART_AXES, type ChartAxis } from '#shared/domain/retention/chart-axis'
import type { ExportedFile } from '#shared/ipc/exchange'
import { NO_RETENTION_FILTER, type RetentionFilter } from '#shared/ipc/retention'
import { aDesk, type TestDesk } from '#support/desk'
import { aHold, aRule, held, rowsOf, withLists } from '#support/holdings'

const TODAY = '2026-11-22'

/** Holdings in every kind of column. */
async function aStory(): Promise<TestDesk> {
  const desk = await aDesk('empty')
  await withLists(desk)
  const law = aRule('law', { kind: 'legal_obligation', event: 'created' })
  const look = aRule('look', { kind: 'review', reviewEvery: 'P1Y' })
  for (const record of [law, look])
    await desk.call('catalogues:save', { kind: 'retention-rule', record })
  for (const day of [
    '2021-11-21',
    '2021-11-22',
    '2021-12-22',
    '2022-02-20',
    '2023-11-30',
    '2026-11-20',
  ])
    await held(desk, day, { people: 4 })
  await held(desk, '2026-05-31', {
    categoryId: 'category-tickets',
    ruleId: 'rule-tickets',
    systemId: 'helpdesk',
    events: [{ event: 'last_message', on: '2026-05-31' }],
    isChild: true,
    records: null,
  })
  await held(desk, null)
  await held(desk, null, { ruleId: null, note: 'Abc-Ženevos' })
  await held(desk, '2020-01-01', {
    ruleId: 'rule-law',
    events: [{ event: 'created', on: '2020-01-01' }],
  })
  for (const lastReviewOn of ['2025-11-20', '2026-01-01'])
    await held(desk, null, { ruleId: 'rule-look', lastReviewOn })
  const blocked = await held(desk, '2019-01-01', { flag: { since: null, clearedOn: null } })
  await desk.call('holds:create', aHold({ holdingIds: [blocked.id] }))
  return desk
}

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
    for (const [at, { to }] of columns.entries())
      if (to !== null) expect(columns[at + 1]?.from && columns[at + 1]?.from > to).toBe(true)
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

describe('the table', () => {
  const days = async (desk: TestDesk, filter: Partial<RetentionFilter>) =>
    (await rowsOf(desk, filter)).map(({ dueOn, status }) => dueOn ?? status)

  it('has the most urgent first, then by date, then what has none', async () => {
    const desk = await aStory()
    expect(await days(desk, {})).toEqual([
      '2026-11-21',
      '2026-11-22',
      '2026-11-30',
      '2026-12-22',
      'REVIEW_DUE',
      '2027-02-20',
      '2028-11-30',
      '2031-11-20',
      '2024-01-01',
      'REVIEW_SCHEDULED',
      'NOT_STARTED',
      'NEEDS_CITATION',
      'NO_RULE',
    ])
  })

  it.each([
    [{ search: 'ABC zenev' }, ['NO_RULE']],
    [{ search: 'ticket help' }, ['2026-11-30']],
    [{ search: 'enevos' }, []],
    [{ search: '—' }, []],
    [{ search: 'last message' }, ['2026-11-30']],
    [{ flags: ['child'] }, ['2026-11-30']],
    [{ flags: ['flagged'] }, ['2024-01-01']],
    [{ flags: ['flagged', 'child'] }, ['2026-11-30', '2024-01-01']],
    [{ statuses: ['HELD', 'DUE_TODAY'] }, ['2026-11-22', '2024-01-01']],
    [{ dueFrom: '2026-11-22', dueTo: '2026-11-30' }, ['2026-11-22', '2026-11-30']],
    [{ ruleIds: ['rule-law'] }, ['NEEDS_CITATION']],
    [{ systemIds: ['helpdesk'] }, ['2026-11-30']],
    [{ categoryIds: ['category-tickets'] }, ['2026-11-30']],
  ] as [Partial<RetentionFilter>, string[]][])('finds with %j what fits', async (filter, found) => {
    expect(await days(await aStory(), filter)).toEqual(found)
  })

  it('finds what a hold covers, and knows the values to choose from', async () => {
    const desk = await aStory()
    const [{ hold } = { hold: null }] = await desk.call('holds:list', undefined)
    expect(await days(desk, { holdIds: [hold?.id ?? ''] })).toEqual(['2024-01-01'])
    const facets = await desk.call('retention:facets', undefined)
    expect(facets.categories.map(({ name }) => name)).toEqual([
      'Data of account',
      'Data of tickets',
      'Journal values',
    ])
    expect(facets.systems.map(({ id }) => id)).toEqual(['own', 'helpdesk', 'shop'])
    expect(facets.rules.map(({ name }) => name)).toContain('RET-LAW Rule of law')
    expect(facets.holds).toEqual([{ id: hold?.id, name: 'LH-001 Claim of a customer' }])
  })

  it('comes page by page, in every order both ways', async () => {
    const desk = await aStory()
    for (const by of ['due', 'category', 'system', 'event', 'records', 'status'] as const) {
      const whole = await rowsOf(desk, {}, { by, descending: false })
      const back = await rowsOf(desk, {}, { by, descending: true })
      expect(back).toEqual(whole.toReversed())
      expect(whole).toHaveLength(13)
    }
    const ids: string[] = []
    const sort = { by: 'event', descending: false } as const
    for (let after: number | null = 0; after !== null;) {
      const page: { rows: { id: string }[]; next: number | null } = await desk.call(
        'retention:page',
        {
          filter: NO_RETENTION_FILTER,
          sort,
          after,
          limit: 3,
        },
      )
      ids.push(...page.rows.map(({ id }) => id))
      after = page.next
    }
    expect(new Set(ids).size).toBe(14)
    expect(ids).toHaveLength(14)
  })

  it('counts what stands where', async () => {
    const desk = await aStory()
    expect(
      await desk.call('retention:counts', { ...NO_RETENTION_FILTER, systemIds: ['shop'] }),
    ).toEqual({
      total: 14,
      matching: 12,
      matchingRecords: 120,
      matchingDue: 2,
      overdue: 1,
      dueToday: 1,
      dueSoon: 2,
      reviewsDue: 1,
      held: 1,
      withoutDate: 6,
      holdReviewsDue: 0,
    })
    desk.setClock('2027-02-01T10:00:00.000Z')
    expect((await desk.call('retention:counts', NO_RETENTION_FILTER)).holdReviewsDue).toBe(1)
  })

  it('leaves as CSV and as a workbook, guarded against formulas', async () => {
    const desk = await aStory()
    await held(desk, '2021-01-01', { note: '=1+1' })
    const file = async (format: 'csv' | 'xlsx') => {
      const outcome = await desk.pass('retention:table-bytes', {
        format,
        filter: NO_RETENTION_FILTER,
      })
      return (outcome.ok ? outcome.value : {}) as ExportedFile
    }
    const { bytes, fileName } = await file('csv')
    expect(fileName).toBe('Holdings_Žalgiris-UAB_2026-11-22.csv')
    const { data } = papaparse.parse<string[]>(Buffer.from(bytes).toString().slice(1).trim())
    expect(data).toHaveLength(16)
    expect(data[1]?.at(-1)).toBe("'=1+1")
    expect(data[2]?.slice(0, 8)).toEqual([
      'Data of account',
      'RET-ACCOUNT Rule of account',
      'System shop',
      'the last update',
      '2021-11-21',
      'Exact days',
      'overdue',
      '2026-11-21',
    ])
    expect((await file('xlsx')).bytes.length).toBeGreaterThan(1000)
  })
})
