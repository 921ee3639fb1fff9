import { exampleRegister } from '#shared/example/example-register'
import { ENTITIES, type Entity } from '#shared/domain/journal/entity'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import { EMPTY_REGISTER, type Register } from '#shared/domain/register/register'
import type { VaultStart } from '#shared/ipc/vault'
import type { Database } from '../../db/driver.ts'
import { appendEntry } from '../../db/journal.ts'
import { readable, writable } from '../../db/open.ts'
import { changesOf, putRecord, type AnyRecord } from '../../db/records.ts'
import { readPreference, writePreference } from '../../db/preferences.ts'
import type { Session } from '../../session.ts'

const OFFICER = 'officer'

/** Writes what a new vault starts with, as its first journal entry; undo does not reach behind it. */
export function writeFirstRecords(
  session: Session,
  {
    now,
    today,
    officer,
    start,
  }: { now: string; today: string; officer: string | null; start: VaultStart },
): void {
  const { vault } = session
  const db = writable(vault.db)
  const work = vault.db.transaction(() => {
    writePreference(db, OFFICER, officer)
    if (start.with === 'example') putAll(db, exampleRegister(today))
    else putRecord(db, 'register', controllerBlock(start))
    return appendEntry(
      db,
      vault.keys,
      { at: now, sessionId: session.id, action: 'vault:create' },
      changesOf(db),
    )
  })
  const entry = work.immediate()
  vault.writeAnchor(entry.seq, entry.mac)
}

/** Whose name history shows, as given when the vault was created. */
export function readOfficer(db: Database): string | null {
  const name = readPreference(readable(db), OFFICER)
  return typeof name === 'string' ? name : null
}

/** Every record of a register by kind, in the order in which they depend on each other. */
export function recordsByEntity(data: RegisterData): Record<Entity, AnyRecord[]> {
  return {
    register: [data.register],
    ...data.catalogues,
    activity: data.activities,
    'processor-activity': data.processorActivities,
    'finding-answer': data.findingAnswers,
    'notice-finding': data.noticeFindings,
  }
}

function putAll(db: Parameters<typeof putRecord>[0], data: RegisterData): void {
  const records = recordsByEntity(data)
  for (const entity of ENTITIES) for (const record of records[entity]) putRecord(db, entity, record)
}

function controllerBlock(start: Extract<VaultStart, { with: 'controller' }>): Register {
  const { legalName, postalAddress, email, phone, country } = start
  return { ...EMPTY_REGISTER, legalName, country, contact: { postalAddress, email, phone } }
}
