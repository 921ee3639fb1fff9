import { exampleBreaches } from '#shared/example/breaches'
import { EXAMPLE_ISSUED_AFTER, exampleErasures, exampleHolds } from '#shared/example/erasures'
import { exampleRegister } from '#shared/example/example-register'
import { exampleHoldings } from '#shared/example/holdings'
import { exampleOwnRules, exampleRetentionSettings } from '#shared/example/own-data'
import { exampleRequests } from '#shared/example/requests'
import { exampleSystems } from '#shared/example/systems'
import { recordsByEntity } from '#shared/domain/exchange/register-records'
import { EMPTY_REGISTER, type Register } from '#shared/domain/register/register'
import type { Erasure } from '#shared/domain/retention/erasure'
import { addDays } from '#shared/domain/values/day'
import type { VaultStart } from '#shared/ipc/vault'
import type { Database } from '../../db/driver.ts'
import { erasureDigest } from '../../db/erasure-digest.ts'
import { appendEntry } from '../../db/journal.ts'
import { readable, writable, type WritableDb } from '../../db/open.ts'
import { changesOf, putRecord } from '../../db/records.ts'
import { readPreference, writePreference } from '../../db/preferences.ts'
import { reckoningZone } from '../../db/reckoning.ts'
import { readRequestSettings, refreshRequestRows } from '../../db/request-rows.ts'
import type { Session } from '../../session.ts'
import { putExampleDeletions } from './example-deletions.ts'

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
    if (start.with === 'example') putExample(db, session, { now, today })
    else putRecord(db, 'register', controllerBlock(start))
    refreshRequestRows(db, changesOf(db))
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

type Moment = { now: string; today: string }

function putExample(db: WritableDb, session: Session, { now, today }: Moment): void {
  const example = exampleRegister(today)
  for (const { entity, records } of recordsByEntity(example))
    for (const record of records) putRecord(db, entity, record)
  for (const request of exampleRequests(today)) putRecord(db, 'request', request)
  putExampleRetention(db, today)
  const timeZone = reckoningZone(readRequestSettings(db))
  for (const breach of exampleBreaches({ now, timeZone })) putRecord(db, 'breach', breach)
  const { country } = example.register
  putExampleDeletions(db, session, { now, timeZone, country })
}

function putExampleRetention(db: WritableDb, today: string): void {
  for (const system of exampleSystems()) putRecord(db, 'system', system)
  for (const rule of exampleOwnRules()) putRecord(db, 'retention-rule', rule)
  putRecord(db, 'retention-settings', exampleRetentionSettings())
  for (const holding of exampleHoldings(today)) putRecord(db, 'holding', holding)
  for (const hold of exampleHolds(today)) putRecord(db, 'legal-hold', hold)
  const [first, ...others] = exampleErasures(today)
  if (first) putRecord(db, 'erasure', certified(first))
  for (const erasure of others) putRecord(db, 'erasure', erasure)
}

function certified(erasure: Erasure): Erasure {
  const issuedOn = addDays(erasure.on, EXAMPLE_ISSUED_AFTER)
  const certificate = {
    number: `EC-${issuedOn.slice(0, 4)}-001`,
    issuedAt: `${issuedOn}T10:00:00.000Z`,
    digest: erasureDigest(erasure, []),
  }
  return { ...erasure, certificate }
}

function controllerBlock(start: Extract<VaultStart, { with: 'controller' }>): Register {
  const { legalName, postalAddress, email, phone, country } = start
  return { ...EMPTY_REGISTER, legalName, country, contact: { postalAddress, email, phone } }
}
