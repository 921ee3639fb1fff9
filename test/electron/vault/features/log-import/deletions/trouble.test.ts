import { appendFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aBerlinDesk } from '#support/breach-logs'
import { deletionLog, deletionPlan, deletionsOf } from '#support/deletion-logs'
import { aLog, csv, onProgress } from '#support/log-files'
import { tableCounts } from '#support/table-counts'

const ONE = ['2026-03-05', '2026-03-02', 'DE', '12', 'Parent', '48']

describe('an import of deletions that cannot be', () => {
  it.each(['deletion-logs:check', 'deletion-logs:run'])(
    'is refused by %s without a column for the day of the deletion',
    async (channel) => {
      const desk = await aBerlinDesk()
      const plan = await deletionPlan(desk, aLog(deletionLog(ONE)))
      const { deletedOn: _day, ...mapping } = plan.mapping
      expect(await desk.pass(channel, { ...plan, mapping })).toMatchObject({
        error: { code: 'log-no-deletion-column' },
      })
    },
  )

  it('waits for the order of day and month where nothing decides it', async () => {
    const desk = await aBerlinDesk()
    const path = aLog(deletionLog(['03/04/2026', '', 'DE', '', '', '']))
    const plan = await deletionPlan(desk, path)
    expect((await desk.call('deletion-logs:check', plan)).openDates).toMatchObject([
      { column: 0, samples: ['03/04/2026'] },
    ])
    expect(await desk.pass('deletion-logs:run', plan)).toMatchObject({
      error: { code: 'log-date-order-open' },
    })
    const decided = { ...plan, dateOrders: { 0: 'mdy' as const } }
    await desk.call('deletion-logs:run', decided)
    expect(deletionsOf(desk)[0]?.sealed?.record.retentionUntil).toBe('2029-03-04')
  })

  it('is refused where no row can be taken', async () => {
    const desk = await aBerlinDesk()
    const path = aLog(deletionLog(['2026-11-23', '', 'DE', '', '', '']))
    const plan = await deletionPlan(desk, path)
    const check = await desk.call('deletion-logs:check', plan)
    expect(check).toMatchObject({ counts: { deletions: 0, refused: 1 }, readBeforeOn: null })
    expect(await desk.pass('deletion-logs:run', plan)).toMatchObject({
      error: { code: 'log-nothing-to-import' },
    })
  })

  it('is refused beyond 20,000 records, and taken added up', async () => {
    const desk = await aBerlinDesk()
    const rows = Array.from({ length: 20_001 }, () => ['2026-03-05', 'DE', '1'])
    const plan = await deletionPlan(desk, aLog(csv(['Deleted at', 'Country', 'Records'], ...rows)))
    const before = tableCounts(desk)
    expect((await desk.call('deletion-logs:check', plan)).counts).toMatchObject({
      deletions: 20_001,
      records: 20_001,
    })
    expect(await desk.pass('deletion-logs:run', plan)).toMatchObject({
      error: { code: 'log-too-large' },
    })
    expect(tableCounts(desk)).toEqual(before)
    const summed = { ...plan, grouping: 'day-and-country' as const }
    expect(await desk.call('deletion-logs:run', summed)).toMatchObject({
      deletions: 20_001,
      added: 1,
    })
    expect(deletionsOf(desk)).toMatchObject([
      { cases: 20_001, sealed: { record: { recordsCount: 20_001 } } },
    ])
  })

  it('leaves nothing behind when it is cancelled', async () => {
    const desk = await aBerlinDesk()
    const plan = await deletionPlan(desk, aLog(deletionLog(ONE)))
    const before = tableCounts(desk)
    onProgress(desk, () => void desk.pass('jobs:cancel', undefined))
    expect(await desk.pass('deletion-logs:run', plan)).toMatchObject({
      error: { code: 'cancelled' },
    })
    expect(tableCounts(desk)).toEqual(before)
    expect(await desk.call('deletion-logs:run', plan)).toMatchObject({ added: 1 })
  })

  it('is refused when the file is another by then', async () => {
    const desk = await aBerlinDesk()
    const path = aLog(deletionLog(ONE))
    const plan = await deletionPlan(desk, path)
    appendFileSync(path, 'x')
    expect(await desk.pass('deletion-logs:run', plan)).toMatchObject({
      error: { code: 'log-changed' },
    })
    expect(deletionsOf(desk)).toEqual([])
  })
})
