import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { NewEvent } from '#shared/domain/requests/event'
import { NO_FILTER } from '#shared/ipc/requests'
import { openSession } from '#vault/desk'
import type { Database } from '#vault/db/driver'
import { aDesk, type TestDesk } from '#support/desk'
import { logged, refsOf } from '#support/requests'
import { aFolder } from '#support/vault'

const CANARIES = {
  name: 'Canarybird Qwertyuiop',
  email: 'zzcanaryzz@example.com',
  reference: 'KUNDE-77-CANARY',
  subject: 'Subjectcanary about the account',
  notes: 'Notecanary in free text',
  reason: 'Reasoncanary of the doubt',
  remedies: 'Remediescanary told',
  told: 'Toldcanary to the recipients',
  remark: 'Remarkcanary of the officer',
  reviewer: 'Reviewercanary',
  letter: 'Lettercanary-123',
  file: 'filecanary.txt',
  removedFile: 'removedcanary.txt',
  content: 'Contentcanary of the attachment',
  removedContent: 'Goneawaycanary of the removed attachment',
}

const STEPS: NewEvent[] = [
  { kind: 'identity-asked', on: '2026-01-06', reason: CANARIES.reason },
  { kind: 'identity-answered', on: '2026-01-08' },
  { kind: 'recipients-told', on: '2026-01-09', text: CANARIES.told },
  { kind: 'note', on: '2026-01-09', text: CANARIES.remark },
  {
    kind: 'answered',
    on: '2026-01-20',
    outcome: 'refused',
    reason: CANARIES.reason,
    remedies: CANARIES.remedies,
  },
  { kind: 'closed', on: '2026-01-21' },
]

/** A register with a closed case full of canaries, due for erasure, and another that stays. */
async function aCaseToErase(): Promise<{ desk: TestDesk; id: string; kept: string }> {
  const desk = await aDesk('example')
  const { name, email, reference, subject, notes } = CANARIES
  const { id } = await logged(
    desk,
    {
      types: ['ERASE'],
      requester: { name, email, reference },
      subject,
      notes,
      receivedOn: '2026-01-05',
    },
    STEPS,
  )
  const letter = { name: 'Authority', reference: CANARIES.letter, dueOn: null }
  await desk.call('requests:change', {
    id,
    patch: { reviewer: CANARIES.reviewer, authority: letter },
  })
  const folder = aFolder()
  const attach = async (fileName: string, content: string) => {
    const path = join(folder, fileName)
    writeFileSync(path, content)
    const stored = await desk.pass('attachments:store', { requestId: id, path })
    return stored.ok ? (stored.value as { id: string }).id : ''
  }
  await attach(CANARIES.file, CANARIES.content)
  const removed = await attach(CANARIES.removedFile, CANARIES.removedContent)
  await desk.call('attachments:remove', { id: removed })
  const { id: kept } = await logged(desk, { subject: 'Stays' })
  return { desk, id, kept }
}

/** Every value of every table, the tables of the search included. */
function everyValue(db: Database): string {
  const tables = db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .pluck()
    .all()
  const texts = tables.flatMap((table) =>
    db
      .prepare(`SELECT * FROM "${table}"`)
      .raw()
      .all()
      .flatMap((row) => (row as unknown[]).map(textOf)),
  )
  return texts.join('\n').toLowerCase()
}

const textOf = (value: unknown) =>
  Buffer.isBuffer(value) ? value.toString('latin1') : String(value)

/** Pieces of canaries long enough to be nobody else's, as search and documents would keep them. */
const WORDS = Object.values(CANARIES).flatMap((text) => {
  const words = text.toLowerCase().match(/[a-z0-9]*(canary|qwertyuiop)[a-z0-9]*/g) ?? []
  return words
})

const found = (db: Database) => {
  const all = everyValue(db)
  return [...new Set(WORDS)].filter((word) => all.includes(word))
}

describe('erasing a case', () => {
  it('leaves none of its words in any table, not in this session and not in the next', async () => {
    const { desk, id } = await aCaseToErase()
    const { vault } = openSession(desk.desk)
    const replaced = JSON.stringify({ id, name: CANARIES.name })
    vault.db
      .prepare(
        'INSERT INTO import_rows (batch_no, n, record_id, tag, before) VALUES (1, 1, ?, ?, ?)',
      )
      .run(id, Buffer.alloc(32), replaced)
    expect(found(vault.db)).toHaveLength(new Set(WORDS).size)
    expect(await desk.call('requests:erase', { ids: [id] })).toEqual({ erased: 1 })
    expect(found(vault.db)).toEqual([])
    await desk.reopen()
    expect(found(openSession(desk.desk).vault.db)).toEqual([])
  })

  it('leaves nothing in pages that are no longer in use', async () => {
    const { desk, id } = await aCaseToErase()
    const { db } = openSession(desk.desk).vault
    const blocks = () => {
      const words = db.prepare('SELECT block FROM request_words_data').pluck().all() as Buffer[]
      return Buffer.concat(words).toString('latin1')
    }
    // The index keeps of a word only what differs from the one before it.
    expect(blocks()).toContain('qwertyu')
    await desk.call('requests:erase', { ids: [id] })
    for (const word of WORDS) expect(blocks()).not.toContain(word.slice(0, 7))
    expect(db.pragma('secure_delete', { simple: true })).toBe(1)
  })

  it('keeps kinds, days and outcome, and the words of nobody', async () => {
    const { desk, id } = await aCaseToErase()
    const before = (await desk.call('requests:read', { id })).request
    await desk.call('requests:erase', { ids: [id] })
    const { request, attachments, eraseOn } = await desk.call('requests:read', { id })
    expect(request).toMatchObject({
      refNo: before.refNo,
      types: ['ERASE'],
      channel: 'email',
      country: 'LT',
      receivedOn: '2026-01-05',
      requester: { name: null, email: null, reference: null },
      subject: null,
      notes: null,
      reviewer: null,
      authority: { name: 'Authority', reference: null },
      erasedOn: '2026-11-22',
    })
    const kinds = (events: typeof request.events) => events.map(({ kind, on }) => [kind, on])
    expect(kinds(request.events)).toEqual(kinds(before.events))
    expect(request.events).toContainEqual(
      expect.objectContaining({ kind: 'answered', outcome: 'refused', reason: '[erased]' }),
    )
    expect([attachments, eraseOn]).toEqual([[], null])
    const search = { ...NO_FILTER, search: 'Canarybird' }
    expect((await desk.call('requests:counts', search)).matching).toBe(0)
    expect(await refsOf(desk, { erasable: true })).not.toContain(request.refNo)
  })

  it('cannot be undone, nor what came before it, and the rest can', async () => {
    const { desk, id, kept } = await aCaseToErase()
    await desk.call('requests:change', { id: kept, patch: { subject: 'Changed' } })
    await desk.call('requests:erase', { ids: [id] })
    const undone: unknown[] = []
    for (;;) {
      const outcome = await desk.pass('journal:undo', undefined)
      if (!outcome.ok) break
      undone.push(outcome.value)
    }
    expect(undone.length).toBeGreaterThan(0)
    expect((await desk.call('requests:read', { id })).request.requester.name).toBeNull()
    expect(await desk.pass('requests:read', { id: kept })).toMatchObject({ ok: false })
    expect(found(openSession(desk.desk).vault.db)).toEqual([])
  })

  it('leaves the journal verifiable, and its history says that values were erased', async () => {
    const { desk, id } = await aCaseToErase()
    const before = '2026-11-22T10:00:00.000Z'
    desk.setClock('2026-11-22T11:00:00.000Z')
    await desk.call('requests:erase', { ids: [id] })
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
    const history = await desk.call('journal:history', { entity: 'request', id })
    expect(history.length).toBeGreaterThan(5)
    expect(new Set(history.map(({ kind }) => kind))).toEqual(new Set(['erased']))
    const { data } = await desk.call('journal:as-of', { at: before })
    expect(data?.activities).toHaveLength(24)
    await desk.reopen()
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })

  it('waits for its day', async () => {
    const desk = await aDesk('example')
    const { id } = await logged(desk, { types: ['ERASE'], receivedOn: '2026-04-01' }, [
      { kind: 'withdrawn', on: '2026-05-10', proof: 'Mail' },
      { kind: 'closed', on: '2026-05-22' },
    ])
    expect((await desk.call('requests:read', { id })).eraseOn).toBe('2026-11-22')
    desk.setClock('2026-11-21T10:00:00.000Z')
    const early = await desk.pass('requests:erase', { ids: [id] })
    expect(early).toMatchObject({ error: { code: 'not-due-for-erasure' } })
    desk.setClock('2026-11-22T10:00:00.000Z')
    expect(await desk.pass('requests:erase', { ids: [id] })).toMatchObject({ ok: true })
    const again = await desk.pass('requests:erase', { ids: [id] })
    expect(again).toMatchObject({ error: { code: 'not-due-for-erasure' } })
  })

  it('erases all of the chosen or none', async () => {
    const { desk, id, kept } = await aCaseToErase()
    expect(await desk.pass('requests:erase', { ids: [id, kept] })).toMatchObject({ ok: false })
    expect((await desk.call('requests:read', { id })).request.subject).toBe(CANARIES.subject)
    expect(await desk.pass('requests:erase', { ids: ['nobody'] })).toMatchObject({
      error: { code: 'not-found' },
    })
  })

  it('lets no personal field come back', async () => {
    const { desk, id } = await aCaseToErase()
    await desk.call('requests:erase', { ids: [id] })
    expect(
      await desk.pass('requests:change', { id, patch: { subject: 'Again', notes: 'Again' } }),
    ).toMatchObject({
      error: {
        problems: [
          { field: 'subject', code: 'not-offered' },
          { field: 'notes', code: 'not-offered' },
        ],
      },
    })
    const event = { kind: 'note', on: '2026-11-22', text: 'Again' }
    expect(await desk.pass('requests:record-event', { id, event })).toMatchObject({ ok: false })
    const path = join(aFolder(), 'again.txt')
    writeFileSync(path, 'again')
    expect(await desk.pass('attachments:store', { requestId: id, path })).toMatchObject({
      ok: false,
    })
    expect(await desk.pass('requests:change', { id, patch: { country: 'LV' } })).toMatchObject({
      ok: true,
    })
  })
})

describe('the day of erasure', () => {
  it('follows the rule of the settings, and moves with it', async () => {
    const { desk, id } = await aCaseToErase()
    const eraseOn = async () => (await desk.call('requests:read', { id })).eraseOn
    expect(await eraseOn()).toBe('2026-07-21')
    await desk.call('requests:change-settings', { erasureRuleId: 'example-rule-acc' })
    expect(await eraseOn()).toBe('2031-01-21')
    expect(await refsOf(desk, { erasable: true })).toEqual([])
    await desk.call('requests:change-settings', { erasureRuleId: 'example-rule-aml' })
    expect(await eraseOn()).toBeNull()
    expect((await desk.call('requests:settings', undefined)).erasureRule).toMatchObject({
      ref: 'RET-AML',
      period: null,
    })
  })
})
