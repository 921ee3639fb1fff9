import { describe, expect, it } from 'vitest'
import { exampleErasures, exampleHolds } from '#shared/example/erasures'
import { exampleRegister } from '#shared/example/example-register'
import { exampleHoldings } from '#shared/example/holdings'
import { exampleRequests } from '#shared/example/requests'
import { recordsByEntity } from '#shared/domain/exchange/register-records'
import type { EvidenceFile } from '#shared/domain/retention/holding'
import { insertBytes, purgeOrphans, readBytes } from '#vault/db/attachment-bytes'
import { appendEntry } from '#vault/db/journal'
import { verifyJournal } from '#vault/db/journal-verify'
import { migrations } from '#vault/db/migrations/index'
import { readable, writable } from '#vault/db/open'
import { changesOf, putRecord, readRecords } from '#vault/db/records'
import { readBook } from '#vault/db/retention-book'
import { refreshRequestRows } from '#vault/db/request-rows'
import { insertSession } from '#vault/db/sessions'
import { aVault, unlock } from '#support/vault'

const THIRD = migrations.slice(0, 3)
const AT = '2026-01-01T00:00:00.000Z'
const DAY = '2026-01-01'
const AWKWARD = [
  { id: 'constructor-1', name: "Robert'); DROP TABLE breaches;--", note: null },
  { id: 'emoji', name: '🗂️ שלום \u200b =1+1', note: 'x'.repeat(20_000) },
]
const PROOF: EvidenceFile = {
  id: 'proof',
  erasureId: 'nobody',
  name: 'proof.txt',
  bytes: 5,
  // SHA-256 of the word.
  digest: 'c1cda26362828b69266512052b97cb3729e3b052e4ade47c0a1e3383defe73c7',
  addedOn: DAY,
}

/** A closed vault as the third version left it, with requests, holdings, erasures and rows that nobody would choose. */
async function anOldVault(): Promise<string> {
  const { dir, vault } = await aVault({ migrations: THIRD })
  const work = vault.db.transaction(() => {
    const db = writable(vault.db)
    insertSession(db, { id: 'old', startedAt: AT, actor: null })
    for (const { entity, records } of recordsByEntity(exampleRegister(DAY)))
      for (const record of records) putRecord(db, entity, record)
    for (const request of exampleRequests(DAY)) putRecord(db, 'request', request)
    for (const holding of exampleHoldings(DAY)) putRecord(db, 'holding', holding)
    for (const hold of exampleHolds(DAY)) putRecord(db, 'legal-hold', hold)
    for (const erasure of exampleErasures(DAY)) putRecord(db, 'erasure', erasure)
    for (const record of AWKWARD) putRecord(db, 'system', record)
    putRecord(db, 'evidence-file', PROOF)
    insertBytes(db, PROOF.id, Buffer.from('proof'))
    refreshRequestRows(db, changesOf(db))
    const heading = { at: AT, sessionId: 'old', action: 'vault:create' }
    appendEntry(db, vault.keys, heading, changesOf(db))
  })
  work()
  vault.close()
  return dir
}

describe('a vault from before breaches', () => {
  it('opens with everything it had, and knows of no incident yet', async () => {
    const vault = await unlock(await anOldVault())
    expect(vault.migratedFrom).toBe(3)
    expect(vault.info.schemaVersion).toBe(migrations.length)
    const db = readable(vault.db)
    const systems = readRecords<{ id: string }>(db, 'system')
    expect(systems.filter(({ id }) => AWKWARD.some((each) => each.id === id))).toEqual(AWKWARD)
    expect(readRecords(db, 'request')).toHaveLength(exampleRequests(DAY).length)
    expect(readRecords(db, 'holding')).toHaveLength(exampleHoldings(DAY).length)
    expect(readRecords(db, 'erasure')).toHaveLength(exampleErasures(DAY).length)
    for (const kind of ['breach', 'breach-document', 'breach-file', 'breach-settings'] as const)
      expect(readRecords(db, kind)).toEqual([])
    purgeOrphans(vault.db)
    expect(Buffer.from(readBytes(db, PROOF.id) ?? []).toString()).toBe('proof')
    const book = readBook(vault.db, { now: AT, today: DAY })
    expect(book.entries.filter(({ own }) => own === 'breaches')).toEqual([])
    expect(verifyJournal(db, vault.keys)).toMatchObject({ firstBroken: null, recordsDiffering: 0 })
    expect(vault.db.pragma('integrity_check', { simple: true })).toBe('ok')
  })
})
