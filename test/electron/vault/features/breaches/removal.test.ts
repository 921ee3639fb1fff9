import { describe, expect, it } from 'vitest'
import { openSession } from '#vault/desk'
import type { Database } from '#vault/db/driver'
import { AWARE_AT, closedBreach, issued, loggedBreach, step, storedFile } from '#support/breaches'
import { aDesk, type TestDesk } from '#support/desk'
import { aRule, refusalOf } from '#support/holdings'

const RULE = aRule('breaches', { event: 'last_message', period: 'P5Y', triggerDefinition: 'x' })

async function withRule(desk: TestDesk): Promise<void> {
  await desk.call('catalogues:save', { kind: 'retention-rule', record: RULE })
  await desk.call('retention:change-settings', { breachesRuleId: RULE.id })
}

describe('removing an incident', () => {
  it('takes its files along, and undo brings both back', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk)
    const file = await storedFile(desk, id)
    await desk.call('breaches:remove', { id })
    expect(await refusalOf(desk, 'breaches:read', { id })).toBe('not-found')
    expect(await refusalOf(desk, 'breaches:file-bytes', { id: file.id })).toBe('not-found')
    const { entries } = await desk.call('journal:list', { before: null, limit: 1 })
    expect(entries[0]).toMatchObject({ label: 'BR-001', channel: 'breaches:remove' })
    await desk.call('journal:undo', undefined)
    expect((await desk.call('breaches:read', { id })).files).toEqual([file])
    await desk.call('journal:redo', undefined)
    await desk.reopen()
    const left = openSession(desk.desk).vault.db.prepare('SELECT * FROM attachment_bytes')
    expect(left.all()).toEqual([])
  })

  it('is for what is no breach, or not yet known to be one', async () => {
    const desk = await aDesk('empty')
    const none = await loggedBreach(desk, {}, [
      step('triaged', AWARE_AT, { text: null }),
      step('not-a-breach', AWARE_AT, { reason: 'False alarm' }),
    ])
    const known = await loggedBreach(desk, { awareAt: AWARE_AT })
    const closed = await closedBreach(desk, '2026-11-21T10:00:00.000Z')
    const removal = (id: string) => refusalOf(desk, 'breaches:remove', { id })
    expect(await removal(none.id)).toBe('kept')
    expect(await removal(known.id)).toBe('breach-documented')
    expect(await removal(closed.id)).toBe('breach-documented')
    expect(await removal('nobody')).toBe('not-found')
  })

  it('never takes away what was issued', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk)
    const document = await issued(desk, { kind: 'record', id })
    expect(await refusalOf(desk, 'breaches:remove', { id })).toBe('breach-documented')
    expect((await desk.call('breaches:read', { id })).documents).toEqual([document])
  })

  it('never takes away what an issued register tells', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk)
    const other = await loggedBreach(desk, { awareAt: AWARE_AT })
    const period = { from: null, to: null }
    expect(await issued(desk, { kind: 'register', period })).toMatchObject({
      tells: [id, other.id],
    })
    expect(await refusalOf(desk, 'breaches:remove', { id })).toBe('breach-documented')
  })

  it('gives no reference to two incidents, not even by undo', async () => {
    const desk = await aDesk('empty')
    const first = await loggedBreach(desk)
    await desk.call('breaches:remove', { id: first.id })
    const second = await loggedBreach(desk)
    expect(second.refNo).toBe(first.refNo)
    await issued(desk, { kind: 'record', id: second.id })
    expect(await refusalOf(desk, 'journal:undo', undefined)).toBe('changed-meanwhile')
    expect((await desk.call('breaches:list', undefined)).rows).toHaveLength(1)
  })
})

const CANARIES = {
  title: 'Titlecanary of the laptop',
  description: 'Descriptioncanary of the theft',
  reporter: 'Reportercanary',
  note: 'Notecanary of a call',
  reason: 'Lessoncanary',
  party: 'Partycanary',
  file: 'filecanary.txt',
  removedFile: 'removedcanary.txt',
  content: 'Contentcanary of a log',
  removedContent: 'Goneawaycanary of a log',
  document: 'Documentcanary.pdf',
  printed: 'Printedcanary of the notification',
}

/** A register with a closed incident full of canaries, due for erasure, and another that stays. */
async function anIncidentToErase(): Promise<{ desk: TestDesk; id: string; kept: string }> {
  const desk = await aDesk('empty')
  await withRule(desk)
  const { id } = await closedBreach(desk, '2021-11-22T09:00:00.000Z', { title: CANARIES.title })
  await desk.call('breaches:change', {
    id,
    patch: {
      description: CANARIES.description,
      reporter: { name: CANARIES.reporter, role: null, contact: null },
      lessons: CANARIES.reason,
      parties: [
        {
          id: 'party',
          role: 'other',
          name: CANARIES.party,
          processorId: null,
          toldUsAt: null,
          note: null,
        },
      ],
    },
  })
  const event = step('note', '2021-11-22T09:00:00.000Z', { text: CANARIES.note })
  await desk.call('breaches:record-event', { id, event })
  await storedFile(desk, id, CANARIES.file, CANARIES.content)
  const removed = await storedFile(desk, id, CANARIES.removedFile, CANARIES.removedContent)
  await desk.call('breaches:remove-file', { id: removed.id })
  await issued(desk, { kind: 'record', id }, CANARIES.printed, CANARIES.document)
  await desk.call('breaches:change', { id, patch: { howDiscovered: 'Discoverycanary' } })
  const { id: kept } = await closedBreach(desk, '2021-11-23T09:00:00.000Z', { title: 'Kept' })
  return { desk, id, kept }
}

/** Tables in which a canary still sings, whatever its column. */
function found(db: Database): string[] {
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all()
  const text = (value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)
  return tables.filter((table) =>
    db
      .prepare(`SELECT * FROM "${table}"`)
      .raw()
      .all()
      .some((row) => /canary/i.test((row as unknown[]).map(text).join(' '))),
  )
}

describe('erasing an incident', () => {
  it('leaves nothing of it in any table', async () => {
    const { desk, id, kept } = await anIncidentToErase()
    const { db } = openSession(desk.desk).vault
    expect(found(db).toSorted()).toEqual([
      'attachment_bytes',
      'breach_documents',
      'breach_files',
      'breaches',
      'journal_payloads',
    ])
    expect(await desk.call('breaches:erase', { ids: [id, id] })).toEqual({ erased: 1 })
    expect(found(db)).toEqual([])
    expect(await refusalOf(desk, 'breaches:read', { id })).toBe('not-found')
    expect((await desk.call('breaches:read', { id: kept })).breach.title).toBe('Kept')
    expect(db.prepare('SELECT * FROM attachment_bytes').all()).toEqual([])
  })

  it('cannot be undone, nor what came before it, and the rest can', async () => {
    const { desk, id, kept } = await anIncidentToErase()
    await desk.call('breaches:change', { id: kept, patch: { title: 'Changed' } })
    await desk.call('breaches:erase', { ids: [id] })
    await desk.call('journal:undo', undefined)
    expect((await desk.call('breaches:read', { id: kept })).breach.title).toBe('Kept')
    for (let outcome = 'kept'; outcome === 'kept';)
      outcome = await refusalOf(desk, 'journal:undo', undefined)
    expect(await refusalOf(desk, 'breaches:read', { id })).toBe('not-found')
    expect(found(openSession(desk.desk).vault.db)).toEqual([])
  })

  it('takes the issued register of a period along with the last incident it tells', async () => {
    const desk = await aDesk('empty')
    await withRule(desk)
    const first = await closedBreach(desk, '2021-11-20T09:00:00.000Z')
    const second = await closedBreach(desk, '2021-11-21T09:00:00.000Z')
    const register = await issued(desk, { kind: 'register', period: { from: null, to: null } })
    const registers = () => desk.call('breaches:issued-registers', undefined)
    await desk.call('breaches:erase', { ids: [first.id] })
    expect(await registers()).toEqual([register])
    await desk.call('breaches:erase', { ids: [second.id] })
    expect(await registers()).toEqual([])
    const { db } = openSession(desk.desk).vault
    expect(db.prepare('SELECT * FROM attachment_bytes').all()).toEqual([])
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })

  it('gives its reference to no other incident, not even behind a lock', async () => {
    const desk = await aDesk('empty')
    await withRule(desk)
    const first = await closedBreach(desk, '2021-11-22T09:00:00.000Z')
    await desk.call('breaches:erase', { ids: [first.id] })
    await desk.reopen()
    expect((await loggedBreach(desk)).refNo).toBe('BR-002')
  })

  it('leaves the journal verifiable, and its history says that values were erased', async () => {
    const { desk, id } = await anIncidentToErase()
    await desk.call('breaches:erase', { ids: [id] })
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
    const history = await desk.call('journal:history', { entity: 'breach', id })
    expect(history.length).toBeGreaterThan(5)
    expect(new Set(history.map(({ kind }) => kind))).toEqual(new Set(['erased']))
    await desk.reopen()
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })

  it('waits for its day, and takes all of the chosen or none', async () => {
    const { desk, id, kept } = await anIncidentToErase()
    const refusal = (...ids: string[]) => refusalOf(desk, 'breaches:erase', { ids })
    expect((await desk.call('breaches:read', { id })).summary.eraseOn).toBe('2026-11-22')
    expect(await refusal(id, kept)).toBe('not-due-for-erasure')
    expect(await refusal(id, 'nobody')).toBe('not-found')
    const open = await loggedBreach(desk, { awareAt: AWARE_AT })
    expect(await refusal(open.id)).toBe('not-due-for-erasure')
    desk.setClock('2026-11-21T10:00:00.000Z')
    expect(await refusal(id)).toBe('not-due-for-erasure')
    expect((await desk.call('breaches:list', undefined)).rows).toHaveLength(3)
    desk.setClock('2026-11-22T10:00:00.000Z')
    expect(await refusal(id)).toBe('kept')
  })

  it('has no day without a rule, or with one that has no fixed period', async () => {
    const { desk, id } = await anIncidentToErase()
    const eraseOn = async () => (await desk.call('breaches:read', { id })).summary.eraseOn
    const record = { ...RULE, kind: 'until_earliest' as const, events: ['last_message'] }
    await desk.call('catalogues:save', { kind: 'retention-rule', record })
    expect(await eraseOn()).toBeNull()
    await desk.call('retention:change-settings', { breachesRuleId: null })
    expect(await eraseOn()).toBeNull()
    expect(await refusalOf(desk, 'breaches:erase', { ids: [id] })).toBe('not-due-for-erasure')
  })
})
