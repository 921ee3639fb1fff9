import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/domain/values/canonical'
import type { TestDesk } from '#support/desk'
import { openSession } from '#vault/desk'
import { aPart, aRetentionDesk, attach, KEPT } from '#support/erasures'
import { aHold, erase, held, isWhole, refusalOf } from '#support/holdings'

/** Writes past the program, as somebody with the key could. */
function behind({ desk }: TestDesk, sql: string): void {
  openSession(desk).vault.db.exec(sql)
}

async function aCertifiedDesk() {
  const desk = await aRetentionDesk()
  const { id } = await held(desk, '2021-01-31', { people: 10 })
  await desk.call('holds:create', aHold({ systemIds: ['helpdesk'] }))
  const parts = [aPart(id, { erasedRecords: 5, kept: KEPT })]
  const erasure = await erase(desk, [id], { parts, holdOwner: 'Legal' })
  await attach(desk, erasure.id)
  const issued = await desk.call('erasures:issue', { id: erasure.id })
  return { desk, issued }
}

describe('what is changed behind the journal', () => {
  it.each([
    ['holdings', `UPDATE holdings SET document = json_set(document, '$.records', 1)`],
    ['holdings', `DELETE FROM holdings`],
    ['legal_holds', `UPDATE legal_holds SET document = json_set(document, '$.from', '2026-01-01')`],
    ['erasures', `UPDATE erasures SET document = json_set(document, '$.by', 'Jonas')`],
    [
      'erasures',
      `UPDATE erasures SET document = json_set(document, '$.certificate', json('null'))`,
    ],
    ['evidence_files', `UPDATE evidence_files SET document = json_set(document, '$.name', 'x')`],
    ['holdings', `INSERT INTO holdings VALUES ('new', '{"id":"new"}')`],
  ])('is found in %s: %s', async (_table, sql) => {
    const { desk } = await aCertifiedDesk()
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
    behind(desk, sql)
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: false })
  })

  it('is found when an old state of a holding is put back', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    behind(desk, 'CREATE TEMP TABLE old AS SELECT * FROM holdings')
    await desk.call('holdings:change', { id, patch: { records: 3 } })
    expect(isWhole(desk)).toBe(true)
    behind(desk, 'UPDATE holdings SET document = (SELECT document FROM old)')
    expect(isWhole(desk)).toBe(false)
  })

  it('keeps a certificate from being printed: its record, its files, its number of files', async () => {
    const { desk, issued } = await aCertifiedDesk()
    const print = () => refusalOf(desk, 'erasures:certificate-document', { id: issued.id })
    expect(await print()).toBe('kept')
    for (const [sql, back] of [
      [`UPDATE erasures SET document = json_set(document, '$.by', 'Jonas')`, "'$.by', 'Ona'"],
      [
        `UPDATE erasures SET document = json_set(document, '$.lines[0].erasedRecords', 6)`,
        "'$.lines[0].erasedRecords', 5",
      ],
    ] as const) {
      behind(desk, sql)
      expect(await print()).toBe('vault-damaged')
      behind(desk, `UPDATE erasures SET document = json_set(document, ${back})`)
    }
    expect(await print()).toBe('kept')
    behind(desk, `UPDATE evidence_files SET document = json_set(document, '$.name', 'other.txt')`)
    expect(await print()).toBe('vault-damaged')
    behind(desk, 'DELETE FROM evidence_files')
    expect(await print()).toBe('vault-damaged')
  })
})

describe('the digest of a certificate', () => {
  it('covers record and files, and anyone can compute it again', async () => {
    const { issued, desk } = await aCertifiedDesk()
    const { certificate, ...told } = issued
    const { files } = await desk.call('erasures:read', { id: issued.id })
    const evidence = files.map(({ name, bytes, digest }) => ({ name, bytes, digest }))
    const text = canonicalJson({ ...told, files: evidence })
    expect(certificate?.digest).toBe(createHash('sha256').update(text).digest('hex'))
  })
})

describe('numbers of certificates', () => {
  it('are never given twice: not after undo, not over a lock, and by the year where days are reckoned', async () => {
    const desk = await aRetentionDesk()
    await desk.call('requests:change-settings', { timeZone: 'Pacific/Auckland' })
    await desk.reopen()
    const issue = async (at: string) => {
      desk.setClock(at)
      const { id } = await held(desk, '2020-01-31')
      const on = '2026-11-22'
      const fields = { on, method: 'deleted', by: 'Ona', evidence: null } as const
      const undone = await erase(desk, [id], { fields })
      await desk.call('journal:undo', undefined)
      const erasure = await erase(desk, [id], { fields })
      expect(erasure.refNo).toBe(undone.refNo)
      const issued = await desk.call('erasures:issue', { id: erasure.id })
      await desk.pass('journal:undo', undefined)
      return issued.certificate?.number
    }
    expect(await issue('2026-12-31T10:59:59.000Z')).toBe('EC-2026-001')
    expect(await issue('2026-12-31T11:00:00.000Z')).toBe('EC-2027-001')
    await desk.reopen()
    expect(await issue('2026-12-31T10:59:59.000Z')).toBe('EC-2026-002')
    expect(await issue('2027-12-31T10:59:59.000Z')).toBe('EC-2027-002')
    expect(isWhole(desk)).toBe(true)
  })
})
