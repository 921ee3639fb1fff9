import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeAccountLog } from '../../../../../../build/bench/account-log.ts'
import { aDeskAt, type TestDesk } from '#support/desk'
import { withLists } from '#support/holdings'
import { aCountingDesk, allHeld, countingPlan } from '#support/holding-logs'
import { onProgress } from '#support/log-files'
import { aSmallDisk, CAN_MOUNT } from '#support/small-disk'
import { tableCounts } from '#support/table-counts'
import { aFolder, PASSPHRASE } from '#support/vault'

const ROWS = 20_000
const aBigLog = () => writeAccountLog(join(aFolder(), 'accounts.csv'), ROWS)

const verified = async (desk: TestDesk) =>
  expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })

describe('a count that does not come to its end', () => {
  it('leaves nothing when it is cancelled, and can be started again', async () => {
    const desk = await aCountingDesk()
    const plan = await countingPlan(desk, aBigLog())
    const before = tableCounts(desk)
    onProgress(desk, () => void desk.pass('jobs:cancel', undefined))
    expect(await desk.pass('holding-logs:run', plan)).toMatchObject({
      error: { code: 'cancelled' },
    })
    expect(tableCounts(desk)).toEqual(before)
    expect(await desk.call('holding-logs:run', plan)).toMatchObject({ rows: ROWS })
    await verified(desk)
  })

  it('leaves nothing when the vault is locked meanwhile', async () => {
    const desk = await aCountingDesk()
    const plan = await countingPlan(desk, aBigLog())
    let closing: Promise<unknown> = Promise.resolve()
    onProgress(desk, () => {
      closing = desk.pass('vault:close', undefined)
    })
    expect(await desk.pass('holding-logs:run', plan)).toMatchObject({ ok: false })
    expect(await closing).toMatchObject({ ok: true })
    await desk.reopen()
    expect(allHeld(desk)).toEqual([])
    await verified(desk)
  })

  it('lets others work while it reads', async () => {
    const desk = await aCountingDesk()
    const plan = await countingPlan(desk, aBigLog())
    const answers: Promise<unknown>[] = []
    onProgress(desk, () => {
      answers.push(desk.pass('activities:create', { name: 'New' }))
      answers.push(desk.pass('holding-logs:check', plan))
    })
    await desk.call('holding-logs:run', plan)
    expect(await Promise.all(answers)).toMatchObject([{ ok: true }, { error: { code: 'busy' } }])
    await verified(desk)
  })

  it('leaves nothing when the process is killed', async () => {
    const desk = await aCountingDesk()
    const before = tableCounts(desk)
    await desk.pass('vault:close', undefined)
    const script = join(import.meta.dirname, '../../../../../support/count-until-killed.ts')
    const child = spawn(process.execPath, [script, desk.dir, PASSPHRASE, aBigLog()], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const gone = once(child, 'exit')
    child.stdout.once('data', () => child.kill('SIGKILL'))
    expect(await gone).toEqual([null, 'SIGKILL'])
    await desk.reopen()
    expect(tableCounts(desk)).toEqual({ ...before, sessions: (before.sessions ?? 0) + 2 })
    await verified(desk)
  })

  it.runIf(CAN_MOUNT)('leaves nothing when the disk is full', async () => {
    const desk = await aDeskAt(join(aSmallDisk(3 * 1024), 'Register.vault'))
    await withLists(desk)
    const plan = await countingPlan(desk, aBigLog())
    const before = tableCounts(desk)
    expect(await desk.pass('holding-logs:run', plan)).toMatchObject({
      error: { code: 'disk-full' },
    })
    expect(tableCounts(desk)).toEqual(before)
    await desk.call('activities:create', { name: 'Still at work' })
    await verified(desk)
  })
})
