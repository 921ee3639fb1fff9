import { describe, expect, it } from 'vitest'
import { exampleRegister } from '#shared/example/example-register'
import { recordsByEntity } from '#shared/domain/exchange/register-records'
import { appendEntry } from '#vault/db/journal'
import { verifyJournal } from '#vault/db/journal-verify'
import { migrations } from '#vault/db/migrations/index'
import { readable, writable } from '#vault/db/open'
import { changesOf, putRecord, readRecords, removeRecord } from '#vault/db/records'
import { insertSession } from '#vault/db/sessions'
import { aVault, unlock } from '#support/vault'

const FIRST = migrations.slice(0, 1)
const AT = '2026-01-01T00:00:00.000Z'
const AWKWARD = [
  { id: 'constructor-1', name: "Robert'); DROP TABLE systems;--", note: null },
  { id: 'emoji', name: '🗂️ שלום \u200b =1+1', note: 'x'.repeat(20_000) },
  { id: 'A', name: '', note: '\u0000' },
]

/** A closed vault as the first version left it, with rows that nobody would choose. */
async function anOldVault(): Promise<string> {
  const { dir, vault } = await aVault({ migrations: FIRST })
  const work = vault.db.transaction(() => {
    const db = writable(vault.db)
    insertSession(db, { id: 'old', startedAt: AT, actor: null })
    for (const { entity, records } of recordsByEntity(exampleRegister('2026-01-01')))
      for (const record of records) putRecord(db, entity, record)
    for (const record of AWKWARD) putRecord(db, 'system', record)
    removeRecord(db, 'system', 'A')
    const entry = { at: AT, sessionId: 'old', action: 'vault:create' }
    appendEntry(db, vault.keys, entry, changesOf(db))
  })
  work()
  vault.close()
  return dir
}

describe('a vault from before requests', () => {
  it('opens with everything it had, and takes requests', async () => {
    const vault = await unlock(await anOldVault())
    expect(vault.migratedFrom).toBe(1)
    expect(vault.info.schemaVersion).toBe(migrations.length)
    const db = readable(vault.db)
    expect(readRecords(db, 'system')).toEqual([AWKWARD[0], AWKWARD[1]])
    expect(readRecords(db, 'activity')).toHaveLength(24)
    expect(readRecords(db, 'request')).toEqual([])
    expect(verifyJournal(db, vault.keys)).toMatchObject({ firstBroken: null, recordsDiffering: 0 })
    expect(vault.db.pragma('integrity_check', { simple: true })).toBe('ok')
  })

  it('finds its words gone from the search index when they are deleted', async () => {
    const vault = await unlock(await anOldVault())
    const setting = `SELECT v FROM request_words_config WHERE k = 'secure-delete'`
    expect(vault.db.prepare(setting).pluck().get()).toBe(1)
  })
})
