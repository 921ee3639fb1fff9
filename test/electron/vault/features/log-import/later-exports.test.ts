import { describe, expect, it } from 'vitest'
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

const [OPEN, CLOSED] = [OPEN_ROW, CLOSED_ROW]
const LOG = requestLog(OPEN, CLOSED)

const verified = async (desk: TestDesk) =>
  expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })

const note = (id: string, text: string) => ({
  id,
  event: { kind: 'note' as const, id: 'draft', on: '2026-11-20', text },
})

describe('a later export of the same source', () => {
  const moved = (row: readonly string[], changes: Record<number, string>) =>
    row.map((cell, index) => changes[index] ?? cell)

  it('changes nothing unless the officer says so', async () => {
    const desk = await aDesk('empty')
    await importLog(desk, aLog(LOG))
    const later = aLog(requestLog(moved(OPEN, { 4: 'Solved', 5: '2026-11-10' }), CLOSED))
    const plan = await planOf(desk, later)
    expect((await desk.call('logs:check', plan)).counts).toMatchObject({
      change: 1,
      same: 1,
      add: 0,
    })
    const before = casesOf(desk)
    expect(await desk.pass('logs:run', plan)).toMatchObject({
      error: { code: 'log-nothing-to-import' },
    })
    expect(casesOf(desk)).toEqual(before)
  })

  it('changes the imported fields, tells how, and is taken back to what was there', async () => {
    const desk = await aDesk('empty')
    await importLog(desk, aLog(LOG))
    const before = casesOf(desk)
    const later = aLog(
      requestLog(moved(OPEN, { 2: 'Access, Erasure', 4: 'Solved', 5: '2026-11-10' }), CLOSED),
    )
    const { batch } = await importLog(desk, later, { update: true })
    expect(batch).toMatchObject({ added: 0, updated: 1, same: 1 })
    const changed = casesOf(desk).get('7')
    expect(changed).toMatchObject({
      refNo: 'RQ-0001',
      types: ['ACCESS', 'ERASE'],
      events: [{ kind: 'closed-in-source', on: '2026-11-10' }],
    })
    await verified(desk)
    const id = changed?.id ?? ''
    const history = await desk.call('journal:history', { entity: 'request', id })
    expect(history.map(({ kind }) => kind)).toEqual(['changed', 'created'])
    expect(history[0]?.changes.map(({ field }) => field)).toEqual(['events', 'imported', 'types'])
    const undone = await desk.call('logs:undo', { batchId: batch.id })
    expect(undone.undone).toMatchObject({ removed: 0, restored: 1, kept: 0 })
    expect(casesOf(desk)).toEqual(before)
    await verified(desk)
  })

  it('leaves the steps that the officer recorded, and refuses a receipt behind them', async () => {
    const desk = await aDesk('empty')
    await importLog(desk, aLog(LOG))
    const id = casesOf(desk).get('7')?.id ?? ''
    await desk.call('requests:record-event', note(id, 'Called back'))
    const solved = moved(OPEN, { 4: 'Solved', 5: '2026-11-10' })
    await importLog(desk, aLog(requestLog(solved)), { update: true })
    expect(casesOf(desk).get('7')?.events).toMatchObject([{ kind: 'note' }])
    const late = aLog(requestLog(moved(solved, { 1: '2026-11-21', 5: '' })))
    const { counts, problems } = await desk.call('logs:check', await planOf(desk, late))
    expect(counts).toMatchObject({ refused: 1, change: 0 })
    expect(problems).toMatchObject([{ code: 'steps-before-receipt', column: 'Received' }])
  })

  it('does not empty what the officer filled in', async () => {
    const desk = await aDesk('empty')
    await importLog(desk, aLog(requestLog(moved(OPEN, { 2: '' }))))
    const id = casesOf(desk).get('7')?.id ?? ''
    await desk.call('requests:change', { id, patch: { types: ['PORT'], country: 'DE' } })
    const later = aLog(requestLog(moved(OPEN, { 2: '', 4: 'Pending' })))
    await importLog(desk, later, { update: true })
    expect(casesOf(desk).get('7')).toMatchObject({ types: ['PORT'], country: 'DE' })
  })
})
