import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '#shared/ipc/requests'
import type { AppEvent } from '#shared/ipc/events'
import { writeRequestLog } from '../../../../../build/bench/request-log.ts'
import { aDesk, type TestDesk } from '#support/desk'
import { aLog, CLOSED_ROW, importLog, OPEN_ROW, planOf, requestLog } from '#support/log-files'
import { tableCounts } from '#support/table-counts'
import { aFolder } from '#support/vault'

const ROWS = 1500
const bigLog = () => writeRequestLog(join(aFolder(), 'big.csv'), ROWS)
const busy = { ok: false, error: { code: 'busy' } }

/** Lets something happen at the first event of which the test says so. */
function once(desk: TestDesk, isIt: (event: AppEvent) => boolean, happen: () => unknown): void {
  const tell = desk.events.push.bind(desk.events)
  let isDone = false
  desk.events.push = (...events) => {
    if (!isDone && events.some(isIt)) {
      isDone = true
      happen()
    }
    return tell(...events)
  }
}

/** Half-way through the writing of an import. */
const whileWriting = (desk: TestDesk, happen: () => unknown) =>
  once(
    desk,
    (event) =>
      event.kind === 'progress' &&
      desk.desk.session?.job?.isWriting === true &&
      event.done >= event.total / 2,
    happen,
  )

const verified = async (desk: TestDesk) =>
  expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })

describe('while an import writes', () => {
  it.each(['committed', 'cancelled'])('an export is noted once it is %s', async (end) => {
    const desk = await aDesk('empty')
    const plan = await planOf(desk, bigLog())
    await desk.call('logs:check', plan)
    const answers: Promise<unknown>[] = []
    whileWriting(desk, () => {
      answers.push(desk.pass('exports:note', { what: 'json' }))
      if (end === 'cancelled') answers.push(desk.pass('jobs:cancel', undefined))
    })
    expect(await desk.pass('logs:run', plan)).toMatchObject({ ok: end === 'committed' })
    expect(await Promise.all(answers)).not.toContainEqual(expect.objectContaining({ ok: false }))
    const { entries } = await desk.call('journal:list', { before: null, limit: 1 })
    expect(entries).toMatchObject([{ channel: 'exports:json' }])
    await verified(desk)
    await desk.reopen()
    await verified(desk)
  })

  it('nothing half-imported is exported, and the journal is not called broken', async () => {
    const desk = await aDesk('empty')
    const plan = await planOf(desk, bigLog())
    const answers: Promise<unknown>[] = []
    whileWriting(desk, () => {
      answers.push(desk.pass('requests:table-bytes', { format: 'csv', filter: NO_FILTER }))
      answers.push(desk.pass('journal:verify', undefined))
    })
    await desk.call('logs:run', plan)
    expect(await Promise.all(answers)).toMatchObject([busy, busy])
    await verified(desk)
  })

  it('no other import begins and none is taken back', async () => {
    const desk = await aDesk('empty')
    const { batch } = await importLog(desk, aLog(requestLog(OPEN_ROW, CLOSED_ROW)))
    const path = bigLog()
    const [plan, twin] = [await planOf(desk, path), await planOf(desk, path)]
    const answers: Promise<unknown>[] = []
    whileWriting(desk, () => {
      answers.push(desk.pass('logs:run', twin))
      answers.push(desk.pass('logs:undo', { batchId: batch.id }))
      answers.push(desk.pass('logs:run', plan))
      answers.push(desk.pass('journal:undo', undefined))
    })
    await desk.call('logs:run', plan)
    expect(await Promise.all(answers)).toMatchObject([busy, busy, busy, busy])
    expect(await desk.pass('logs:run', twin)).toMatchObject({
      error: { code: 'log-nothing-to-import' },
    })
    await verified(desk)
  })

  it('a file that is looked at anew or dropped is imported as it was', async () => {
    const desk = await aDesk('empty')
    const plan = await planOf(desk, bigLog())
    const answers: Promise<unknown>[] = []
    whileWriting(desk, () => {
      answers.push(desk.pass('logs:look', { token: plan.token, register: 'requests', reading: {} }))
      answers.push(desk.pass('logs:drop', { token: plan.token }))
    })
    expect(await desk.call('logs:run', plan)).toMatchObject({ added: ROWS })
    await Promise.all(answers)
    await verified(desk)
  })
})

describe('a file that is written to, though its size and time say otherwise', () => {
  it.each(['logs:check', 'logs:run'])('is refused by %s', async (channel) => {
    const desk = await aDesk('empty')
    const path = bigLog()
    const touch = () => utimesSync(path, 1_700_000_000, 1_700_000_000)
    touch()
    const plan = await planOf(desk, path)
    const before = tableCounts(desk)
    once(
      desk,
      (event) => event.kind === 'progress' && event.done === event.total / 2,
      () => {
        writeFileSync(path, readFileSync(path, 'utf8').replace('SUP-700,', 'SUP-7x0,'))
        touch()
      },
    )
    expect(await desk.pass(channel, plan)).toMatchObject({ error: { code: 'log-changed' } })
    expect(tableCounts(desk)).toEqual(before)
  })
})

describe('while an import is taken back', () => {
  it('its source is not given out to be deleted', async () => {
    const desk = await aDesk('empty')
    const { plan, batch } = await importLog(desk, bigLog())
    const { token } = plan
    expect(await desk.pass('logs:path', { token })).toMatchObject({ ok: true })
    let answer: Promise<unknown> = Promise.resolve()
    whileWriting(desk, () => (answer = desk.pass('logs:path', { token })))
    await desk.call('logs:undo', { batchId: batch.id })
    expect(await answer).toMatchObject(busy)
  })
})

describe('a cancellation', () => {
  it('that comes when all is written leaves the import whole', async () => {
    const desk = await aDesk('empty')
    const plan = await planOf(desk, bigLog())
    let cancelling: Promise<unknown> = Promise.resolve()
    once(
      desk,
      ({ kind }) => kind === 'changed',
      () => (cancelling = desk.pass('jobs:cancel', undefined)),
    )
    expect(await desk.call('logs:run', plan)).toMatchObject({ added: ROWS })
    expect(await cancelling).toMatchObject({ ok: true })
    expect(tableCounts(desk).requests).toBe(ROWS)
    expect((await desk.call('journal:steps', undefined)).undo).toMatchObject({
      channel: 'logs:run',
    })
    await verified(desk)
  })

  it('at the last row leaves nothing, and one without any work does nothing', async () => {
    const desk = await aDesk('empty')
    await desk.call('jobs:cancel', undefined)
    const plan = await planOf(desk, bigLog())
    await desk.call('logs:check', plan)
    const before = tableCounts(desk)
    once(
      desk,
      (event) => event.kind === 'progress' && event.done === event.total,
      () => void desk.pass('jobs:cancel', undefined),
    )
    expect(await desk.pass('logs:run', plan)).toMatchObject({ error: { code: 'cancelled' } })
    expect(tableCounts(desk)).toEqual(before)
    await verified(desk)
  })
})

describe('locking', () => {
  it('ends a check, and the file is forgotten', async () => {
    const desk = await aDesk('empty')
    const plan = await planOf(desk, bigLog())
    let closing: Promise<unknown> = Promise.resolve()
    once(
      desk,
      ({ kind }) => kind === 'progress',
      () => (closing = desk.pass('vault:close', undefined)),
    )
    expect(await desk.pass('logs:check', plan)).toMatchObject({ error: { code: 'cancelled' } })
    expect(await closing).toMatchObject({ ok: true })
    await desk.reopen()
    expect(await desk.pass('logs:run', plan)).toMatchObject({ error: { code: 'log-expired' } })
  })

  it('in the middle of taking an import back leaves it as it was', async () => {
    const desk = await aDesk('empty')
    const { batch } = await importLog(desk, bigLog())
    const before = tableCounts(desk)
    let closing: Promise<unknown> = Promise.resolve()
    whileWriting(desk, () => (closing = desk.pass('vault:close', undefined)))
    expect(await desk.pass('logs:undo', { batchId: batch.id })).toMatchObject({
      error: { code: 'cancelled' },
    })
    await closing
    await desk.reopen()
    expect(tableCounts(desk)).toEqual({ ...before, sessions: (before.sessions ?? 0) + 1 })
    await verified(desk)
    const taken = await desk.call('logs:undo', { batchId: batch.id })
    expect(taken.undone).toMatchObject({ removed: ROWS, kept: 0 })
  })
})
