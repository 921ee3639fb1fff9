import { describe, expect, it } from 'vitest'
import { aHold, held } from '#support/holdings'
import {
  ACCOUNTS,
  accountLog,
  aCountingDesk,
  allHeld,
  countIn,
  heldInBrief,
} from '#support/holding-logs'
import { aLog } from '#support/log-files'
import type { TestDesk } from '#support/desk'

const account = (updated: string, flag = 'no') => ['1', 'x@example.com', '', updated, flag]
const logOf = (...days: string[]) => aLog(accountLog(...days.map((day) => account(day))))

describe('a later count of the same rule, system and category', () => {
  it('replaces what an earlier log said of its days, and keeps the identity of what stays', async () => {
    const desk = await aCountingDesk()
    await countIn(desk, logOf('2024-03-01', '2024-03-02', '2024-03-02', '2024-03-09', ''))
    const before = new Map(allHeld(desk).map(({ id, events: [first] }) => [first?.on, id]))
    const { check, result } = await countIn(desk, logOf('2024-03-01', '2024-03-02', '2024-03-05'))
    expect(check).toMatchObject({
      from: '2024-03-01',
      to: '2024-03-05',
      difference: {
        added: 1,
        changed: 1,
        removed: 1,
        same: 1,
        recordsBefore: 4,
        recordsAfter: 3,
        examples: [
          {
            event: 'last_update',
            on: '2024-03-02',
            before: 2,
            after: 1,
          },
          {
            event: null,
            on: null,
            before: 1,
            after: null,
          },
          {
            event: 'last_update',
            on: '2024-03-05',
            before: null,
            after: 1,
          },
        ],
      },
    })
    expect(result).toMatchObject({ added: 1, changed: 1, removed: 1, same: 1 })
    expect(heldInBrief(desk)).toEqual([
      'last_update 2024-03-01, 1 of 1',
      'last_update 2024-03-02, 1 of 1',
      'last_update 2024-03-05, 1 of 1',
      'last_update 2024-03-09, 1 of 1',
    ])
    for (const { id, events } of allHeld(desk).filter(({ events: [e] }) => e?.on !== '2024-03-05'))
      expect(id).toBe(before.get(events[0]?.on))
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })

  it('is taken back as one step that leaves all as it was', async () => {
    const desk = await aCountingDesk()
    await countIn(desk, logOf('2024-03-01', '2024-03-02', '2024-03-02', ''))
    const before = allHeld(desk)
    await countIn(desk, logOf('2024-03-01', '2024-03-02', '2024-03-05'))
    expect(allHeld(desk)).not.toEqual(before)
    await desk.call('journal:undo', undefined)
    expect(allHeld(desk)).toEqual(before)
  })

  it('leaves what was entered by hand and says how much that is', async () => {
    const desk = await aCountingDesk()
    await held(desk, '2024-03-01', { records: 7 })
    await held(desk, '2019-01-01', { records: 8 })
    const { check } = await countIn(desk, logOf('2024-03-01'))
    expect(check.difference).toMatchObject({ added: 1, changed: 0, removed: 0, byHand: 1 })
    expect(heldInBrief(desk)).toEqual([
      'last_update 2019-01-01, 8 of nobody',
      ...['last_update 2024-03-01, 1 of 1', 'last_update 2024-03-01, 7 of nobody'].sort(),
    ])
  })

  it('leaves other systems, rules and categories alone', async () => {
    const desk = await aCountingDesk()
    await countIn(desk, logOf('2024-03-01'))
    for (const other of [
      { systemId: 'helpdesk' },
      { categoryId: 'category-tickets' },
      { ruleId: 'rule-tickets' },
    ]) {
      const mapping = { last_update: [3], last_message: [3] }
      const subject = { ...ACCOUNTS, ...other }
      const { check } = await countIn(desk, logOf('2024-03-01'), { subject, mapping })
      expect(check.difference).toMatchObject({ added: 1, changed: 0, removed: 0, same: 0 })
    }
    expect(allHeld(desk)).toHaveLength(4)
  })

  it('keeps an erasure as it was and shows data that came back', async () => {
    const desk = await aCountingDesk()
    await countIn(desk, logOf('2020-03-01', '2020-03-01', '2024-03-02'))
    const [old] = allHeld(desk)
    await eraseAll(desk, old?.id ?? '')
    const { check } = await countIn(desk, logOf('2020-03-01', '2024-03-02'))
    expect(check.difference).toMatchObject({ added: 1, changed: 0, same: 1, erasedAgain: 1 })
    expect(heldInBrief(desk).sort()).toEqual([
      'last_update 2020-03-01, 1 of 1',
      expect.stringMatching(/^last_update 2020-03-01, .* erased$/),
      'last_update 2024-03-02, 1 of 1',
    ])
    const again = await countIn(desk, logOf('2020-03-01', '2024-03-02'))
    expect(again.result).toMatchObject({ added: 0, changed: 0, removed: 0, same: 2 })
  })

  it('leaves what a hold blocks, and says that it is no longer in the log', async () => {
    const desk = await aCountingDesk()
    await countIn(desk, logOf('2020-03-01', '2020-03-02', '2020-03-09'))
    const hold = await desk.call('holds:create', aHold({ to: '2020-03-02' }))
    const { check, result } = await countIn(desk, logOf('2020-03-01', '2020-03-09'))
    expect(check.difference).toMatchObject({ removed: 0, dueRemoved: 0, heldStay: 1, same: 2 })
    expect(result).toMatchObject({ removed: 0, same: 2 })
    expect(allHeld(desk)).toHaveLength(3)
    await desk.call('holds:release', { id: hold.id, on: '2026-11-22', reason: 'Settled' })
    const after = await countIn(desk, logOf('2020-03-01', '2020-03-09'))
    expect(after.check.difference).toMatchObject({ removed: 1, dueRemoved: 1, heldStay: 0 })
    expect(allHeld(desk)).toHaveLength(2)
  })

  it('says how much of what it removes was due, and nothing of what was not', async () => {
    const desk = await aCountingDesk()
    await countIn(desk, logOf('2021-11-21', '2021-11-22', '2021-11-23', '2021-11-24'))
    const { check } = await countIn(desk, logOf('2021-11-21', '2021-11-24'))
    expect(check.difference).toMatchObject({ removed: 2, dueRemoved: 1, heldStay: 0 })
  })

  it('leaves a part that is kept apart under a hold, and a holding to which an event was added', async () => {
    const desk = await aCountingDesk()
    await countIn(desk, logOf('2024-03-01', '2024-03-02'))
    const [first] = allHeld(desk)
    const events = [...(first?.events ?? []), { event: 'created', on: '2024-01-01' }]
    await desk.call('holdings:change', { id: first?.id ?? '', patch: { events } })
    const { check } = await countIn(desk, logOf('2024-03-01', '2024-03-02'))
    expect(check.difference).toMatchObject({ added: 1, same: 1, removed: 0, byHand: 1 })
  })

  it('keeps what the officer noted on a holding whose count changes', async () => {
    const desk = await aCountingDesk()
    await countIn(desk, logOf('2024-03-01'))
    const [first] = allHeld(desk)
    await desk.call('holdings:change', { id: first?.id ?? '', patch: { note: 'Asked the shop.' } })
    await countIn(desk, logOf('2024-03-01', '2024-03-01'))
    expect(allHeld(desk)).toMatchObject([{ id: first?.id, records: 2, note: 'Asked the shop.' }])
  })

  it('links the activities that are named, and counts as a change for that alone', async () => {
    const desk = await aCountingDesk()
    const { id } = await desk.call('activities:create', { name: 'Shop' })
    await countIn(desk, logOf('2024-03-01'))
    const { result } = await countIn(desk, logOf('2024-03-01'), {
      subject: { ...ACCOUNTS, activityIds: [id] },
    })
    expect(result).toMatchObject({ changed: 1, same: 0 })
    expect(allHeld(desk)).toMatchObject([{ activityIds: [id], records: 1 }])
  })
})

async function eraseAll(desk: TestDesk, id: string): Promise<void> {
  await desk.call('erasures:record', {
    choice: { ids: [id] },
    withNotDue: true,
    fields: { on: '2026-11-20', method: 'deleted', by: 'Ona', evidence: null },
    parts: [],
    holdOwner: null,
  })
}
