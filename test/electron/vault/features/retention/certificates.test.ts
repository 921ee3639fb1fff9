import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/domain/values/canonical'
import { openSession } from '#vault/desk'
import type { TestDesk } from '#support/desk'
import { aPart, aRetentionDesk, attach, KEPT } from '#support/erasures'
import { erase, held, isWhole, refusalOf, rowOf } from '#support/holdings'
import { aFolder } from '#support/vault'

const undo = (desk: TestDesk) => desk.call('journal:undo', undefined)

describe('a certificate', () => {
  it('has a number of its year and the digest of all it tells', async () => {
    const desk = await aRetentionDesk()
    const [first, second] = [await held(desk, '2021-01-31'), await held(desk, '2021-01-31')]
    const erasure = await erase(desk, [first.id])
    const issued = await desk.call('erasures:issue', { id: erasure.id })
    const { certificate, ...told } = issued
    const digest = createHash('sha256').update(canonicalJson(told)).digest('hex')
    expect(certificate).toEqual({
      number: 'EC-2026-001',
      issuedAt: '2026-11-22T10:00:00.000Z',
      digest,
    })
    const next = await erase(desk, [second.id])
    desk.setClock('2027-01-02T10:00:00.000Z')
    const later = await desk.call('erasures:issue', { id: next.id })
    expect(later.certificate?.number).toBe('EC-2027-001')
    expect(await refusalOf(desk, 'erasures:issue', { id: next.id })).toBe('certificate-issued')
  })

  it('ends undo of what it tells, and of nothing else', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    const other = await held(desk, '2024-01-31')
    await desk.call('holdings:change', { id: other.id, patch: { records: 7 } })
    const erasure = await erase(desk, [id])
    await attach(desk, erasure.id)
    await desk.call('erasures:issue', { id: erasure.id })
    await desk.call('holdings:change', { id: other.id, patch: { records: 8 } })
    await undo(desk)
    expect((await rowOf(desk, other.id)).records).toBe(7)
    await undo(desk)
    expect((await rowOf(desk, other.id)).records).toBe(10)
    await undo(desk)
    expect(await refusalOf(desk, 'holdings:read', { id: other.id })).toBe('not-found')
    // The steps of the erased holding are gone; what is left are the lists.
    const { undo: next } = await desk.call('journal:steps', undefined)
    expect(next).toMatchObject({ channel: 'catalogues:save', entity: 'system' })
    expect((await rowOf(desk, id)).status).toBe('ERASED')
    const { files } = await desk.call('erasures:read', { id: erasure.id })
    expect(files).toHaveLength(1)
    expect(isWhole(desk)).toBe(true)
  })

  it('says nothing-to-undo right after it where nothing else was done', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    await desk.reopen()
    const erasure = await erase(desk, [id])
    await desk.call('erasures:issue', { id: erasure.id })
    expect(await refusalOf(desk, 'journal:undo', undefined)).toBe('nothing-to-undo')
    expect(await refusalOf(desk, 'journal:redo', undefined)).toBe('nothing-to-undo')
  })

  it('refuses every change of the erasure, its evidence, and what it erased', async () => {
    const desk = await aRetentionDesk()
    const [{ id }, partly] = [await held(desk, '2021-01-31'), await held(desk, '2021-01-31')]
    const parts = [aPart(partly.id, { erasedRecords: 5, kept: KEPT })]
    const erasure = await erase(desk, [id, partly.id], { parts, holdOwner: 'Legal' })
    const file = await attach(desk, erasure.id)
    const [hold] = await desk.call('holds:list', undefined)
    await desk.call('erasures:issue', { id: erasure.id })
    const path = join(aFolder(), 'late.txt')
    writeFileSync(path, 'Late')
    const attempts: [string, unknown][] = [
      ['erasures:change', { id: erasure.id, patch: { by: 'Jonas' } }],
      ['erasures:remove-evidence', { id: file.id }],
      ['erasures:store-evidence', { erasureId: erasure.id, path }],
      ['holdings:change', { id, patch: { records: 1 } }],
      ['holdings:remove', { ids: [id] }],
      ['holds:remove', { id: hold?.hold.id }],
    ]
    for (const [channel, input] of attempts)
      expect(await refusalOf(desk, channel, input), channel).toBe('certificate-issued')
    const rest = await desk.call('holdings:change', { id: partly.id, patch: { note: 'The rest' } })
    expect(rest.records).toBe(2)
    expect(isWhole(desk)).toBe(true)
  })
})

describe('evidence', () => {
  const kept = ({ desk }: TestDesk) =>
    openSession(desk).vault.db.prepare('SELECT count(*) FROM attachment_bytes').pluck().get()

  it('is kept with name, size and digest, and survives unlocking', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    const erasure = await erase(desk, [id])
    const file = await attach(desk, erasure.id)
    expect(file).toMatchObject({
      erasureId: erasure.id,
      name: 'proof.txt',
      bytes: 14,
      addedOn: '2026-11-22',
    })
    await desk.reopen()
    const outcome = await desk.pass('erasures:evidence-bytes', { id: file.id })
    const { bytes, fileName } = (outcome.ok ? outcome.value : {}) as {
      bytes: Uint8Array
      fileName: string
    }
    expect(`${fileName}: ${Buffer.from(bytes).toString()}`).toBe('proof.txt: Log of the run')
  })

  it('comes back with undo after removal, and is gone for good after unlocking', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    const erasure = await erase(desk, [id])
    const file = await attach(desk, erasure.id)
    await desk.call('erasures:remove-evidence', { id: file.id })
    await undo(desk)
    expect((await desk.call('erasures:read', { id: erasure.id })).files).toEqual([file])
    await desk.call('erasures:remove-evidence', { id: file.id })
    await desk.reopen()
    expect(kept(desk)).toBe(0)
  })
})
