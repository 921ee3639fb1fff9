import { describe, expect, it } from 'vitest'
import type { Database } from '#vault/db/driver'
import { openSession } from '#vault/desk'
import {
  CLOSED,
  enteredCase,
  NOTHING_FOUND,
  take,
  TO_CLEARING,
  TO_DELETION,
} from '#support/deletion-story'
import { caseUpTo, opened, sealedAt, stepAt, upTo } from '#support/deletions'
import { aDesk, type TestDesk } from '#support/desk'
import { isWhole, refusalOf } from '#support/holdings'
import { NOW } from '#support/now'

describe('removing a case', () => {
  it('is for what nobody has decided yet, and undo brings it back', async () => {
    const desk = await aDesk('empty')
    const { id } = await opened(desk)
    await take(desk, id, ...upTo('consent-checked'))
    const before = await desk.call('deletions:read', { id })
    await desk.call('deletions:remove', { id })
    expect(await refusalOf(desk, 'deletions:read', { id })).toBe('not-found')
    await desk.call('journal:undo', undefined)
    expect((await desk.call('deletions:read', { id })).deletion).toEqual(before.deletion)
    await desk.call('journal:redo', undefined)
    expect((await desk.call('deletions:list', undefined)).rows).toEqual([])
    expect(isWhole(desk)).toBe(true)
  })

  it('is refused once it was decided, even where the age was checked anew since', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'decided')
    const removal = () => refusalOf(desk, 'deletions:remove', { id })
    expect(await removal()).toBe('deletion-decided')
    await take(desk, id, ...upTo('age-checked').slice(-1))
    expect(await removal()).toBe('deletion-decided')
    const cleared = await opened(desk)
    await take(desk, cleared.id, ...TO_CLEARING)
    expect(await refusalOf(desk, 'deletions:remove', { id: cleared.id })).toBe('deletion-decided')
    await take(desk, cleared.id, CLOSED)
    expect(await refusalOf(desk, 'deletions:remove', { id: cleared.id })).toBe('deletion-sealed')
    expect(await refusalOf(desk, 'deletions:remove', { id: 'nobody' })).toBe('not-found')
  })

  it('gives no number to two cases, not even by undo', async () => {
    const desk = await aDesk('empty')
    const first = await opened(desk)
    await desk.call('deletions:remove', { id: first.id })
    const second = await opened(desk)
    expect(second.refNo).toBe(first.refNo)
    const others = { isNone: true, told: [] }
    const listed = { otherCategories: ['Account data'], otherSystems: ['Shop'] }
    const patch = { ...listed, processors: others, recipients: others }
    await desk.call('deletions:change', { id: second.id, patch })
    await take(desk, second.id, ...TO_DELETION, NOTHING_FOUND, CLOSED)
    expect(await refusalOf(desk, 'journal:undo', undefined)).toBe('changed-meanwhile')
    expect((await desk.call('deletions:list', undefined)).rows).toHaveLength(1)
  })
})

/** Everything that any table holds, as one text. */
function contentOf(db: Database): string {
  const tables = db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .pluck()
    .all()
  return tables.map((name) => JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all())).join()
}

const PAST = '2023-11-21T09:00:00.000Z'
const CANARY = 'Systemcanary'

/** A case with traces in every field, sealed three years ago, due for erasure today. */
async function aCaseToErase(): Promise<{ desk: TestDesk; id: string; caseId: string }> {
  const desk = await aDesk('empty')
  desk.setClock(PAST)
  const signal = { at: PAST, isDayOnly: false }
  const { id, caseId } = await desk.call('deletions:create', { ...enteredCase(), signal })
  const others = { isNone: true, told: [] }
  const listed = { otherCategories: ['Categorycanary'], otherSystems: [CANARY] }
  const patch = { ...listed, processors: others, recipients: others }
  await desk.call('deletions:change', { id, patch })
  const steps = [...TO_DELETION, NOTHING_FOUND, CLOSED]
  await take(desk, id, ...steps.map((event) => stepAt(event, PAST)))
  desk.setClock(NOW)
  return { desk, id, caseId }
}

describe('erasing sealed records', () => {
  it('takes every value out of tables and journal, and keeps the number alone', async () => {
    const { desk, id, caseId } = await aCaseToErase()
    const { db } = openSession(desk.desk).vault
    // What is looked for is there before.
    for (const trace of [caseId, CANARY, 'Categorycanary']) expect(contentOf(db)).toContain(trace)
    expect(await desk.call('deletions:erase', { ids: [id, id] })).toEqual({ erased: 1 })
    for (const trace of [caseId, CANARY, 'Categorycanary'])
      expect(contentOf(db)).not.toContain(trace)
    expect(db.prepare('SELECT * FROM erased_deletions').all()).toEqual([{ id, ref_no: 'DEL-001' }])
    expect(await refusalOf(desk, 'deletions:read', { id })).toBe('not-found')
    expect(isWhole(desk)).toBe(true)
    const history = await desk.call('journal:history', { entity: 'deletion', id })
    expect(JSON.stringify(history)).not.toMatch(/canary/i)
    expect((await opened(desk)).refNo).toBe('DEL-002')
  })

  it('cannot be undone, nor the steps before it', async () => {
    const { desk, id } = await aCaseToErase()
    await desk.call('deletions:erase', { ids: [id] })
    expect(await refusalOf(desk, 'journal:undo', undefined)).toBe('nothing-to-undo')
    expect(await refusalOf(desk, 'journal:redo', undefined)).toBe('nothing-to-undo')
  })

  it('waits for the day that the record says, and takes all or none', async () => {
    const desk = await aDesk('empty')
    const due = await sealedAt(desk, PAST)
    const early = await sealedAt(desk, '2023-11-23T09:00:00.000Z')
    desk.setClock(NOW)
    const open = await opened(desk)
    const refused = (...ids: string[]) => refusalOf(desk, 'deletions:erase', { ids })
    expect(await refused(due.id, early.id)).toBe('not-due-for-erasure')
    expect(await refused(open.id)).toBe('not-due-for-erasure')
    expect(await refused('nobody')).toBe('not-found')
    expect((await desk.call('deletions:list', undefined)).rows).toHaveLength(3)
    desk.setClock('2026-11-23T00:30:00.000Z')
    expect(await refused(due.id, early.id)).toBe('kept')
  })

  it('leaves what a law keeps under its hold', async () => {
    const desk = await aDesk('empty')
    desk.setClock(PAST)
    const category = { id: 'payments', name: 'Payments', description: null }
    await desk.call('catalogues:save', { kind: 'data-category', record: category })
    const { id } = await opened(desk, { signal: { at: PAST, isDayOnly: false } })
    const others = { isNone: true, told: [] }
    const part = {
      id: 'kept',
      categoryId: 'payments',
      ground: 'legal-claims',
      law: 'Civil Code s. 1',
      until: null,
      holdingId: null,
      holdId: null,
    } as const
    const listed = { categoryIds: ['payments'], otherSystems: ['Shop'], keptDespite: [part] }
    const patch = { ...listed, processors: others, recipients: others }
    await desk.call('deletions:change', { id, patch })
    const onlyKept = { ...NOTHING_FOUND, result: 'only-kept' } as typeof NOTHING_FOUND
    const steps = [...TO_DELETION, onlyKept, CLOSED].map((event) => stepAt(event, PAST))
    await take(desk, id, ...steps)
    desk.setClock(NOW)
    await desk.call('deletions:erase', { ids: [id] })
    expect(await desk.call('holds:list', undefined)).toMatchObject([
      { isActive: true, hold: { citation: 'Civil Code s. 1' } },
    ])
    expect(isWhole(desk)).toBe(true)
  })
})

describe('the journal of cases', () => {
  it('notices a record that was changed behind its back, sealed or not', async () => {
    const desk = await aDesk('empty')
    const { id } = await sealedAt(desk, '2026-11-21T09:00:00.000Z')
    desk.setClock(NOW)
    await opened(desk)
    expect(isWhole(desk)).toBe(true)
    const { db } = openSession(desk.desk).vault
    const alter = (path: string, where: string) =>
      db.exec(`UPDATE deletions SET document = json_set(document, '${path}', 'x') WHERE ${where}`)
    alter('$.sealed.record.recordsCount', `id = '${id}'`)
    const verified = () => desk.call('journal:verify', undefined)
    expect(await verified()).toMatchObject({ ok: false, recordsDiffering: 1 })
    alter('$.country', `id <> '${id}'`)
    expect(await verified()).toMatchObject({ ok: false, recordsDiffering: 2 })
    db.exec(`DELETE FROM deletions WHERE id = '${id}'`)
    expect(await verified()).toMatchObject({ ok: false, recordsDiffering: 2 })
  })

  it('takes back and repeats every step before the verification, in order', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'deleted')
    await desk.call('deletions:change-settings', { deleteDays: 3 })
    const after = (await desk.call('deletions:read', { id })).deletion
    let undone = 0
    while ((await desk.pass('journal:undo', undefined)).ok) undone += 1
    expect((await desk.call('deletions:list', undefined)).rows).toEqual([])
    for (let step = 0; step < undone; step += 1) await desk.call('journal:redo', undefined)
    expect((await desk.call('deletions:read', { id })).deletion).toEqual(after)
    expect(isWhole(desk)).toBe(true)
  })
})
