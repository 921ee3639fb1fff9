import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Holding } from '#shared/domain/retention/holding'
import { addDays } from '#shared/domain/values/day'
import { NO_RETENTION_FILTER } from '#shared/ipc/retention'
import { appendEntry } from '#vault/db/journal'
import { writable } from '#vault/db/open'
import { changesOf, putRecord } from '#vault/db/records'
import { readBook } from '#vault/db/retention-book'
import { openSession } from '#vault/desk'
import { aDesk, type TestDesk } from '#support/desk'
import { aHold, accounts, aRule, held, isWhole, URGENT, withLists } from '#support/holdings'

const MANY = 20_000
const TODAY = '2026-11-22'
const NOW = `${TODAY}T10:00:00.000Z`

const bookIn = ({ desk }: TestDesk) =>
  readBook(openSession(desk).vault.db, { now: NOW, today: TODAY })

/** Writes many holdings as one entry of the journal. */
function fill({ desk }: TestDesk, count: number): void {
  const { id: sessionId, vault } = openSession(desk)
  const work = vault.db.transaction(() => {
    const db = writable(vault.db)
    for (let no = 0; no < count; no += 1) {
      const holding: Holding = {
        ...accounts(addDays(TODAY, -((no * 7919) % 3000)), { records: no % 50 }),
        id: `many-${String(no).padStart(6, '0')}`,
        imported: null,
        erased: null,
        createdOn: TODAY,
        changedOn: TODAY,
      }
      putRecord(db, 'holding', holding)
    }
    appendEntry(db, vault.keys, { at: NOW, sessionId, action: 'holding-logs:run' }, changesOf(db))
  })
  work()
}

/** Processor time of a call in milliseconds, whatever else the machine does. */
async function cost(ask: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await ask()
  return process.cpuUsage(before).user / 1000
}

describe('the book of what is held', () => {
  it('costs well below a second for 20,000 holdings, and next to nothing when asked again', async () => {
    const desk = await aDesk('empty')
    await withLists(desk)
    fill(desk, MANY)
    const wanted = { filter: NO_RETENTION_FILTER, sort: URGENT, after: null, limit: 100 }
    const page = () => desk.call('retention:page', wanted)
    const chart = () =>
      desk.call('retention:chart', { axis: '60', measure: 'records', filter: NO_RETENTION_FILTER })
    const change = { id: 'many-000007', patch: { note: 'Seen' } }
    expect(await cost(page)).toBeLessThan(1500)
    expect(await cost(page)).toBeLessThan(200)
    expect(await cost(chart)).toBeLessThan(300)
    await desk.call('holdings:change', change)
    expect(await cost(page)).toBeLessThan(500)
  })

  it('is the same as long as nothing changes, and judges anew what did', async () => {
    const desk = await aDesk('empty')
    await withLists(desk)
    const [one, two] = [await held(desk, '2021-01-31'), await held(desk, '2022-01-31')]
    const first = bookIn(desk)
    expect(bookIn(desk)).toBe(first)
    await desk.call('activities:create', { name: 'Other' })
    const second = bookIn(desk)
    expect(second).not.toBe(first)
    expect(second.byId.get(one.id)).toBe(first.byId.get(one.id))
    await desk.call('holdings:change', { id: one.id, patch: { records: 3 } })
    const third = bookIn(desk)
    expect(third.byId.get(one.id)?.row.records).toBe(3)
    expect(third.byId.get(two.id)).toBe(first.byId.get(two.id))
    const record = aRule('account', { event: 'last_update', period: 'P6Y' })
    await desk.call('catalogues:save', { kind: 'retention-rule', record })
    expect(bookIn(desk).byId.get(two.id)?.row.dueOn).toBe('2028-01-31')
    await desk.call('holdings:remove', { ids: [two.id] })
    expect(bookIn(desk).byId.has(two.id)).toBe(false)
  })

  it('belongs to its day, which is that of the zone in which days are reckoned', async () => {
    const desk = await aDesk('empty')
    await withLists(desk)
    const { id } = await held(desk, '2021-11-23')
    const status = async () => (await desk.call('holdings:read', { id })).row.status
    expect(await status()).toBe('DUE_SOON')
    await desk.call('requests:change-settings', { timeZone: 'Pacific/Kiritimati' })
    expect(await status()).toBe('DUE_TODAY')
    desk.setClock('2026-11-24T12:00:00.000Z')
    expect(await status()).toBe('OVERDUE')
  })

  const ids = async (desk: TestDesk) =>
    [...bookIn(desk).byId.values()].filter(({ own }) => own === null).map(({ row }) => row.id)
  const some = async (desk: TestDesk, pick: number) => {
    const all = await ids(desk)
    return all[pick % (all.length || 1)] ?? 'nobody'
  }
  const COMMANDS: Record<string, (desk: TestDesk, pick: number) => Promise<unknown>> = {
    create: (desk, pick) => desk.pass('holdings:create', accounts(addDays('2021-10-01', pick))),
    change: async (desk, pick) =>
      desk.pass('holdings:change', { id: await some(desk, pick), patch: { records: pick } }),
    remove: async (desk, pick) => desk.pass('holdings:remove', { ids: [await some(desk, pick)] }),
    hold: async (desk, pick) =>
      desk.pass('holds:create', aHold({ holdingIds: [await some(desk, pick)] })),
    range: (desk, pick) => desk.pass('holds:create', aHold({ from: addDays('2021-10-01', pick) })),
    release: async (desk) => {
      const [first] = await desk.call('holds:list', undefined)
      return desk.pass('holds:release', { id: first?.hold.id, on: TODAY, reason: null })
    },
    erase: async (desk, pick) => {
      const id = await some(desk, pick)
      return desk.pass('erasures:record', {
        choice: { ids: [id] },
        withNotDue: true,
        fields: { on: TODAY, method: 'deleted', by: 'Ona', evidence: null },
        parts: [],
        holdOwner: null,
      })
    },
    rule: (desk, pick) =>
      desk.pass('catalogues:save', {
        kind: 'retention-rule',
        record: aRule('account', { event: 'last_update', period: `P${1 + (pick % 9)}Y` }),
      }),
    other: (desk, pick) => desk.pass('activities:create', { name: `Activity ${pick}` }),
    soon: (desk, pick) => desk.pass('retention:change-settings', { dueSoonDays: pick % 90 }),
    undo: (desk) => desk.pass('journal:undo', undefined),
    redo: (desk) => desk.pass('journal:redo', undefined),
  }

  it('is after any commands what it would be if it were made anew', async () => {
    const step = fc.tuple(fc.constantFrom(...Object.keys(COMMANDS)), fc.nat(400))
    const steps = fc.array(step, { minLength: 5, maxLength: 25 })
    const check = async (list: [string, number][]) => {
      const desk = await aDesk('empty')
      await withLists(desk)
      await held(desk, '2021-11-22')
      for (const [name, pick] of list) {
        await COMMANDS[name]?.(desk, pick)
        bookIn(desk)
      }
      const rows = bookIn(desk).entries.map(({ row }) => row)
      await desk.reopen()
      expect(rows).toEqual(bookIn(desk).entries.map(({ row }) => row))
      expect(isWhole(desk)).toBe(true)
      expect(desk.logged).toEqual([])
      openSession(desk.desk).vault.close()
    }
    await fc.assert(fc.asyncProperty(steps, check), { numRuns: 12 })
  })

  it('does not keep what an open transaction may still take back', async () => {
    const desk = await aDesk('empty')
    await withLists(desk)
    const holding = await held(desk, '2021-01-31')
    // Nothing is known yet, so that everything is read.
    await desk.reopen()
    const { vault } = openSession(desk.desk)
    const failed = vault.db.transaction(() => {
      const db = writable(vault.db)
      putRecord(db, 'holding', { ...holding, id: 'ghost' })
      expect(bookIn(desk).byId.has('ghost')).toBe(true)
      throw new Error('taken back')
    })
    expect(() => failed()).toThrow('taken back')
    expect(bookIn(desk).byId.has('ghost')).toBe(false)
  })
})
