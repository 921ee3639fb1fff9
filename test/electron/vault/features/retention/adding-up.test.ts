import fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { RETENTION_EVENTS, type RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { CHART_AXES, CHART_MEASURES, type ChartMeasure } from '#shared/domain/retention/chart-axis'
import { UNDATED_REASONS } from '#shared/domain/retention/chart-columns'
import { emptyHolding, type Holding } from '#shared/domain/retention/holding'
import type { LegalHold } from '#shared/domain/retention/legal-hold'
import { RETENTION_STATUSES, type RetentionStatus } from '#shared/domain/retention/status'
import { addDays, addMonths, dayOf } from '#shared/domain/values/day'
import {
  NO_RETENTION_FILTER,
  type HoldingPage,
  type HoldingRow,
  type RetentionFilter,
} from '#shared/ipc/retention'
import { appendEntry } from '#vault/db/journal'
import { writable } from '#vault/db/open'
import { changesOf, putRecord, removeRecord } from '#vault/db/records'
import { openSession } from '#vault/desk'
import type { TestDesk } from '#support/desk'
import { aRetentionDesk } from '#support/erasures'
import { aHold, aRule, URGENT } from '#support/holdings'

/** Moments at the edges of year, quarter, leap day and month, and where they are looked at. */
const MOMENTS = [
  ['2026-12-31T10:30:00.000Z', 'Pacific/Auckland'],
  ['2026-12-31T11:30:00.000Z', 'Pacific/Auckland'],
  ['2027-01-01T05:00:00.000Z', 'America/Los_Angeles'],
  ['2028-02-29T12:00:00.000Z', 'Europe/Vilnius'],
  ['2028-02-28T23:30:00.000Z', 'Europe/Vilnius'],
  ['2027-03-31T12:00:00.000Z', 'UTC'],
  ['2026-11-30T12:00:00.000Z', 'UTC'],
  ['2026-11-22T10:00:00.000Z', 'Europe/Berlin'],
] as const
const RUNS: readonly RetentionStatus[] = ['OVERDUE', 'DUE_TODAY', 'DUE_SOON', 'RUNNING']
const CATEGORIES = ['category-account', 'category-tickets']
const EVENTS = RETENTION_EVENTS.slice(0, 4)
const PERIODS = ['P1D', 'P30D', 'P1M', 'P6M', 'P1Y', 'P2Y', 'P5Y', 'P10Y', 'P2W']

const RULES: readonly RetentionRule[] = [
  ...PERIODS.map((period, no) => aRule(`fixed-${no}`, { event: EVENTS[no % 4] ?? null, period })),
  aRule('capped', { event: 'last_update', period: 'P10Y', max: 'P3Y' }),
  aRule('law', { kind: 'legal_obligation', event: 'created' }),
  aRule('none', { kind: 'none' }),
  aRule('look', { kind: 'review', reviewEvery: 'P1Y', max: 'P5Y' }),
  aRule('first', { kind: 'until_earliest', events: [...EVENTS] }),
  aRule('longer', { kind: 'extended_if', base: 'rule-fixed-4', reviewEvery: 'P6M' }),
  aRule('same', { kind: 'same_as', sameAs: 'rule-fixed-3' }),
  aRule('now', { kind: 'immediate', event: 'reasonable_belief' }),
]

type Drawn = { holdings: Holding[]; holds: LegalHold[]; today: string }

function drawn(today: string): fc.Arbitrary<Drawn> {
  const day = fc.oneof(
    fc.integer({ min: -4000, max: 0 }).map((days) => addDays(today, days)),
    // Days from which some period ends at an edge of the chart.
    fc
      .tuple(fc.constantFrom(-60, -24, -12, -6, -1), fc.integer({ min: -2, max: 0 }))
      .map(([months, days]) => addDays(addMonths(today, months), days)),
  )
  const count = fc.option(fc.integer({ min: 0, max: 1_000_000 }))
  const optional = fc.option(day)
  const holding = fc.record({
    categoryId: fc.constantFrom(...CATEGORIES),
    ruleId: fc.option(fc.constantFrom(...RULES.map(({ id }) => id)), { freq: 20 }),
    systemId: fc.constantFrom('shop', 'helpdesk', null),
    events: fc.uniqueArray(
      fc.record({ event: fc.constantFrom(...EVENTS, 'reasonable_belief'), on: day }),
      { maxLength: 3, selector: ({ event }) => event },
    ),
    records: count,
    people: count,
    flag: fc.option(fc.record({ since: fc.constant(null), clearedOn: optional })),
    hasParentalConsent: fc.boolean(),
    lastReviewOn: optional,
    erased: fc.option(fc.record({ on: day, erasureId: fc.constant('erasure') }), { freq: 10 }),
  })
  const hold = fc.record({
    systemIds: fc.subarray(['shop', 'helpdesk']),
    categoryIds: fc.subarray(CATEGORIES, { minLength: 1 }),
    from: day,
    releasedOn: optional,
    scopeFrom: day,
  })
  return fc
    .record({
      holdings: fc.array(holding, { minLength: 1, maxLength: 60 }),
      holds: fc.array(hold, { maxLength: 2 }),
    })
    .map(({ holdings, holds }) => ({
      today,
      holdings: holdings.map((each, no) => ({
        ...emptyHolding(each.categoryId),
        ...each,
        id: `holding-${no}`,
        imported: null,
        createdOn: today,
        changedOn: today,
      })),
      holds: holds.map(({ systemIds, categoryIds, from, releasedOn, scopeFrom }, no) => ({
        ...aHold({ systemIds, categoryIds, from: scopeFrom }, { from, reviewOn: from }),
        id: `hold-${no}`,
        refNo: `LH-00${no}`,
        releasedOn,
        releaseReason: null,
        createdOn: today,
        changedOn: today,
      })),
    }))
}

/** Writes what was drawn in place of what was there. */
function replaceAll({ desk }: TestDesk, { holdings, holds }: Drawn, at: string): void {
  const { id: sessionId, vault } = openSession(desk)
  const work = vault.db.transaction(() => {
    const db = writable(vault.db)
    for (const [entity, records] of [
      ['holding', holdings],
      ['legal-hold', holds],
    ] as const) {
      for (let no = 0; no < 60; no += 1)
        removeRecord(db, entity, `${entity.replace('legal-', '')}-${no}`)
      for (const record of records) putRecord(db, entity, record)
    }
    appendEntry(db, vault.keys, { at, sessionId, action: 'holdings:create' }, changesOf(db))
  })
  work()
}

async function rows(desk: TestDesk, filter: Partial<RetentionFilter> = {}): Promise<HoldingRow[]> {
  const all: HoldingRow[] = []
  for (let after: number | null = 0; after !== null;) {
    const page: HoldingPage = await desk.call('retention:page', {
      filter: { ...NO_RETENTION_FILTER, ...filter },
      sort: URGENT,
      after,
      limit: 37,
    })
    all.push(...page.rows)
    after = page.next
  }
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  return all
}

const measured = (some: readonly HoldingRow[], measure: ChartMeasure) =>
  some.reduce((sum, row) => sum + (measure === 'deadlines' ? 1 : (row[measure] ?? 0)), 0)
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

async function fileOf(desk: TestDesk, channel: string, input: unknown): Promise<string[][]> {
  const outcome = await desk.pass(channel, input)
  if (!outcome.ok) throw new Error(outcome.error.code)
  // The cast: what these channels answer.
  const { bytes } = outcome.value as { bytes: Uint8Array }
  const text = Buffer.from(bytes)
    .toString()
    .replace(/^\ufeff/, '')
  return papaparse.parse<string[]>(text, { skipEmptyLines: true }).data
}

async function chartAddsUp(desk: TestDesk, all: readonly HoldingRow[]): Promise<void> {
  const filter = NO_RETENTION_FILTER
  for (const axis of CHART_AXES) {
    const charts = await Promise.all(
      CHART_MEASURES.map(async (measure) => ({
        measure,
        chart: await desk.call('retention:chart', { axis, measure, filter }),
      })),
    )
    const placed: HoldingRow[] = []
    for (const [place, { key, kind, from, to }] of (charts[0]?.chart.columns ?? []).entries()) {
      const inColumn = await rows(desk, { columns: { axis, keys: [key] } })
      placed.push(...inColumn)
      for (const { measure, chart } of charts) {
        for (const { categoryId, values } of chart.series) {
          const ofCategory = inColumn.filter((row) => row.categoryId === categoryId)
          expect(values[place], `${axis} ${measure} ${key}`).toBe(measured(ofCategory, measure))
        }
        expect(sum(chart.series.map(({ values }) => values[place] ?? 0))).toBe(
          measured(inColumn, measure),
        )
      }
      if (kind === 'none') continue
      for (const { dueOn } of inColumn) {
        expect(from === null || (dueOn ?? '') >= from, `${key} ${dueOn}`).toBe(true)
        expect(to === null || (dueOn ?? '') <= to, `${key} ${dueOn}`).toBe(true)
      }
    }
    const apart = all.filter(({ status }) => status === 'NOT_APPLICABLE')
    expect(placed.length + apart.length).toBe(all.length)
    for (const { measure, chart } of charts) {
      const uncounted = placed.filter((row) => measure !== 'deadlines' && row[measure] === null)
      expect(chart.uncounted).toBe(uncounted.length)
      expect(sum(chart.series.flatMap(({ values }) => values))).toBe(measured(placed, measure))
    }
  }
}

async function heatAddsUp(
  desk: TestDesk,
  all: readonly HoldingRow[],
  today: string,
): Promise<void> {
  const running = all.filter(({ status }) => RUNS.includes(status))
  const days = new Set(running.map(({ dueOn }) => dueOn ?? ''))
  const told = new Map<string, number>()
  const firsts = new Set([...days, today].map((day) => day.slice(0, 7)))
  for (const first of firsts)
    for (const measure of CHART_MEASURES) {
      const day = `${first}-15`
      const heat = await desk.call('retention:heat', { day, measure, filter: NO_RETENTION_FILTER })
      for (const { day: dueOn, value, deadlines } of heat.days) {
        const onDay = await rows(desk, { dueFrom: dueOn, dueTo: dueOn, statuses: [...RUNS] })
        expect(value).toBe(measured(onDay, measure))
        expect(deadlines).toBe(onDay.length)
        expect(dueOn >= heat.from && dueOn <= heat.to).toBe(true)
        told.set(dueOn, deadlines)
      }
    }
  expect(sum([...told.values()])).toBe(running.length)
}

async function countsAddUp(desk: TestDesk, all: readonly HoldingRow[]): Promise<void> {
  const counts = await desk.call('retention:counts', NO_RETENTION_FILTER)
  const of = async (...statuses: RetentionStatus[]) => (await rows(desk, { statuses })).length
  expect(counts).toMatchObject({
    total: all.length,
    matching: all.length,
    matchingRecords: measured(all, 'records'),
    overdue: await of('OVERDUE'),
    dueToday: await of('DUE_TODAY'),
    dueSoon: await of('DUE_SOON'),
    reviewsDue: await of('REVIEW_DUE'),
    held: await of('HELD'),
    withoutDate: await of(...UNDATED_REASONS.filter((reason) => reason !== 'HELD')),
  })
  const each = await Promise.all(RETENTION_STATUSES.map((status) => of(status)))
  expect(sum(each)).toBe(all.length + (await of('ERASED')))
  const choice = { filter: NO_RETENTION_FILTER }
  const preview = await desk.call('erasures:preview', { choice, withNotDue: true })
  const { holdings, held, leftOut } = preview
  expect(holdings + held + leftOut).toBe(all.length)
  const due = await desk.call('erasures:preview', { choice, withNotDue: false })
  expect(due.holdings).toBe(counts.matchingDue)
}

async function filesAddUp(desk: TestDesk, all: readonly HoldingRow[]): Promise<void> {
  const filter = NO_RETENTION_FILTER
  const table = await fileOf(desk, 'retention:table-bytes', { format: 'csv', filter })
  expect(table).toHaveLength(all.length + 1)
  const place = table[0]?.findIndex((head) => head === 'Records') ?? -1
  expect(sum(table.slice(1).map((line) => Number(line[place])))).toBe(measured(all, 'records'))
  for (const axis of CHART_AXES)
    for (const measure of CHART_MEASURES) {
      const question = { axis, measure, filter }
      const lines = await fileOf(desk, 'retention:chart-table', question)
      const chart = await desk.call('retention:chart', question)
      const totals = chart.series.map(({ values }) => sum(values))
      expect(lines).toHaveLength(chart.columns.length + 2)
      expect(lines.at(-1)?.slice(3).map(Number)).toEqual([...totals, sum(totals)])
      const report = await desk.pass('retention:report-document', question)
      // The cast: what this channel answers.
      const { html } = (report.ok ? report.value : { html: '' }) as { html: string }
      const last = /<tr class="sum">.*?<td>([^<]*)<\/td>\s*<\/tr>/s.exec(html)?.[1] ?? 'none'
      expect(last.replace(/\D/g, '') || '0', `${axis} ${measure}`).toBe(String(sum(totals)))
    }
}

describe('the numbers of retention', () => {
  it.each(MOMENTS)('add up at %s in %s, whatever is held', async (at, timeZone) => {
    const desk = await aRetentionDesk()
    for (const record of RULES)
      await desk.call('catalogues:save', { kind: 'retention-rule', record })
    await desk.call('requests:change-settings', { timeZone })
    desk.setClock(at)
    const today = dayOf(at, timeZone)
    await fc.assert(
      fc.asyncProperty(drawn(today), async (wanted) => {
        replaceAll(desk, wanted, at)
        const all = await rows(desk)
        const living = wanted.holdings.filter(({ erased }) => erased === null)
        expect(all.filter(({ own }) => own === null)).toHaveLength(living.length)
        await chartAddsUp(desk, all)
        await heatAddsUp(desk, all, today)
        await countsAddUp(desk, all)
        await filesAddUp(desk, all)
      }),
      { numRuns: 3 },
    )
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })
})
