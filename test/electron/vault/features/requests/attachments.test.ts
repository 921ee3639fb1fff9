import { execFileSync } from 'node:child_process'
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ATTACHMENT_MAX, type Attachment } from '#shared/domain/requests/request'
import type { ExportedFile } from '#shared/ipc/exchange'
import { openSession } from '#vault/desk'
import { aDesk, type TestDesk } from '#support/desk'
import { logged } from '#support/requests'
import { aFolder } from '#support/vault'

const CONTENT = 'A letter of the person'

async function store(desk: TestDesk, requestId: string, name: string, content = CONTENT) {
  const path = join(aFolder(), name)
  writeFileSync(path, content)
  const outcome = await desk.pass('attachments:store', { requestId, path })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value as Attachment
}

const bytesOf = async (desk: TestDesk, id: string) => {
  const outcome = await desk.pass('attachments:bytes', { id })
  if (!outcome.ok) return outcome.error.code
  const { bytes, fileName } = outcome.value as ExportedFile
  return `${fileName}: ${Buffer.from(bytes).toString()}`
}

const keptBytes = ({ desk }: TestDesk) =>
  openSession(desk).vault.db.prepare('SELECT no, attachment_id FROM attachment_bytes').all()

describe('attaching a file', () => {
  it('keeps name, size, digest and bytes', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk)
    const attachment = await store(desk, id, 'Brief an das Amt.txt')
    expect(attachment).toMatchObject({
      requestId: id,
      name: 'Brief an das Amt.txt',
      bytes: CONTENT.length,
      addedOn: '2026-11-22',
    })
    expect((await desk.call('requests:read', { id })).attachments).toEqual([attachment])
    expect(await bytesOf(desk, attachment.id)).toBe(`Brief an das Amt.txt: ${CONTENT}`)
  })

  it('takes names as disks allow them without what no name may hold', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk)
    expect((await store(desk, id, 'a\u0007b\nc.txt')).name).toBe('abc.txt')
    expect((await store(desk, id, '\u200b')).name).toBe('attachment')
    expect((await store(desk, id, '=cmd 🗂️ שלום.txt')).name).toBe('=cmd 🗂️ שלום.txt')
  })

  it('takes a file of the largest size and refuses one byte more', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk)
    const path = join(aFolder(), 'large.bin')
    writeFileSync(path, '')
    truncateSync(path, ATTACHMENT_MAX)
    const kept = await desk.pass('attachments:store', { requestId: id, path })
    expect(kept).toMatchObject({ ok: true, value: { bytes: ATTACHMENT_MAX } })
    truncateSync(path, ATTACHMENT_MAX + 1)
    expect(await desk.pass('attachments:store', { requestId: id, path })).toMatchObject({
      error: { code: 'attachment-too-large' },
    })
    expect(keptBytes(desk)).toHaveLength(1)
  })

  it('refuses what is empty, no file, gone, or meant for no case', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk)
    const folder = aFolder()
    const [empty, place, pipe] = ['empty', 'folder', 'pipe'].map((name) => join(folder, name))
    writeFileSync(empty ?? '', '')
    mkdirSync(place ?? '')
    execFileSync('mkfifo', [pipe ?? ''])
    const refusal = async (path: string | undefined, requestId = id) => {
      const outcome = await desk.pass('attachments:store', { requestId, path })
      return outcome.ok ? null : outcome.error.code
    }
    expect(await refusal(empty)).toBe('attachment-empty')
    expect(await refusal(place)).toBe('attachment-empty')
    expect(await refusal(pipe)).toBe('attachment-empty')
    expect(await refusal(join(folder, 'gone'))).toBe('not-found')
    writeFileSync(empty ?? '', 'x')
    expect(await refusal(empty, 'nobody')).toBe('not-found')
  })
})

describe('the bytes of an attachment', () => {
  it('are never written again when the case or the list around them changes', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk)
    await store(desk, id, 'one.txt')
    const { db } = openSession(desk.desk).vault
    db.exec(`CREATE TEMP TRIGGER touched AFTER UPDATE ON attachment_bytes
      BEGIN SELECT RAISE(ABORT, 'written again'); END;
      CREATE TEMP TRIGGER dropped AFTER DELETE ON attachment_bytes
      BEGIN SELECT RAISE(ABORT, 'written again'); END;
      CREATE TEMP TRIGGER added AFTER INSERT ON attachment_bytes
      BEGIN SELECT RAISE(ABORT, 'written again'); END;`)
    await desk.call('requests:change', { id, patch: { subject: 'Changed' } })
    await desk.call('requests:record-event', { id, event: { kind: 'triaged', on: '2026-11-12' } })
    await desk.call('requests:change-settings', { country: 'LT' })
    await desk.call('journal:undo', undefined)
    expect(keptBytes(desk)).toHaveLength(1)
  })

  it('come back by undo after removal, and go at the next unlocking', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk)
    const attachment = await store(desk, id, 'one.txt')
    const other = await store(desk, id, 'two.txt', 'other')
    await desk.call('attachments:remove', { id: attachment.id })
    expect(await bytesOf(desk, attachment.id)).toBe('not-found')
    await desk.call('journal:undo', undefined)
    expect(await bytesOf(desk, attachment.id)).toBe(`one.txt: ${CONTENT}`)
    await desk.call('attachments:remove', { id: attachment.id })
    await desk.reopen()
    expect(keptBytes(desk)).toMatchObject([{ attachment_id: other.id }])
  })

  it('go with the case at the next unlocking', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk)
    const attachment = await store(desk, id, 'one.txt')
    await desk.call('requests:remove', { id })
    expect(await bytesOf(desk, attachment.id)).toBe('not-found')
    await desk.reopen()
    expect(keptBytes(desk)).toEqual([])
  })

  it('are refused when they are not what was stored', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk)
    const attachment = await store(desk, id, 'one.txt')
    openSession(desk.desk)
      .vault.db.prepare('UPDATE attachment_bytes SET bytes = ?')
      .run(Buffer.from('Another letter'))
    expect(await bytesOf(desk, attachment.id)).toBe('vault-damaged')
  })

  it('do not stand in the journal', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk)
    await store(desk, id, 'one.txt')
    const payloads = openSession(desk.desk)
      .vault.db.prepare(`SELECT before, after FROM journal_payloads WHERE entity = 'attachment'`)
      .all()
    expect(payloads).toHaveLength(1)
    expect(JSON.stringify(payloads)).not.toContain(CONTENT)
    const { entries } = await desk.call('journal:list', { before: null, limit: 1 })
    expect(entries).toMatchObject([{ channel: 'attachments:store', label: 'one.txt' }])
  })
})

it('an export of a case is written down and changes nothing', async () => {
  const desk = await aDesk('empty')
  for (const what of ['table', 'case', 'reply', 'attachment'] as const)
    expect(await desk.pass('requests:note-export', { what })).toMatchObject({ ok: true })
  const { entries } = await desk.call('journal:list', { before: null, limit: 4 })
  expect(entries.map(({ channel }) => channel)).toEqual([
    'requests:export-attachment',
    'requests:export-reply',
    'requests:export-case',
    'requests:export-table',
  ])
  expect(await desk.pass('journal:undo', undefined)).toMatchObject({ ok: false })
})
