import { describe, expect, it } from 'vitest'
import { exampleRegister } from '#shared/example/example-register'
import { exampleRequests } from '#shared/example/requests'
import { recordsByEntity } from '#shared/domain/exchange/register-records'
import { appendEntry } from '#vault/db/journal'
import { verifyJournal } from '#vault/db/journal-verify'
import { migrations } from '#vault/db/migrations/index'
import { readable, writable } from '#vault/db/open'
import { changesOf, putRecord, readRecords } from '#vault/db/records'
import { readBook } from '#vault/db/retention-book'
import { refreshRequestRows } from '#vault/db/request-rows'
import { insertSession } from '#vault/db/sessions'
import { aVault, unlock } from '#support/vault'

const SECOND = migrations.slice(0, 2)
const AT = '2026-01-01T00:00:00.000Z'
const AWKWARD = [
  { id: 'constructor-1', name: "Robert'); DROP TABLE holdings;--", note: null },
  { id: 'emoji', name: '🗂️ שלום \u200b =1+1', note: 'x'.repeat(20_000) },
]

/** A closed vault as the second version left it, with requests and rows that nobody would choose. */
async function anOldVault(): Promise<string> {
  const { dir, vault } = await aVault({ migrations: SECOND })
  const work = vault.db.transaction(() => {
    const db = writable(vault.db)
    insertSession(db, { id: 'old', startedAt: AT, actor: null })
    for (const { entity, records } of recordsByEntity(exampleRegister('2026-01-01')))
      for (const record of records) putRecord(db, entity, record)
    for (const request of exampleRequests('2026-01-01')) putRecord(db, 'request', request)
    for (const record of AWKWARD) putRecord(db, 'system', record)
    refreshRequestRows(db, changesOf(db))
    const heading = { at: AT, sessionId: 'old', action: 'vault:create' }
    appendEntry(db, vault.keys, heading, changesOf(db))
  })
  work()
  vault.close()
  return dir
}

describe('a vault from before retention', () => {
  it('opens with everything it had, and holds nothing yet but its own data', async () => {
    const vault = await unlock(await anOldVault())
    expect(vault.migratedFrom).toBe(2)
    expect(vault.info.schemaVersion).toBe(migrations.length)
    const db = readable(vault.db)
    const systems = readRecords<{ id: string }>(db, 'system')
    expect(systems.filter(({ id }) => AWKWARD.some((each) => each.id === id))).toEqual(AWKWARD)
    expect(readRecords(db, 'request')).toHaveLength(exampleRequests('2026-01-01').length)
    for (const kind of ['holding', 'legal-hold', 'erasure', 'evidence-file'] as const)
      expect(readRecords(db, kind)).toEqual([])
    const book = readBook(vault.db, { now: AT, today: '2026-01-01' })
    expect(new Set(book.entries.map(({ own }) => own))).toEqual(new Set(['requests', 'journal']))
    expect(verifyJournal(db, vault.keys)).toMatchObject({ firstBroken: null, recordsDiffering: 0 })
    expect(vault.db.pragma('integrity_check', { simple: true })).toBe('ok')
  })
})
