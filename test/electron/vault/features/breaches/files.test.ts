import { describe, expect, it } from 'vitest'
import type { ExportedFile } from '#shared/ipc/exchange'
import { openSession } from '#vault/desk'
import { AWARE_AT, digestNow, issued, loggedBreach, notice, storedFile } from '#support/breaches'
import { anAssessment } from '#support/breaches'
import { aDesk, type TestDesk } from '#support/desk'
import { refusalOf } from '#support/holdings'

type Kind = 'breaches:file-bytes' | 'breaches:document-bytes'

async function bytesOf(desk: TestDesk, channel: Kind, id: string): Promise<string> {
  const outcome = await desk.pass(channel, { id })
  if (!outcome.ok) return outcome.error.code
  const { bytes, fileName } = outcome.value as ExportedFile
  return `${fileName}: ${Buffer.from(bytes).toString()}`
}

const keptIds = ({ desk }: TestDesk) =>
  openSession(desk).vault.db.prepare('SELECT attachment_id FROM attachment_bytes').pluck().all()

async function undoAll(desk: TestDesk): Promise<number> {
  for (let steps = 0; ; steps += 1)
    if ((await refusalOf(desk, 'journal:undo', undefined)) !== 'kept') return steps
}

describe('a file of an incident', () => {
  it('is kept whole, in the order of adding, and outlives the next unlocking', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk)
    const one = await storedFile(desk, id, 'z.txt', 'one')
    const two = await storedFile(desk, id, 'a.txt', 'two')
    expect(one).toMatchObject({ breachId: id, name: 'z.txt', bytes: 3, addedOn: '2026-11-22' })
    await desk.reopen()
    expect((await desk.call('breaches:read', { id })).files).toEqual([one, two])
    expect(await bytesOf(desk, 'breaches:file-bytes', one.id)).toBe('z.txt: one')
    expect(await bytesOf(desk, 'breaches:file-bytes', 'nobody')).toBe('not-found')
  })

  it('comes back by undo after removal, and its bytes go at the next unlocking', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk)
    const file = await storedFile(desk, id)
    await desk.call('breaches:remove-file', { id: file.id })
    expect(await bytesOf(desk, 'breaches:file-bytes', file.id)).toBe('not-found')
    await desk.call('journal:undo', undefined)
    expect(await bytesOf(desk, 'breaches:file-bytes', file.id)).toBe('log.txt: Log of the server')
    await desk.call('breaches:remove-file', { id: file.id })
    expect(keptIds(desk)).toEqual([file.id])
    await desk.reopen()
    expect(keptIds(desk)).toEqual([])
  })

  it('is refused for nobody, and when its bytes are not what was stored', async () => {
    const desk = await aDesk('empty')
    await expect(storedFile(desk, 'nobody')).rejects.toThrow('not-found')
    const { id } = await loggedBreach(desk)
    const file = await storedFile(desk, id)
    openSession(desk.desk)
      .vault.db.prepare('UPDATE attachment_bytes SET bytes = ?')
      .run(Buffer.from('Another log'))
    expect(await bytesOf(desk, 'breaches:file-bytes', file.id)).toBe('vault-damaged')
    expect(await refusalOf(desk, 'breaches:remove-file', { id: 'nobody' })).toBe('not-found')
  })
})

describe('an issued version', () => {
  it('is kept with its number, its maker and the digests of file and data', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const print = { kind: 'notification', id, stage: 'initial' } as const
    const dataDigest = digestNow(desk, print)
    const first = await issued(desk, print, 'first')
    expect(first).toMatchObject({
      breachId: id,
      kind: 'notification',
      stage: 'initial',
      version: 1,
      name: 'Notification.pdf',
      issuedAt: '2026-11-22T10:00:00.000Z',
      by: 'Ona',
      bytes: 5,
      dataDigest,
      digest: 'a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e',
    })
    const record = await issued(desk, { kind: 'record', id })
    const second = await issued(desk, { ...print, stage: 'follow-up' }, 'second')
    expect([record.version, record.stage]).toEqual([1, null])
    expect([second.version, second.stage]).toEqual([2, 'follow-up'])
    const { documents } = await desk.call('breaches:read', { id })
    expect(documents).toEqual([second, record, first])
    await desk.reopen()
    expect(await bytesOf(desk, 'breaches:document-bytes', first.id)).toBe('Notification.pdf: first')
  })

  it('of a period stands apart from the incidents', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk)
    const period = { from: '2026-01-01', to: '2026-12-31' }
    const first = await issued(desk, { kind: 'register', period })
    const second = await issued(desk, { kind: 'register', period })
    expect(await desk.call('breaches:issued-registers', undefined)).toEqual([second, first])
    expect([first.breachId, first.version, second.version]).toEqual([null, 1, 2])
    expect((await desk.call('breaches:read', { id })).documents).toEqual([])
    expect(await refusalOf(desk, 'breaches:remove', { id })).toBe('breach-documented')
  })

  it('is refused when the incident changed while it was printed', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const print = { kind: 'record', id } as const
    const printed = {
      print,
      fileName: 'a.pdf',
      bytes: new Uint8Array(3),
      dataDigest: digestNow(desk, print),
    }
    await desk.call('breaches:change', { id, patch: { description: 'Changed' } })
    expect(await refusalOf(desk, 'breaches:keep-document', printed)).toBe('data-changed-since')
    expect((await desk.call('breaches:read', { id })).documents).toEqual([])
    expect(keptIds(desk)).toEqual([])
    const gone = { ...printed, print: { ...print, id: 'nobody' } }
    expect(await refusalOf(desk, 'breaches:keep-document', gone)).toBe('not-found')
  })

  it('does not take the step of notifying', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    await issued(desk, { kind: 'notification', id, stage: 'initial' })
    expect((await desk.call('breaches:read', { id })).summary.state).toBe('AWARE')
  })

  it('is refused when its bytes are not what was issued', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk)
    const document = await issued(desk, { kind: 'record', id })
    openSession(desk.desk)
      .vault.db.prepare('UPDATE attachment_bytes SET bytes = ?')
      .run(Buffer.from('%PDF forged'))
    expect(await bytesOf(desk, 'breaches:document-bytes', document.id)).toBe('vault-damaged')
  })

  it.each([
    ["UPDATE breaches SET document = json_set(document, '$.title', 'X')", 1],
    ["UPDATE breach_documents SET document = json_set(document, '$.version', 2)", 1],
    ['DELETE FROM breach_documents', 1],
    ["UPDATE breach_files SET document = json_set(document, '$.name', 'X')", 1],
    ['DELETE FROM breach_files', 1],
    ["UPDATE attachment_bytes SET bytes = x'00'", 2],
    ['DELETE FROM attachment_bytes', 2],
  ])('is missed by the check of the journal after %s', async (sql, recordsDiffering) => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk)
    await storedFile(desk, id)
    await issued(desk, { kind: 'record', id })
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
    openSession(desk.desk).vault.db.exec(sql)
    const report = await desk.call('journal:verify', undefined)
    expect(report).toMatchObject({ ok: false, recordsDiffering })
  })

  it('cannot be undone, nor the incident and what it names from under it', async () => {
    const desk = await aDesk('empty')
    const activity = await desk.call('activities:create', { name: 'Sales' })
    const other = await desk.call('activities:create', { name: 'Hiring' })
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    await desk.call('breaches:change', { id, patch: { activityIds: [activity.id] } })
    const document = await issued(desk, { kind: 'notification', id, stage: 'initial' })
    await desk.call('breaches:change', { id, patch: { description: 'Later' } })
    expect(await undoAll(desk)).toBe(2)
    const sheet = await desk.call('breaches:read', { id })
    expect(sheet.documents).toEqual([document])
    expect(sheet.breach).toMatchObject({ description: null, activityIds: [activity.id] })
    const ids = (await desk.call('activities:list', undefined)).map((each) => each.id)
    expect(ids).toContain(activity.id)
    expect(ids).not.toContain(other.id)
  })

  it('of a register cannot be undone either, nor what it tells of', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    await desk.call('activities:create', { name: 'Sales' })
    const period = { from: null, to: '2026-11-20' }
    const document = await issued(desk, { kind: 'register', period })
    const firstSignal = { at: '2026-11-21T10:00:00.000Z', isDayOnly: false }
    const later = await loggedBreach(desk, { firstSignal })
    await issued(desk, { kind: 'register', period })
    expect(await undoAll(desk)).toBe(2)
    expect(await refusalOf(desk, 'breaches:read', { id })).toBe('kept')
    expect(await refusalOf(desk, 'breaches:read', { id: later.id })).toBe('not-found')
    const registers = await desk.call('breaches:issued-registers', undefined)
    expect(registers.at(-1)).toEqual(document)
  })

  it('keeps undo from taking a file from under it', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk)
    const file = await storedFile(desk, id)
    await issued(desk, { kind: 'record', id })
    expect(await undoAll(desk)).toBe(0)
    expect((await desk.call('breaches:read', { id })).files).toEqual([file])
  })

  it('can be named by the step that sent it', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    await desk.call('breaches:assess', { id, by: null, assessment: anAssessment() })
    const { id: documentId } = await issued(desk, { kind: 'notification', id, stage: 'initial' })
    const event = notice('2026-11-22T10:00:00.000Z', { stage: 'initial', documentId })
    const { events } = await desk.call('breaches:record-event', { id, event })
    expect(events.at(-1)).toMatchObject({ kind: 'notified', documentId })
  })
})
