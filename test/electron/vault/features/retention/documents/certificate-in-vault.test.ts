import { describe, expect, it } from 'vitest'
import { openSession } from '#vault/desk'
import { putRecord, readRecords } from '#vault/db/records'
import { writable } from '#vault/db/open'
import { askVault } from '#support/ask-vault'
import { aDesk } from '#support/desk'
import { erase, held, withLists } from '#support/holdings'
import { valueOf, wordsOf } from '#support/printed-report'

describe('the certificate of an erasure in the vault', () => {
  it('is printed once it is issued, and bears its digest', async () => {
    const desk = await aDesk('empty')
    await withLists(desk)
    const { id: holding } = await held(desk, '2021-10-01')
    const { id } = await erase(desk, [holding])
    const before = await desk.pass('erasures:certificate-document', { id })
    expect(before).toMatchObject({ error: { code: 'not-found' } })
    const { certificate } = await desk.call('erasures:issue', { id })
    const document = await askVault(desk, 'erasures:certificate-document', { id })
    expect(document.digest).toBe(certificate?.digest)
    expect(valueOf(document.html, 'Controller')).toBe('Žalgiris UAB')
    expect(valueOf(document.html, 'Printed')).toBe('22 Nov 2026, by Ona')
    expect(wordsOf(document.html)).toContain(
      'System shop the last update, 1 Oct 2021 1 Oct 2026 10',
    )
    expect(await askVault(desk, 'erasures:certificate-document', { id })).toEqual(document)
  })

  it('is refused when the record is not the one that was certified', async () => {
    const desk = await aDesk()
    const { vault } = openSession(desk.desk)
    const db = writable(vault.db)
    const [erasure] = readRecords<{ id: string }>(db, 'erasure')
    if (!erasure) throw new Error('no erasure')
    putRecord(db, 'erasure', { ...erasure, by: 'Somebody else' } as { id: string })
    const refused = await desk.pass('erasures:certificate-document', { id: erasure.id })
    expect(refused).toMatchObject({ error: { code: 'vault-damaged' } })
  })

  it('of the example is printed, and marked as an example', async () => {
    const desk = await aDesk()
    const id = 'example-erasure-01'
    const { html, runningMark } = await askVault(desk, 'erasures:certificate-document', { id })
    expect(runningMark).toMatch(/^EXAMPLE/)
    expect(wordsOf(html)).toContain('EC-2026-001')
  })

  it('is not there for nobody, nor while the vault is locked', async () => {
    const desk = await aDesk('empty')
    expect(await desk.pass('erasures:certificate-document', { id: 'nobody' })).toMatchObject({
      error: { code: 'not-found' },
    })
    await desk.pass('vault:close', undefined)
    expect(await desk.pass('erasures:certificate-document', { id: 'x' })).toMatchObject({
      error: { code: 'vault-locked' },
    })
  })
})
