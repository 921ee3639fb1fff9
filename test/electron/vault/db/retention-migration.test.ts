import { describe, expect, it } from 'vitest'
import { exampleRequests } from '#shared/example/requests'
import { verifyJournal } from '#vault/db/journal-verify'
import { migrations } from '#vault/db/migrations/index'
import { readable } from '#vault/db/open'
import { changesOf, putRecord, readRecords } from '#vault/db/records'
import { readBook } from '#vault/db/retention-book'
import { refreshRequestRows } from '#vault/db/request-rows'
import { anOldVault, AWKWARD, OLD_DAY, OLD_INSTANT } from '#support/old-vault'
import { unlock } from '#support/vault'

/** As the second version left it, with requests. */
function aVaultBefore(): Promise<string> {
  return anOldVault(2, (db) => {
    for (const request of exampleRequests(OLD_DAY)) putRecord(db, 'request', request)
    refreshRequestRows(db, changesOf(db))
  })
}

describe('a vault from before retention', () => {
  it('opens with everything it had, and holds nothing yet but its own data', async () => {
    const vault = await unlock(await aVaultBefore())
    expect(vault.migratedFrom).toBe(2)
    expect(vault.info.schemaVersion).toBe(migrations.length)
    const db = readable(vault.db)
    const systems = readRecords<{ id: string }>(db, 'system')
    expect(systems.filter(({ id }) => AWKWARD.some((each) => each.id === id))).toEqual(AWKWARD)
    expect(readRecords(db, 'request')).toHaveLength(exampleRequests(OLD_DAY).length)
    for (const kind of ['holding', 'legal-hold', 'erasure', 'evidence-file'] as const)
      expect(readRecords(db, kind)).toEqual([])
    const book = readBook(vault.db, { now: OLD_INSTANT, today: OLD_DAY })
    expect(new Set(book.entries.map(({ own }) => own))).toEqual(new Set(['requests', 'journal']))
    expect(verifyJournal(db, vault.keys)).toMatchObject({ firstBroken: null, recordsDiffering: 0 })
    expect(vault.db.pragma('integrity_check', { simple: true })).toBe('ok')
  })
})
