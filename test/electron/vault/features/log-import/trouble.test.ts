import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeRequestLog } from '../../../../../build/bench/request-log.ts'
import type { AppEvent } from '#shared/ipc/events'
import { openSession } from '#vault/desk'
import { aDesk, aDeskAt, type TestDesk } from '#support/desk'
import { aLog, importLog, planOf, requestLog } from '#support/log-files'
import { CAN_MOUNT, aSmallDisk } from '#support/small-disk'
import { tableCounts } from '#support/table-counts'
import { aFolder, PASSPHRASE } from '#support/vault'

const ROWS = 4000
/** So many that pages no longer fit in memory and reach the file before the end. */
const SPILLING_ROWS = 30_000
const bigLog = (rows = ROWS) => writeRequestLog(join(aFolder(), 'big.csv'), rows)

/** Lets something happen once the work of a desk is that far. */
function whenAt(desk: TestDesk, part: number, happen: () => void): void {
  const tell = desk.events.push.bind(desk.events)
  let isDone = false
  desk.events.push = (...events: AppEvent[]) => {
    for (const event of events) {
      const isThere = event.kind === 'progress' && event.done >= event.total * part
      if (!isThere || isDone) continue
      isDone = true
      happen()
    }
    return tell(...events)
  }
}

const verified = async (desk: TestDesk) =>
  expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })

describe('an import that does not come to its end', () => {
  it('leaves nothing when it is cancelled half-way, and can be started again', async () => {
    const desk = await aDesk('empty')
    const plan = await planOf(desk, bigLog())
    await desk.call('logs:check', plan)
    const before = tableCounts(desk)
    let cancelling: Promise<unknown> = Promise.resolve()
    whenAt(desk, 0.5, () => {
      cancelling = desk.pass('jobs:cancel', undefined)
    })
    expect(await desk.pass('logs:run', plan)).toMatchObject({ error: { code: 'cancelled' } })
    expect(await cancelling).toMatchObject({ ok: true })
    expect(desk.events.at(-1)).toEqual({ kind: 'changed', entities: ['request', 'import-batch'] })
    expect(tableCounts(desk)).toEqual(before)
    await verified(desk)
    expect(await desk.call('logs:run', plan)).toMatchObject({ added: ROWS })
    await verified(desk)
  })

  it('lets others read but not write meanwhile', async () => {
    const desk = await aDesk('empty')
    const plan = await planOf(desk, bigLog())
    await desk.call('logs:check', plan)
    const answers: Promise<unknown>[] = []
    whenAt(desk, 0.5, () => {
      answers.push(desk.pass('activities:create', { name: 'New' }))
      answers.push(desk.pass('preferences:write', { name: 'list', value: 1 }))
      answers.push(desk.pass('logs:check', plan))
      answers.push(desk.pass('activities:list', undefined))
    })
    await desk.call('logs:run', plan)
    const busy = { error: { code: 'busy' } }
    expect(await Promise.all(answers)).toMatchObject([busy, busy, busy, { ok: true }])
    expect(await desk.pass('activities:create', { name: 'New' })).toMatchObject({ ok: true })
    await verified(desk)
  })

  it('leaves nothing when the vault is locked meanwhile', async () => {
    const desk = await aDesk('empty')
    const plan = await planOf(desk, bigLog())
    const before = tableCounts(desk)
    let closing: Promise<unknown> = Promise.resolve()
    whenAt(desk, 0.7, () => {
      closing = desk.pass('vault:close', undefined)
    })
    expect(await desk.pass('logs:run', plan)).toMatchObject({ error: { code: 'cancelled' } })
    expect(await closing).toMatchObject({ ok: true })
    await desk.reopen()
    expect(tableCounts(desk)).toEqual({ ...before, sessions: (before.sessions ?? 0) + 1 })
    await verified(desk)
  })

  it('leaves nothing when the process is killed', async () => {
    const desk = await aDesk('empty')
    const before = tableCounts(desk)
    await desk.pass('vault:close', undefined)
    const script = join(import.meta.dirname, '../../../../support/import-until-killed.ts')
    for (const part of [0.1, 0.95]) {
      const args = [script, desk.dir, PASSPHRASE, bigLog(SPILLING_ROWS), String(part)]
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
      const gone = once(child, 'exit')
      child.stdout.once('data', () => child.kill('SIGKILL'))
      expect(await gone).toEqual([null, 'SIGKILL'])
    }
    await desk.reopen()
    expect(tableCounts(desk)).toEqual({ ...before, sessions: (before.sessions ?? 0) + 3 })
    await verified(desk)
  })

  it.runIf(CAN_MOUNT)('leaves nothing when the disk is full', async () => {
    const desk = await aDeskAt(join(aSmallDisk(6 * 1024), 'Register.vault'))
    const plan = await planOf(desk, bigLog())
    const before = tableCounts(desk)
    expect(await desk.pass('logs:run', plan)).toMatchObject({ error: { code: 'disk-full' } })
    expect(tableCounts(desk)).toEqual(before)
    await desk.call('activities:create', { name: 'Still at work' })
    await verified(desk)
  })

  it('leaves everything as it was when taking back is cancelled', async () => {
    const desk = await aDesk('empty')
    const { batch } = await importLog(desk, bigLog())
    const before = tableCounts(desk)
    whenAt(desk, 0.5, () => void desk.pass('jobs:cancel', undefined))
    const cancelled = await desk.pass('logs:undo', { batchId: batch.id })
    expect(cancelled).toMatchObject({ error: { code: 'cancelled' } })
    expect(tableCounts(desk)).toEqual(before)
    await verified(desk)
  })
})

describe('the check of the journal', () => {
  const rows = [
    ['7', '2026-11-02', 'Access', 'Ona Example', 'Open', ''],
    ['8', '2026-10-01', 'Erasure', 'Jonas Example', 'Solved', '2026-10-20'],
  ]

  const DIFFERS: [string, string][] = [
    ['a changed case', `UPDATE requests SET document = replace(document, 'Ona', 'Ina')`],
    ['a removed case', `DELETE FROM requests WHERE document LIKE '%Ona%'`],
    [
      'an added case',
      `INSERT INTO requests SELECT 'added', json_set(document, '$.id', 'added') FROM requests LIMIT 1`,
    ],
    ['a changed row of the import', 'UPDATE import_rows SET tag = zeroblob(32) WHERE n = 1'],
    ['a removed row of the import', 'DELETE FROM import_rows WHERE n = 2'],
    [
      'an added row of the import',
      `INSERT INTO import_rows SELECT batch_no, 3, 'added', tag, NULL, NULL FROM import_rows LIMIT 1`,
    ],
    [
      'rows of an import that never was',
      `INSERT INTO import_rows SELECT 99, n, record_id, tag, NULL, NULL FROM import_rows`,
    ],
    [
      'an import made to look like a change',
      'UPDATE import_rows SET before_tag = zeroblob(32) WHERE n = 1',
    ],
    [
      'another digest of the import',
      `UPDATE import_batches SET document = json_set(document, '$.rowsDigest', '${'0'.repeat(64)}')`,
    ],
  ]

  it.each(DIFFERS)('finds %s', async (_, sql) => {
    const desk = await aDesk('empty')
    await importLog(desk, aLog(requestLog(...rows)))
    await verified(desk)
    openSession(desk.desk).vault.db.exec(sql)
    const report = await desk.call('journal:verify', undefined)
    expect(report.ok).toBe(false)
    expect(report.recordsDiffering).toBeGreaterThan(0)
  })

  it('finds a case that was brought back after its import was taken back', async () => {
    const desk = await aDesk('empty')
    const { batch } = await importLog(desk, aLog(requestLog(...rows)))
    const { db } = openSession(desk.desk).vault
    db.exec('CREATE TEMP TABLE kept AS SELECT * FROM requests')
    await desk.call('logs:undo', { batchId: batch.id })
    db.exec('INSERT INTO requests SELECT * FROM kept WHERE rowid = 1')
    expect(await desk.call('journal:verify', undefined)).toMatchObject({
      ok: false,
      recordsDiffering: 1,
    })
  })

  it('refuses to put back values that are not the ones that were there', async () => {
    const desk = await aDesk('empty')
    await importLog(desk, aLog(requestLog(...rows)))
    const changed = [['7', '2026-11-02', 'Portability', 'Ona Example', 'Open', ''], rows[1] ?? []]
    const { batch } = await importLog(desk, aLog(requestLog(...changed)), { update: true })
    const { db } = openSession(desk.desk).vault
    db.exec(
      `UPDATE import_rows SET before = replace(before, 'Ona', 'Ina') WHERE before IS NOT NULL`,
    )
    expect(await desk.pass('logs:undo', { batchId: batch.id })).toMatchObject({
      error: { code: 'vault-damaged' },
    })
    await verified(desk)
  })
})
