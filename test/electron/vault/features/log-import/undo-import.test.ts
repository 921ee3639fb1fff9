import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeRequestLog } from '../../../../../build/bench/request-log.ts'
import { openSession } from '#vault/desk'
import { aDesk, type TestDesk } from '#support/desk'
import {
  aLog,
  casesOf,
  CLOSED_ROW,
  importLog,
  OPEN_ROW,
  planOf,
  requestLog,
} from '#support/log-files'
import { tableCounts } from '#support/table-counts'
import { aFolder } from '#support/vault'

const [OPEN, CLOSED] = [OPEN_ROW, CLOSED_ROW]
const LOG = requestLog(OPEN, CLOSED)

const verified = async (desk: TestDesk) =>
  expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })

const note = (id: string, text: string) => ({
  id,
  event: { kind: 'note' as const, id: 'draft', on: '2026-11-20', text },
})

describe('taking an import back', () => {
  it('works in a later session and removes what nobody touched, words included', async () => {
    const desk = await aDesk('empty')
    const before = tableCounts(desk)
    const { batch } = await importLog(desk, aLog(LOG))
    await desk.reopen()
    await desk.call('logs:undo', { batchId: batch.id })
    const {
      journal,
      journal_payloads,
      sessions,
      import_batches,
      import_batch_numbers,
      import_rows,
      preferences,
      ...rest
    } = tableCounts(desk)
    expect(before).toMatchObject(rest)
    expect([journal, journal_payloads, import_batches, import_rows]).toEqual([3, 3, 1, 2])
    expect([sessions, import_batch_numbers, preferences]).toEqual([2, 1, 2])
    await verified(desk)
    expect(await desk.pass('logs:undo', { batchId: batch.id })).toMatchObject({
      error: { code: 'nothing-to-undo' },
    })
    const { entries } = await desk.call('journal:list', { before: null, limit: 1 })
    expect(entries).toMatchObject([{ channel: 'logs:undo', label: 'log.csv' }])
    expect((await desk.call('logs:batches', undefined))[0]?.undone).toMatchObject({ removed: 2 })
  })

  it('keeps cases that were changed since, and lets the rest be imported again', async () => {
    const desk = await aDesk('empty')
    const path = aLog(LOG)
    const { batch } = await importLog(desk, path)
    const id = casesOf(desk).get('7')?.id ?? ''
    await desk.call('requests:record-event', note(id, 'Called back'))
    const undone = await desk.call('logs:undo', { batchId: batch.id })
    expect(undone.undone).toMatchObject({ removed: 1, kept: 1 })
    expect([...casesOf(desk).keys()]).toEqual(['7'])
    await verified(desk)
    const { counts } = await desk.call('logs:check', await planOf(desk, path))
    expect(counts).toMatchObject({ add: 1, same: 1 })
  })

  it('keeps a case to which something is attached or linked', async () => {
    const desk = await aDesk('empty')
    const { batch } = await importLog(desk, aLog(LOG))
    const cases = casesOf(desk)
    const attached = cases.get('7')?.id ?? ''
    const path = aLog('a letter', 'letter.txt')
    expect(await desk.pass('attachments:store', { requestId: attached, path })).toMatchObject({
      ok: true,
    })
    const own = await desk.call('requests:create', {
      types: ['ACCESS'],
      requester: { name: null, email: null, reference: null },
      subject: null,
      channel: null,
      country: null,
      receivedOn: '2026-11-20',
      notes: null,
    })
    await desk.call('requests:change', {
      id: own.id,
      patch: { relatedIds: [cases.get('8')?.id ?? ''] },
    })
    const undone = await desk.call('logs:undo', { batchId: batch.id })
    expect(undone.undone).toMatchObject({ removed: 0, kept: 2 })
    expect(casesOf(desk).size).toBe(3)
    await verified(desk)
  })

  it('removes a case that was changed and changed back', async () => {
    const desk = await aDesk('empty')
    const { batch } = await importLog(desk, aLog(LOG))
    const id = casesOf(desk).get('7')?.id ?? ''
    await desk.call('requests:change', { id, patch: { country: 'DE' } })
    await desk.call('journal:undo', undefined)
    const undone = await desk.call('logs:undo', { batchId: batch.id })
    expect(undone.undone).toMatchObject({ removed: 2, kept: 0 })
    await verified(desk)
  })

  it('sweeps the words of a large import out of the search index, and of no other case', async () => {
    const desk = await aDesk('empty')
    await importLog(desk, aLog(LOG))
    const { db } = openSession(desk.desk).vault
    const indexBytes = () =>
      db.prepare('SELECT sum(length(block)) FROM request_words_data').pluck().get() as number
    const before = indexBytes()
    const { batch } = await importLog(desk, writeRequestLog(join(aFolder(), 'big.csv'), 2000))
    expect(indexBytes()).toBeGreaterThan(before * 50)
    await desk.call('logs:undo', { batchId: batch.id })
    expect(indexBytes()).toBeLessThan(before * 2)
    const found = db.prepare(`SELECT rowid FROM request_words WHERE request_words MATCH ?`).pluck()
    expect(found.all('ona*')).toHaveLength(1)
    expect(found.all('sup*')).toEqual([])
    db.prepare(`INSERT INTO request_words (request_words) VALUES ('integrity-check')`).run()
    const config = db
      .prepare(`SELECT v FROM request_words_config WHERE k = 'secure-delete'`)
      .pluck()
    expect(config.get()).toBe(1)
  })

  it('forgets the step, so that undo goes on with the one before', async () => {
    const desk = await aDesk('empty')
    await desk.call('activities:create', { name: 'First' })
    const { batch } = await importLog(desk, aLog(LOG))
    await desk.call('logs:undo', { batchId: batch.id })
    const { undo } = await desk.call('journal:steps', undefined)
    expect(undo).toMatchObject({ channel: 'activities:create' })
    await desk.call('journal:undo', undefined)
    await verified(desk)
  })
})
