import type { Breach } from '#shared/domain/breaches/breach'
import type { BreachDocument, BreachFile } from '#shared/domain/breaches/document'
import { AppError } from '#shared/ipc/errors'
import type { ReadableDb } from '../../db/open.ts'
import { readRecord, readRecords } from '../../db/records.ts'

/** The incident with this identifier; throws not-found. */
export function readBreach(db: ReadableDb, id: string): Breach {
  const breach = readRecord<Breach>(db, 'breach', id)
  if (!breach) throw new AppError('not-found')
  return breach
}

const collator = new Intl.Collator('en', { numeric: true })

/** All incidents in the order of their references. */
export function readBreaches(db: ReadableDb): Breach[] {
  return readRecords<Breach>(db, 'breach').sort((a, b) => collator.compare(a.refNo, b.refNo))
}

/** The files kept with an incident in the order in which they were added. */
export function filesOf(db: ReadableDb, breachId: string): BreachFile[] {
  return db
    .prepare<[string], string>(
      `SELECT document FROM breach_files LEFT JOIN attachment_bytes ON attachment_id = id
       WHERE document ->> '$.breachId' = ? ORDER BY no`,
    )
    .pluck()
    .all(breachId)
    .map((document) => JSON.parse(document) as BreachFile)
}

/** What was issued about an incident, or about periods where none is named; the newest first. */
export function documentsOf(db: ReadableDb, breachId: string | null): BreachDocument[] {
  return db
    .prepare<[string | null], string>(
      `SELECT document FROM breach_documents LEFT JOIN attachment_bytes ON attachment_id = id
       WHERE document ->> '$.breachId' IS ? ORDER BY no DESC`,
    )
    .pluck()
    .all(breachId)
    .map((document) => JSON.parse(document) as BreachDocument)
}

/** Everything issued that tells of one of these incidents, registers of periods included. */
export function documentsTelling(db: ReadableDb, breachIds: ReadonlySet<string>): BreachDocument[] {
  const all = readRecords<BreachDocument>(db, 'breach-document')
  return all.filter(({ tells }) => tells.some((id) => breachIds.has(id)))
}

/** Every file that one of these incidents ever had, removed ones included. */
export function filesEverOf(db: ReadableDb, breachIds: ReadonlySet<string>): string[] {
  const known = db
    .prepare<[], { id: string; breachId: string | null }>(
      `SELECT record_id AS id, coalesce(after, before) ->> '$.breachId' AS breachId
       FROM journal_payloads WHERE entity = 'breach-file'`,
    )
    .all()
  const theirs = known.filter(({ breachId }) => breachId !== null && breachIds.has(breachId))
  return [...new Set(theirs.map(({ id }) => id))]
}

const TABLES = {
  activity: 'activities',
  system: 'systems',
  processor: 'processors',
  measure: 'measures',
  'data-category': 'data_categories',
} as const

/** Identifiers of all records of a kind that incidents may name. */
export function idsOf(db: ReadableDb, kind: keyof typeof TABLES): string[] {
  return db.prepare<[], string>(`SELECT id FROM ${TABLES[kind]}`).pluck().all()
}

/** Whether there is a request with this identifier; there may be hundreds of thousands. */
export function hasRequest(db: ReadableDb, id: string): boolean {
  return db.prepare('SELECT 1 FROM requests WHERE id = ?').get(id) !== undefined
}
