import { describe, expect, it } from 'vitest'
import { exampleBreaches } from '#shared/example/breaches'
import { exampleHoldings } from '#shared/example/holdings'
import { exampleRequests } from '#shared/example/requests'
import { verifyJournal } from '#vault/db/journal-verify'
import { migrations } from '#vault/db/migrations/index'
import { readable } from '#vault/db/open'
import { changesOf, putRecord, readRecords } from '#vault/db/records'
import { readBook } from '#vault/db/retention-book'
import { refreshRequestRows } from '#vault/db/request-rows'
import { readDeletionSettings } from '#vault/db/deletion-settings'
import { FIRST_DELETION_SETTINGS } from '#shared/domain/deletions/settings'
import { anOldVault, AWKWARD, OLD_DAY, OLD_INSTANT } from '#support/old-vault'
import { unlock } from '#support/vault'

const BREACHES = exampleBreaches({ now: OLD_INSTANT, timeZone: 'UTC' })

/** As the fourth version left it, with requests, holdings and incidents. */
function aVaultBefore(): Promise<string> {
  return anOldVault(4, (db) => {
    for (const request of exampleRequests(OLD_DAY)) putRecord(db, 'request', request)
    for (const holding of exampleHoldings(OLD_DAY)) putRecord(db, 'holding', holding)
    for (const breach of BREACHES) putRecord(db, 'breach', breach)
    refreshRequestRows(db, changesOf(db))
  })
}

describe('a vault from before age-verification cases', () => {
  it('opens with everything it had, and knows of no case yet', async () => {
    const vault = await unlock(await aVaultBefore())
    expect(vault.migratedFrom).toBe(4)
    expect(vault.info.schemaVersion).toBe(migrations.length)
    const db = readable(vault.db)
    const systems = readRecords<{ id: string }>(db, 'system')
    expect(systems.filter(({ id }) => AWKWARD.some((each) => each.id === id))).toEqual(AWKWARD)
    expect(readRecords(db, 'request')).toHaveLength(exampleRequests(OLD_DAY).length)
    expect(readRecords(db, 'holding')).toHaveLength(exampleHoldings(OLD_DAY).length)
    expect(readRecords(db, 'breach')).toHaveLength(BREACHES.length)
    for (const kind of ['deletion', 'deletion-settings', 'age-entry'] as const)
      expect(readRecords(db, kind)).toEqual([])
    for (const table of ['working_references', 'erased_deletions'])
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
    expect(readDeletionSettings(db)).toEqual(FIRST_DELETION_SETTINGS)
    const book = readBook(vault.db, { now: OLD_INSTANT, today: OLD_DAY })
    expect(book.entries.filter(({ own }) => own === 'children' || own === 'evidence')).toEqual([])
    expect(verifyJournal(db, vault.keys)).toMatchObject({ firstBroken: null, recordsDiffering: 0 })
    expect(vault.db.pragma('integrity_check', { simple: true })).toBe('ok')
  })
})
