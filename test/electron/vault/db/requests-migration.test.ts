import { describe, expect, it } from 'vitest'
import { verifyJournal } from '#vault/db/journal-verify'
import { migrations } from '#vault/db/migrations/index'
import { readable } from '#vault/db/open'
import { putRecord, readRecords, removeRecord } from '#vault/db/records'
import { anOldVault, AWKWARD } from '#support/old-vault'
import { unlock } from '#support/vault'

const GONE = { id: 'A', name: '', note: '\u0000' }

/** As the first version left it, with a record that came and went. */
function aVaultBefore(): Promise<string> {
  return anOldVault(1, (db) => {
    putRecord(db, 'system', GONE)
    removeRecord(db, 'system', GONE.id)
  })
}

describe('a vault from before requests', () => {
  it('opens with everything it had, and takes requests', async () => {
    const vault = await unlock(await aVaultBefore())
    expect(vault.migratedFrom).toBe(1)
    expect(vault.info.schemaVersion).toBe(migrations.length)
    const db = readable(vault.db)
    expect(readRecords(db, 'system')).toEqual(AWKWARD)
    expect(readRecords(db, 'activity')).toHaveLength(24)
    expect(readRecords(db, 'request')).toEqual([])
    expect(verifyJournal(db, vault.keys)).toMatchObject({ firstBroken: null, recordsDiffering: 0 })
    expect(vault.db.pragma('integrity_check', { simple: true })).toBe('ok')
  })

  it('finds its words gone from the search index when they are deleted', async () => {
    const vault = await unlock(await aVaultBefore())
    const setting = `SELECT v FROM request_words_config WHERE k = 'secure-delete'`
    expect(vault.db.prepare(setting).pluck().get()).toBe(1)
  })
})
