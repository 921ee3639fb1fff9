import { describe, expect, it } from 'vitest'
import type { ChartMeasure } from '#shared/domain/retention/chart-axis'
import type { ReportDocument } from '#shared/ipc/exchange'
import { NO_RETENTION_FILTER, type RetentionFilter } from '#shared/ipc/retention'
import { askVault } from '#support/ask-vault'
import { aDesk, type TestDesk } from '#support/desk'
import { held, withLists } from '#support/holdings'
import { wordsOf } from '#support/printed-report'

/** The report on the coming year, limited to a filter. */
const report = (
  desk: TestDesk,
  filter: Partial<RetentionFilter> = {},
  measure: ChartMeasure = 'deadlines',
): Promise<ReportDocument> =>
  askVault(desk, 'retention:report-document', {
    axis: '12',
    measure,
    filter: { ...NO_RETENTION_FILTER, ...filter },
  })

describe('the report on retention', () => {
  it('adds up to the chart in the window', async () => {
    const desk = await aDesk()
    for (const measure of ['deadlines', 'records', 'people'] as const) {
      const filter = NO_RETENTION_FILTER
      const { series, uncounted } = await desk.call('retention:chart', {
        axis: '12',
        measure,
        filter,
      })
      const { html } = await report(desk, {}, measure)
      const sum = series.flatMap(({ values }) => values).reduce((all, value) => all + value, 0)
      const last = [...html.matchAll(/<tr class="sum">.*?<\/tr>/gs)].at(-1)?.[0] ?? ''
      const figures = wordsOf(last)
        .trim()
        .split(' ')
        .slice(1)
        .map((word) => Number(word.replaceAll(',', '')))
      expect(figures.at(-1)).toBe(sum)
      expect(figures.slice(0, -1).reduce((all, value) => all + value, 0)).toBe(sum)
      expect(html.includes('because nobody counted')).toBe(uncounted > 0)
    }
  })

  it('tells what is overdue by category, the holds in force, the findings and the rules', async () => {
    const words = wordsOf((await report(await aDesk())).html)
    expect(words).toMatch(/Overdue by category .* Account data 24 [\d,]+ \d+ \w+ 2026/)
    expect(words).toContain('LH-001 Chargeback claims of first customers: 9 holdings')
    expect(words).not.toContain('LH-002')
    expect(words).toContain('No retention limit: Analytical cookies, Marketing cookies,')
    expect(words).toContain('RET-ACC Account data: 5 years after the last update')
    expect(words).toContain(
      'RET-CK-ANA, RET-CK-MKT, RET-CK-NEC, RET-CK-PREF, RET-USG: No limit recorded',
    )
    expect(words).toContain('these numbers describe no real data')
  })

  it('is limited to a filter, and says so', async () => {
    const desk = await aDesk()
    const { html } = await report(desk, {
      categoryIds: ['example-category-aml'],
      statuses: ['NEEDS_CITATION'],
      search: 'identity',
    })
    const words = wordsOf(html)
    expect(words).toContain(
      'Only what matches: “identity”; category Anti-money-laundering data; law not cited.',
    )
    expect(words).toContain('Nothing is overdue.')
    expect(words).toMatch(/Sum 20 20/)
    expect(wordsOf((await report(desk)).html)).not.toContain('Only what matches')
  })

  it('has words for nothing at all', async () => {
    const desk = await aDesk('empty')
    const words = wordsOf((await report(desk, { search: 'nothing' })).html)
    for (const none of [
      'Nothing is held that could fall due',
      'Nothing is overdue',
      'No legal hold',
      'No finding',
      'No rule',
    ])
      expect(words).toContain(none)
  })

  it('leaves the rules out where they would not fit on the page', async () => {
    const desk = await aDesk('empty')
    await withLists(desk)
    const named = (html: string) => wordsOf(html).includes('RET-ACCOUNT Rule of account: 5 years')
    expect(named((await report(desk)).html)).toBe(true)
    const [rule] = await desk.call('retention-rules:list', undefined)
    if (!rule) throw new Error('no rule')
    for (let number = 1; number < 150; number += 1) {
      const record = {
        ...rule.rule,
        name: `Rule ${number}`,
        id: `more-${number}`,
        ref: `RET-${number}`,
        period: `P${number}M`,
      }
      await desk.call('catalogues:save', { kind: 'retention-rule', record })
    }
    const { html } = await report(desk)
    expect(named(html)).toBe(false)
    expect(wordsOf(html)).toContain('The rules do not fit here')
  })

  it('is called by controller and day, and shows markup as it was typed', async () => {
    const desk = await aDesk('empty')
    await withLists(desk)
    await held(desk, '2021-10-01')
    const evil = '<img src=x onerror=alert(1)>'
    const category = { id: 'category-account', name: evil, description: null }
    await desk.call('catalogues:save', { kind: 'data-category', record: category })
    const { html, fileName, title } = await report(desk)
    expect(fileName).toBe('Retention_Žalgiris-UAB_2026-11-22.pdf')
    expect(title).toBe('Retention report, Žalgiris UAB')
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img')
  })
})
