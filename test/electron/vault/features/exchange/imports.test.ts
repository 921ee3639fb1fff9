import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exampleRegister } from '#shared/example/example-register'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import type { ImportPreview } from '#shared/ipc/exchange'
import { registerDigest, registerJson } from '#vault/features/exchange/register-json'
import { readable } from '#vault/db/open'
import { readRegisterData } from '#vault/db/register-data'
import { aDesk, type TestDesk } from '#support/desk'
import { NOW } from '#support/now'
import { aFolder } from '#support/vault'

const data = exampleRegister('2026-11-22')

async function read(test: TestDesk, content: Uint8Array): Promise<ImportPreview> {
  const path = join(aFolder(), 'register.json')
  writeFileSync(path, content)
  const outcome = await test.pass('imports:read-file', { path })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value as ImportPreview
}

function stored({ desk }: TestDesk): RegisterData {
  if (!desk.session) throw new Error('locked')
  return readRegisterData(readable(desk.session.vault.db))
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: { code?: string; message: string }) => error.code ?? error.message,
  )
}

describe('importing a register', () => {
  it('adds, changes and skips as announced, and is taken back in one step', async () => {
    const test = await aDesk('empty')
    const before = registerDigest(stored(test))
    const preview = await read(test, registerJson(data, NOW))
    expect(preview).toMatchObject({ fileName: 'register.json', counts: { change: 1, skip: 0 } })
    expect(preview.counts.add).toBe(preview.items.length - 1)
    const { written } = await test.call('imports:apply', { token: preview.token })
    expect(written).toBe(preview.items.length)
    expect(registerDigest(stored(test))).toBe(registerDigest(data))
    await test.call('journal:undo', undefined)
    expect(registerDigest(stored(test))).toBe(before)
  })

  it('comes back equal from an export of the vault itself', async () => {
    const test = await aDesk('example')
    const outcome = await test.pass('exports:json-bytes', undefined)
    if (!outcome.ok) throw new Error(outcome.error.code)
    const { bytes, fileName } = outcome.value as { bytes: Uint8Array; fileName: string }
    expect(fileName).toBe('Register_imkeys.com_2026-11-22_v0.1-example.json')
    const { counts } = await read(test, bytes)
    expect(counts).toMatchObject({ add: 0, change: 0 })
    expect(counts.skip).toBeGreaterThan(24)
  })

  it('writes nothing when everything is there already', async () => {
    const test = await aDesk('example')
    const { token } = await read(test, registerJson(stored(test), NOW))
    const { total } = await test.call('journal:list', { before: null, limit: 1 })
    expect(await test.call('imports:apply', { token })).toEqual({ written: 0 })
    expect((await test.call('journal:list', { before: null, limit: 1 })).total).toBe(total)
  })

  it('asks for a new look when the register changed in between', async () => {
    const test = await aDesk('empty')
    const { token } = await read(test, registerJson(data, NOW))
    await test.call('register:change', { legalName: 'Other UAB', website: 'example.org' })
    await test.call('activities:create', { name: 'Written meanwhile', refNo: 'PA-01' })
    expect(await errorOf(test.call('imports:apply', { token }))).toBe('import-expired')
  })

  it('forgets a dropped file, a stranger’s token and everything at locking', async () => {
    const test = await aDesk('empty')
    const first = await read(test, registerJson(data, NOW))
    await test.call('imports:drop', { token: first.token })
    const expired = (token: string) => errorOf(test.call('imports:apply', { token }))
    expect(await expired(first.token)).toBe('import-expired')
    expect(await expired('made up')).toBe('import-expired')
    const second = await read(test, registerJson(data, NOW))
    await test.reopen()
    expect(await expired(second.token)).toBe('import-expired')
  })

  it('refuses a number that another activity has', async () => {
    const test = await aDesk('empty')
    await test.call('activities:create', { name: 'Own', refNo: 'PA-01' })
    await expect(read(test, registerJson(data, NOW))).rejects.toThrow('import-damaged')
  })

  it('says that a file is not there', async () => {
    const test = await aDesk('empty')
    const outcome = await test.pass('imports:read-file', { path: join(aFolder(), 'gone.json') })
    expect(outcome).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('takes two thousand activities', async () => {
    const test = await aDesk('empty')
    const [template] = data.activities
    if (!template) throw new Error('the example is empty')
    const activities = Array.from({ length: 2_000 }, (_, index) => ({
      ...template,
      id: `many-${index}`,
      refNo: `PA-${index + 1}`,
    }))
    const { token, counts } = await read(test, registerJson({ ...data, activities }, NOW))
    expect(counts.add).toBeGreaterThan(2_000)
    await test.call('imports:apply', { token })
    expect(stored(test).activities).toHaveLength(2_000)
  })
})

describe('exporting', () => {
  it('gives tables under a name that says whose and when', async () => {
    const test = await aDesk('example')
    for (const format of ['csv', 'xlsx']) {
      const outcome = await test.pass('exports:table-bytes', { format, ids: null })
      expect(outcome).toMatchObject({
        ok: true,
        value: { fileName: `Activities_imkeys.com_2026-11-22.${format}` },
      })
    }
  })

  it('prints the journal of the last year as change log', async () => {
    const test = await aDesk('example')
    const { id } = stored(test).activities[0] ?? { id: '' }
    await test.call('activities:change', { id, patch: { owner: 'Team' } })
    await test.call('activities:change', { id, patch: { noticeRef: '4' } })
    const outcome = await test.pass('exports:report', {
      part: 'controller',
      withFindings: false,
      withStaffNames: true,
      recipientAuthority: null,
      fileReference: null,
      activityIds: null,
    })
    if (!outcome.ok) throw new Error(outcome.error.code)
    const { html, fileName } = outcome.value as { html: string; fileName: string }
    expect(fileName).toBe('RoPA_imkeys.com_2026-11-22_v0.1-example.pdf')
    const log = html.slice(html.indexOf('id="annex-changes"'))
    expect(log).toContain('2026-11-22 10:00')
    expect(log).toContain('Ona')
    expect(log.match(/PA-01/g)).toHaveLength(1)
  })
})
