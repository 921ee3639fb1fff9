import { describe, expect, it } from 'vitest'
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
import { entered } from '#support/requests'

const LOG = requestLog(OPEN_ROW, CLOSED_ROW)
const SOLVED_ROW = OPEN_ROW.map((cell, index) => ['Solved', '2026-11-10'][index - 4] ?? cell)
const LATER = requestLog(SOLVED_ROW, CLOSED_ROW)
const LONG_AFTER = '2036-11-22T10:00:00.000Z'

const verified = async (desk: TestDesk) =>
  expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })

const idOf = (desk: TestDesk, externalId: string) => casesOf(desk).get(externalId)?.id ?? ''

const undoBatch = async (desk: TestDesk, batchId: string) =>
  (await desk.call('logs:undo', { batchId })).undone

async function imported(
  start: 'empty' | 'example' = 'empty',
): Promise<{ desk: TestDesk; first: string }> {
  const desk = await aDesk(start)
  const { batch } = await importLog(desk, aLog(LOG))
  return { desk, first: batch.id }
}

describe('an import whose rows a later one changed', () => {
  it.each([
    ['the older first', [0, 1], { removed: 1, kept: 1 }, { restored: 1 }, ['7']],
    ['the newer first', [1, 0], { restored: 1 }, { removed: 2, kept: 0 }, []],
  ] as const)('is taken back with it, %s', async (_, order, once, twice, left) => {
    const { desk, first } = await imported()
    const { batch } = await importLog(desk, aLog(LATER), { update: true })
    const batches = [first, batch.id]
    expect(await undoBatch(desk, batches[order[0]] ?? '')).toMatchObject(once)
    await verified(desk)
    await desk.reopen()
    expect(await undoBatch(desk, batches[order[1]] ?? '')).toMatchObject(twice)
    expect([...casesOf(desk).keys()]).toEqual(left)
    await verified(desk)
  })

  it('is imported again after it was taken back, as if it had never been', async () => {
    const { desk, first } = await imported()
    await undoBatch(desk, first)
    const { batch } = await importLog(desk, aLog(LOG))
    expect(batch).toMatchObject({ added: 2, same: 0 })
    expect(casesOf(desk).get('7')?.refNo).toBe('RQ-0001')
    expect(await desk.pass('logs:undo', { batchId: first })).toMatchObject({
      error: { code: 'nothing-to-undo' },
    })
    expect(casesOf(desk).size).toBe(2)
    await verified(desk)
  })
})

describe('taking an import back after its cases', () => {
  it('were removed leaves them removed, and undo does not bring them back', async () => {
    const { desk, first } = await imported()
    await desk.call('activities:create', { name: 'Earlier' })
    await desk.call('requests:remove', { id: idOf(desk, '7') })
    expect(await undoBatch(desk, first)).toMatchObject({ removed: 1, kept: 0 })
    await desk.call('journal:undo', undefined)
    expect(await desk.call('activities:list', undefined)).toHaveLength(0)
    expect(casesOf(desk).size).toBe(0)
    await verified(desk)
  })

  it('were erased keeps what is left of them, and their numbers known', async () => {
    const { desk, first } = await imported('example')
    const id = idOf(desk, '8')
    desk.setClock(LONG_AFTER)
    await desk.call('requests:erase', { ids: [id] })
    expect(await undoBatch(desk, first)).toMatchObject({ removed: 1, kept: 1 })
    const { db } = openSession(desk.desk).vault
    expect(db.prepare('SELECT is_erased FROM request_rows WHERE id = ?').pluck().get(id)).toBe(1)
    const { counts } = await desk.call('logs:check', await planOf(desk, aLog(LOG)))
    expect(counts).toMatchObject({
      add: 1,
      same: 1,
    })
    await verified(desk)
  })

  it('were changed and erased in a later import leaves no trace of a person', async () => {
    const { desk } = await imported('example')
    const { batch } = await importLog(desk, aLog(LATER), { update: true })
    desk.setClock(LONG_AFTER)
    await desk.call('requests:erase', { ids: [idOf(desk, '7')] })
    expect(await undoBatch(desk, batch.id)).toMatchObject({ restored: 0, kept: 1 })
    const { db } = openSession(desk.desk).vault
    const left = [
      ...db.prepare('SELECT document FROM requests').pluck().all(),
      ...db.prepare('SELECT before FROM import_rows').pluck().all(),
      ...db.prepare('SELECT before FROM journal_payloads').pluck().all(),
      ...db.prepare('SELECT after FROM journal_payloads').pluck().all(),
    ]
    expect(JSON.stringify(left)).not.toContain('Ona Example')
    await verified(desk)
  })

  it('had an attachment for a while does not let undo or redo put it beside nothing', async () => {
    for (const steps of [['attachments:remove'], ['journal:undo']] as const) {
      const { desk, first } = await imported()
      await desk.call('activities:create', { name: 'Earlier' })
      const stored = await desk.pass('attachments:store', {
        requestId: idOf(desk, '7'),
        path: aLog('letter', 'letter.txt'),
      })
      const { id } = (stored as { value: { id: string } }).value
      await desk.pass(steps[0], steps[0] === 'journal:undo' ? undefined : { id })
      expect(await undoBatch(desk, first)).toMatchObject({ removed: 2 })
      await desk.pass('journal:redo', undefined)
      await desk.pass('journal:undo', undefined)
      const { db } = openSession(desk.desk).vault
      expect(db.prepare('SELECT id FROM attachments').all()).toEqual([])
      expect(await desk.call('activities:list', undefined)).toHaveLength(0)
      await verified(desk)
    }
  })

  it('were changed and changed back does not leave undo at a step that cannot be taken', async () => {
    const { desk, first } = await imported()
    await desk.call('activities:create', { name: 'Earlier' })
    const id = idOf(desk, '7')
    await desk.call('requests:change', { id, patch: { country: 'DE' } })
    await desk.call('requests:change', { id, patch: { country: null } })
    expect(await undoBatch(desk, first)).toMatchObject({ removed: 2 })
    await desk.call('journal:undo', undefined)
    expect(await desk.call('activities:list', undefined)).toHaveLength(0)
    await verified(desk)
  })
})

describe('a step of undo that an import got in the way of', () => {
  it('is refused where its case would take the place of another', async () => {
    const { desk } = await imported()
    await desk.call('requests:remove', { id: idOf(desk, '8') })
    const { batch } = await importLog(desk, aLog(requestLog(CLOSED_ROW)))
    await desk.call('requests:change', { id: idOf(desk, '8'), patch: { country: 'DE' } })
    expect(await undoBatch(desk, batch.id)).toMatchObject({ removed: 0, kept: 1 })
    await desk.call('journal:undo', undefined)
    expect(await desk.pass('journal:undo', undefined)).toMatchObject({
      error: { code: 'changed-meanwhile' },
    })
    expect(desk.logged).toEqual([])
    expect(casesOf(desk).size).toBe(2)
    await verified(desk)
  })

  it('is forgotten once an import came, so that redo cannot write over its numbers', async () => {
    const desk = await aDesk('empty')
    await desk.call('requests:create', entered())
    await desk.call('journal:undo', undefined)
    await importLog(desk, aLog(LOG))
    expect(await desk.pass('journal:redo', undefined)).toMatchObject({
      error: { code: 'nothing-to-undo' },
    })
    await verified(desk)
  })
})

describe('a source file', () => {
  it('whose import was taken back is not to be deleted', async () => {
    const desk = await aDesk('empty')
    const { plan, batch } = await importLog(desk, aLog(LOG))
    await undoBatch(desk, batch.id)
    expect(await desk.pass('logs:path', { token: plan.token })).toMatchObject({
      error: { code: 'log-expired' },
    })
  })
})
