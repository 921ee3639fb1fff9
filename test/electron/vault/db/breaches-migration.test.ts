import { describe, expect, it } from 'vitest'
import { exampleErasures, exampleHolds } from '#shared/example/erasures'
import { exampleHoldings } from '#shared/example/holdings'
import { exampleRequests } from '#shared/example/requests'
import type { EvidenceFile } from '#shared/domain/retention/holding'
import { insertBytes, purgeOrphans, readBytes } from '#vault/db/attachment-bytes'
import { verifyJournal } from '#vault/db/journal-verify'
import { migrations } from '#vault/db/migrations/index'
import { readable } from '#vault/db/open'
import { changesOf, putRecord, readRecords } from '#vault/db/records'
import { readBook } from '#vault/db/retention-book'
import { refreshRequestRows } from '#vault/db/request-rows'
import { anOldVault, AWKWARD, OLD_DAY, OLD_INSTANT } from '#support/old-vault'
import { unlock } from '#support/vault'

const PROOF: EvidenceFile = {
  id: 'proof',
  erasureId: 'nobody',
  name: 'proof.txt',
  bytes: 5,
  // SHA-256 of the word.
  digest: 'c1cda26362828b69266512052b97cb3729e3b052e4ade47c0a1e3383defe73c7',
  addedOn: OLD_DAY,
}

/** As the third version left it, with requests, holdings and erasures. */
function aVaultBefore(): Promise<string> {
  return anOldVault(3, (db) => {
    for (const request of exampleRequests(OLD_DAY)) putRecord(db, 'request', request)
    for (const holding of exampleHoldings(OLD_DAY)) putRecord(db, 'holding', holding)
    for (const hold of exampleHolds(OLD_DAY)) putRecord(db, 'legal-hold', hold)
    for (const erasure of exampleErasures(OLD_DAY)) putRecord(db, 'erasure', erasure)
    putRecord(db, 'evidence-file', PROOF)
    insertBytes(db, PROOF.id, Buffer.from('proof'))
    refreshRequestRows(db, changesOf(db))
  })
}

describe('a vault from before breaches', () => {
  it('opens with everything it had, and knows of no incident yet', async () => {
    const vault = await unlock(await aVaultBefore())
    expect(vault.migratedFrom).toBe(3)
    expect(vault.info.schemaVersion).toBe(migrations.length)
    const db = readable(vault.db)
    const systems = readRecords<{ id: string }>(db, 'system')
    expect(systems.filter(({ id }) => AWKWARD.some((each) => each.id === id))).toEqual(AWKWARD)
    expect(readRecords(db, 'request')).toHaveLength(exampleRequests(OLD_DAY).length)
    expect(readRecords(db, 'holding')).toHaveLength(exampleHoldings(OLD_DAY).length)
    expect(readRecords(db, 'erasure')).toHaveLength(exampleErasures(OLD_DAY).length)
    for (const kind of ['breach', 'breach-document', 'breach-file', 'breach-settings'] as const)
      expect(readRecords(db, kind)).toEqual([])
    purgeOrphans(vault.db)
    expect(Buffer.from(readBytes(db, PROOF.id) ?? []).toString()).toBe('proof')
    const book = readBook(vault.db, { now: OLD_INSTANT, today: OLD_DAY })
    expect(book.entries.filter(({ own }) => own === 'breaches')).toEqual([])
    expect(verifyJournal(db, vault.keys)).toMatchObject({ firstBroken: null, recordsDiffering: 0 })
    expect(vault.db.pragma('integrity_check', { simple: true })).toBe('ok')
  })
})
