import { describe, expect, it } from 'vitest'
import type { AppEvent } from '#shared/ipc/events'
import { NO_RETENTION_FILTER } from '#shared/ipc/retention'
import { aBerlinDesk } from '#support/breach-logs'
import { deletionPlan, deletionsOf } from '#support/deletion-logs'
import { enteredCase } from '#support/deletion-story'
import type { TestDesk } from '#support/desk'
import { isWhole } from '#support/holdings'
import { aLog, csv } from '#support/log-files'
import { tableCounts } from '#support/table-counts'

const RECORDS = 600
const bigLog = () => {
  const rows = Array.from({ length: RECORDS }, () => ['2026-03-05', 'DE', '1'])
  return aLog(csv(['Deleted at', 'Country', 'Records'], ...rows))
}
const busy = { ok: false, error: { code: 'busy' } }

/** Lets something happen at the first turn that the writing gives once so much of it is done. */
function whileWriting(desk: TestDesk, share: number, happen: () => unknown): void {
  const tell = desk.events.push.bind(desk.events)
  const from = (2 + share) / 3
  const isIt = (event: AppEvent) =>
    event.kind === 'progress' &&
    desk.desk.session?.job?.isWriting === true &&
    event.done >= event.total * from
  let isDone = false
  desk.events.push = (...events) => {
    if (!isDone && events.some(isIt)) {
      isDone = true
      happen()
    }
    return tell(...events)
  }
}

describe('while an import of deletions writes', () => {
  // While the records are written, while they are tagged for the journal, while its values are, and at the last.
  it.each([0, 0.5, 0.8, 1])('a cancellation at %d of it leaves nothing behind', async (share) => {
    const desk = await aBerlinDesk()
    const plan = await deletionPlan(desk, bigLog())
    const before = tableCounts(desk)
    const rows = async () => (await desk.call('deletions:list', undefined)).rows
    const held = () => desk.call('retention:counts', NO_RETENTION_FILTER)
    expect(await rows()).toEqual([])
    const heldBefore = await held()
    const seen: Promise<unknown>[] = []
    whileWriting(desk, share, () => {
      seen.push(rows(), held())
      void desk.pass('jobs:cancel', undefined)
    })
    expect(await desk.pass('deletion-logs:run', plan)).toMatchObject({
      error: { code: 'cancelled' },
    })
    expect(await Promise.all(seen)).toHaveLength(2)
    expect(tableCounts(desk)).toEqual(before)
    expect(await rows()).toEqual([])
    expect(await held()).toEqual(heldBefore)
    expect(isWhole(desk)).toBe(true)
    expect(await desk.call('deletion-logs:run', plan)).toMatchObject({ added: RECORDS })
    expect(await rows()).toHaveLength(RECORDS)
    expect(isWhole(desk)).toBe(true)
  })

  it('nobody else may write or hand out what is not whole', async () => {
    const desk = await aBerlinDesk()
    const plan = await deletionPlan(desk, bigLog())
    const answers: Promise<unknown>[] = []
    whileWriting(desk, 0.5, () => {
      answers.push(desk.pass('deletions:create', enteredCase()))
      answers.push(desk.pass('deletions:document', { kind: 'yearly', year: 2026 }))
      answers.push(desk.pass('journal:undo', undefined))
      answers.push(desk.pass('deletion-logs:run', plan))
    })
    expect(await desk.call('deletion-logs:run', plan)).toMatchObject({ added: RECORDS })
    expect(await Promise.all(answers)).toMatchObject([busy, busy, busy, busy])
    expect(deletionsOf(desk)).toHaveLength(RECORDS)
    expect(isWhole(desk)).toBe(true)
  })
})
