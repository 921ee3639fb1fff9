import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { HoldingLogPlan } from '#shared/ipc/holding-logs'
import {
  accountLog,
  aCountingDesk,
  countIn,
  countingPlan,
  heldInBrief,
} from '#support/holding-logs'
import { aLog, csv } from '#support/log-files'
import { tableCounts } from '#support/table-counts'

const ROWS = [
  ['1', 'ona@example.com', '2019-01-05', '2024-03-01', 'no'],
  ['2', 'jonas@example.com', '2019-01-05', '2024-03-02', 'yes'],
] as const

describe('the order of day and month of a counted log', () => {
  const check = async (decided: Partial<HoldingLogPlan>, ...days: string[]) => {
    const desk = await aCountingDesk()
    const path = aLog(csv(['Last update'], ...days.map((day) => [day])))
    const plan = await countingPlan(desk, path, decided)
    return { desk, plan, check: await desk.call('holding-logs:check', plan) }
  }

  it('is asked when nothing decides it, and nothing is counted until it is known', async () => {
    const { desk, plan, check: open } = await check({}, '03/04/2024')
    expect(open).toMatchObject({
      rows: 0,
      counts: { counted: 0 },
      openDates: [{ column: 0, header: 'Last update', samples: ['03/04/2024'] }],
      difference: { added: 0, recordsAfter: 0 },
    })
    expect(await desk.pass('holding-logs:run', plan)).toMatchObject({
      error: { code: 'log-date-order-open' },
    })
    await desk.call('holding-logs:check', { ...plan, dateOrders: { 0: 'dmy' } })
    await desk.call('holding-logs:run', { ...plan, dateOrders: { 0: 'mdy' } })
    expect(heldInBrief(desk)).toEqual(['last_update 2024-03-04, 1 of 1'])
  })

  it('is that of the whole file, even where its beginning suggests another', async () => {
    const late = Array.from({ length: 40_000 }, () => '03/04/2024')
    const { desk, plan, check: whole } = await check({}, ...late, '03/25/2024')
    expect(whole.dateOrders).toEqual({ 0: 'mdy' })
    await desk.call('holding-logs:run', plan)
    expect(heldInBrief(desk)).toEqual([
      'last_update 2024-03-04, 40000 of 40000',
      'last_update 2024-03-25, 1 of 1',
    ])
  })
})

describe('a counted file', () => {
  it('is read once for check and run, and again when another question is asked', async () => {
    const desk = await aCountingDesk()
    const path = aLog(accountLog(...ROWS))
    const plan = await countingPlan(desk, path)
    await desk.call('holding-logs:check', plan)
    desk.events.length = 0
    await desk.call('holding-logs:run', plan)
    expect(desk.events.filter(({ kind }) => kind === 'progress')).toHaveLength(1)
    desk.events.length = 0
    await desk.call('holding-logs:check', { ...plan, mapping: { last_update: [2] } })
    expect(desk.events.filter(({ kind }) => kind === 'progress').length).toBeGreaterThan(0)
  })

  it('that changed since it was checked is refused, and nothing is left of it', async () => {
    const desk = await aCountingDesk()
    const path = aLog(accountLog(...ROWS))
    const plan = await countingPlan(desk, path)
    await desk.call('holding-logs:check', plan)
    const before = tableCounts(desk)
    writeFileSync(path, readFileSync(path, 'utf8').replace('2024', '2023'))
    utimesSync(path, 1, 1)
    expect(await desk.pass('holding-logs:run', plan)).toMatchObject({
      error: { code: 'log-changed' },
    })
    expect(tableCounts(desk)).toEqual(before)
  })

  it('may be removed by the shell after it was counted, until that is undone', async () => {
    const desk = await aCountingDesk()
    const path = aLog(accountLog(...ROWS))
    const { plan } = await countIn(desk, path)
    const { token } = plan
    expect(await desk.pass('logs:path', { token })).toMatchObject({ ok: true, value: { path } })
    await desk.call('journal:undo', undefined)
    expect(await desk.pass('logs:path', { token })).toMatchObject({
      error: { code: 'log-expired' },
    })
  })
})
