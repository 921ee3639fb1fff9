import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { ExportedFile } from '#shared/ipc/exchange'
import { NO_RETENTION_FILTER, type RetentionFilter } from '#shared/ipc/retention'
import type { TestDesk } from '#support/desk'
import { held, rowsOf } from '#support/holdings'
import { aStory } from '#support/retention-story'

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
