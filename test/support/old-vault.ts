import { exampleRegister } from '#shared/example/example-register'
import { recordsByEntity } from '#shared/domain/exchange/register-records'
import { appendEntry } from '#vault/db/journal'
import { migrations } from '#vault/db/migrations/index'
import { writable, type WritableDb } from '#vault/db/open'
import { changesOf, putRecord } from '#vault/db/records'
import { insertSession } from '#vault/db/sessions'
import { aVault } from './vault.ts'

export const OLD_DAY = '2026-01-01'
export const OLD_INSTANT = `${OLD_DAY}T00:00:00.000Z`

/** Systems that nobody would choose. */
export const AWKWARD = [
  { id: 'constructor-1', name: "Robert'); DROP TABLE systems;--", note: null },
  { id: 'emoji', name: '🗂️ שלום \u200b =1+1', note: 'x'.repeat(20_000) },
]

/** A closed vault as an earlier version left it: the register of the example, awkward systems, and what is written besides. */
export async function anOldVault(
  version: number,
  writeMore: (db: WritableDb) => void,
): Promise<string> {
  const { dir, vault } = await aVault({ migrations: migrations.slice(0, version) })
  const work = vault.db.transaction(() => {
    const db = writable(vault.db)
    insertSession(db, { id: 'old', startedAt: OLD_INSTANT, actor: null })
    for (const { entity, records } of recordsByEntity(exampleRegister(OLD_DAY)))
      for (const record of records) putRecord(db, entity, record)
    for (const record of AWKWARD) putRecord(db, 'system', record)
    writeMore(db)
    const heading = { at: OLD_INSTANT, sessionId: 'old', action: 'vault:create' }
    appendEntry(db, vault.keys, heading, changesOf(db))
  })
  work()
  vault.close()
  return dir
}
