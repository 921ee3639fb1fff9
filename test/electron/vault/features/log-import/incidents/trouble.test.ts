import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aDesk, aDeskAt } from '#support/desk'
import { breachesOf, breachLog, breachPlan, GERMAN_LOG } from '#support/breach-logs'
import { aLog, csv, onProgress } from '#support/log-files'
import { CAN_MOUNT, aSmallDisk } from '#support/small-disk'
import { tableCounts } from '#support/table-counts'

const MANY = 3000
const aLongLog = () =>
  aLog(
    breachLog(
      ...Array.from({ length: MANY }, (_none, no) => [`${no}`, 'List', '2026-05-01', '', '', '']),
    ),
  )

describe('an import of incidents that cannot be', () => {
  it('is refused without a first signal or awareness, or without words for what happened', async () => {
    const desk = await aDesk('empty')
    const unsaid = await breachPlan(desk, aLog(csv(['Title', 'Notified'], ['A', '2026-05-01'])))
    const untold = await breachPlan(desk, aLog(csv(['Aware', 'Status'], ['2026-05-01', 'open'])))
    for (const channel of ['breach-logs:check', 'breach-logs:run'] as const) {
      expect(await desk.pass(channel, unsaid)).toMatchObject({
        error: { code: 'log-no-signal-column' },
      })
      expect(await desk.pass(channel, untold)).toMatchObject({
        error: { code: 'log-no-title-column' },
      })
    }
  })

  it('asks for the order of day and month where nothing decides it, before any row is read', async () => {
    const desk = await aDesk('empty')
    const path = aLog(csv(['Title', 'Aware'], ['A', '03/04/2026'], ['B', '05/06/2026']))
    const plan = await breachPlan(desk, path)
    const check = await desk.call('breach-logs:check', plan)
    expect(check).toMatchObject({ rows: 0, sample: [], openDates: [{ column: 1 }] })
    expect(await desk.pass('breach-logs:run', plan)).toMatchObject({
      error: { code: 'log-date-order-open' },
    })
    const decided = { ...plan, dateOrders: { 1: 'dmy' as const } }
    await desk.call('breach-logs:run', decided)
    const [first] = breachesOf(desk).values()
    expect(first?.firstSignal.at.slice(0, 10)).toBe('2026-04-03')
  })

  it('writes nothing at all where one bad row is to stop it', async () => {
    const desk = await aDesk('empty')
    const before = tableCounts(desk)
    const plan = await breachPlan(desk, GERMAN_LOG, { mode: 'all-or-nothing' })
    expect(await desk.pass('breach-logs:run', plan)).toMatchObject({
      error: { code: 'log-has-problems', problems: [{ field: 'row.10', code: 'malformed' }] },
    })
    expect(tableCounts(desk)).toEqual(before)
  })

  it('leaves nothing when it is cancelled, and can be started again', async () => {
    const desk = await aDesk('empty')
    const plan = await breachPlan(desk, aLongLog())
    const before = tableCounts(desk)
    onProgress(desk, () => void desk.pass('jobs:cancel', undefined))
    expect(await desk.pass('breach-logs:run', plan)).toMatchObject({ error: { code: 'cancelled' } })
    expect(tableCounts(desk)).toEqual(before)
    expect(await desk.call('breach-logs:run', plan)).toMatchObject({ added: MANY })
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })

  it.runIf(CAN_MOUNT)('leaves nothing when the disk is full', async () => {
    const desk = await aDeskAt(join(aSmallDisk(4 * 1024), 'Register.vault'))
    const plan = await breachPlan(desk, aLongLog())
    const before = tableCounts(desk)
    expect(await desk.pass('breach-logs:run', plan)).toMatchObject({ error: { code: 'disk-full' } })
    expect(tableCounts(desk)).toEqual(before)
    expect((await desk.call('journal:steps', undefined)).undo).toBeNull()
    await desk.call('activities:create', { name: 'Still at work' })
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })

  it('is refused when the file changed since it was looked at', async () => {
    const desk = await aDesk('empty')
    const path = aLog(breachLog(['1', 'A', '2026-05-01', '', '', '']))
    const plan = await breachPlan(desk, path)
    writeFileSync(path, breachLog(['1', 'Another', '2026-05-01', '', '', '']))
    expect(await desk.pass('breach-logs:run', plan)).toMatchObject({
      error: { code: 'log-changed' },
    })
    expect(breachesOf(desk).size).toBe(0)
  })

  it('refuses what lies in the future by the clock of the vault', async () => {
    const desk = await aDesk('empty')
    const path = aLog(breachLog(['1', 'A', '2026-11-22T10:00:01Z', '', '', '']))
    const plan = await breachPlan(desk, path)
    const early = await desk.call('breach-logs:check', plan)
    expect(early.problems).toMatchObject([{ row: 2, column: 'Detected', code: 'future-date' }])
    desk.setClock('2026-11-22T10:00:01.000Z')
    expect((await desk.call('breach-logs:check', plan)).counts).toMatchObject({ add: 1 })
  })
})
