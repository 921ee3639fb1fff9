import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import { addDays, addMonths } from '#shared/domain/values/day'
import type { HoldingLogPlan, HoldingLogResult } from '#shared/ipc/holding-logs'
import type { LogLook } from '#shared/ipc/logs'
import { NO_RETENTION_FILTER, type RetentionChart } from '#shared/ipc/retention'
import { systemClock } from '#vault/clock'
import type { Measurement } from './measurement.ts'
import { openDesk, type OpenDesk } from './open-desk.ts'
import { newFolder } from './program.ts'

const [MANY, FEW] = [1_000_000, 10_000]
const [CATEGORIES, DAYS] = [20, 250]
const [MONTHS, DAYS_APART] = [60, 7]
/** The chart with every measure, each so often, after all that is held was judged anew. */
const MEASURES = ['deadlines', 'records', 'people'] as const
const TIMES = 10

/** The numbers of the chart where many rows were counted, against few: what rows came to is all that is read. */
export const retentionChartMeasurement: Measurement = {
  name: 'retention-chart',
  title: `Chart of ${MONTHS} months and ${CATEGORIES} categories, counted from ${MANY} rows / from ${FEW} rows`,
  target: 1.2,
  prepare: async () => {
    const folder = newFolder()
    const many = await aVaultOf(folder, MANY)
    const few = await aVaultOf(folder, FEW)
    return {
      ours: () => askForChart(many, MANY),
      bare: () => askForChart(few, FEW),
      end: async () => {
        for (const { call } of [many, few]) await call('vault:close', undefined)
        rmSync(folder, { recursive: true, force: true })
      },
    }
  },
}

async function askForChart({ call }: OpenDesk, rows: number): Promise<number> {
  // A changed list lets every holding be judged anew.
  await call('catalogues:save', category(0, performance.now()))
  const began = performance.now()
  let chart: RetentionChart | null = null
  for (let time = 0; time < TIMES; time += 1)
    for (const measure of MEASURES)
      chart = await call('retention:chart', { axis: '60', measure, filter: NO_RETENTION_FILTER })
  const tookMs = performance.now() - began
  const counted = chart?.series.flatMap(({ values }) => values).reduce((sum, each) => sum + each, 0)
  if (counted !== rows) throw new Error(`the chart shows ${counted} of ${rows} people`)
  return tookMs
}

async function aVaultOf(folder: string, rows: number): Promise<OpenDesk> {
  const desk = await openDesk(folder, `chart-${rows}`)
  const rule = {
    ...emptyRetentionRule('account', 'RET-ACC', 'fixed_after_event'),
    event: 'last_update',
    period: `P${MONTHS}M`,
  }
  await desk.call('catalogues:save', { kind: 'retention-rule', record: rule })
  const place = { storageLocation: null, country: null, description: null }
  await desk.call('catalogues:save', {
    kind: 'system',
    record: { id: 'shop', name: 'Shop', ...place },
  })
  const path = join(folder, `${rows}.csv`)
  writeFileSync(path, logOf(rows / CATEGORIES))
  for (let no = 0; no < CATEGORIES; no += 1) {
    await desk.call('catalogues:save', category(no, 0))
    await countIn(desk, path, `category-${no}`)
  }
  return desk
}

function category(no: number, version: number): object {
  const [id, name] = [`category-${no}`, `Category ${no}`]
  return { kind: 'data-category', record: { id, name, description: `Version ${version}` } }
}

// The same days whatever the number of rows, all of them due within the months of the chart.
function logOf(rows: number): string {
  const { today } = systemClock()
  const first = addDays(addMonths(today, -MONTHS), 1)
  const days = Array.from({ length: DAYS }, (_none, no) => addDays(first, no * DAYS_APART))
  const lines = Array.from({ length: rows }, (_none, no) => `A-${no};${days[no % DAYS]}`)
  return `account;last_update\n${lines.join('\n')}\n`
}

async function countIn({ call }: OpenDesk, path: string, categoryId: string): Promise<void> {
  const [log] = await call<{ token: string }[]>('logs:open', { paths: [path] })
  const asked = { token: log?.token, register: 'holdings', reading: {} }
  const { token, reading, mapping } = await call<LogLook>('logs:look', asked)
  const rowsAre = 'people' as const
  const plan: HoldingLogPlan = {
    token,
    reading,
    mapping,
    dateOrders: {},
    flagWords: {},
    childWords: {},
    subject: { categoryId, ruleId: 'account', systemId: 'shop', rowsAre, activityIds: [] },
    mode: 'good-rows',
  }
  const { added } = await call<HoldingLogResult>('holding-logs:run', plan)
  await call('logs:drop', { token })
  if (added !== DAYS) throw new Error(`${added} of ${DAYS} days were counted`)
}
