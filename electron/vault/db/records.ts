import { isDeepStrictEqual } from 'node:util'
import type { Entity } from '#shared/domain/journal/entity'
import type { ReadableDb, WritableDb } from './open.ts'

/** A record as stored: any object with an identifier. */
export type AnyRecord = { id: string }
/** What one command did to one record; null stands for "was not there" or "is gone". */
export type Change = {
  entity: Entity
  id: string
  before: AnyRecord | null
  after: AnyRecord | null
}

const TABLES: Record<Entity, string> = {
  register: 'registers',
  'data-category': 'data_categories',
  recipient: 'recipients',
  processor: 'processors',
  system: 'systems',
  measure: 'measures',
  'retention-rule': 'retention_rules',
  activity: 'activities',
  'processor-activity': 'processor_activities',
  'finding-answer': 'finding_answers',
  'notice-finding': 'notice_findings',
  'request-settings': 'request_settings',
  request: 'requests',
  attachment: 'attachments',
  'import-batch': 'import_batches',
  'retention-settings': 'retention_settings',
  holding: 'holdings',
  'legal-hold': 'legal_holds',
  erasure: 'erasures',
  'evidence-file': 'evidence_files',
  'breach-settings': 'breach_settings',
  breach: 'breaches',
  'breach-document': 'breach_documents',
  'breach-file': 'breach_files',
  'deletion-settings': 'deletion_settings',
  deletion: 'deletions',
  'age-entry': 'age_entries',
}

const changesByConnection = new WeakMap<WritableDb, Change[]>()

/** The changes written through this connection object so far, in order. */
export function changesOf(db: WritableDb): Change[] {
  const known = changesByConnection.get(db)
  if (known) return known
  const fresh: Change[] = []
  changesByConnection.set(db, fresh)
  return fresh
}

/** The record with this id, or null. */
export function readRecord<T extends AnyRecord>(
  db: ReadableDb,
  entity: Entity,
  id: string,
): T | null {
  const row = db.prepare(`SELECT document FROM ${TABLES[entity]} WHERE id = ?`).get(id)
  return row === undefined ? null : fromRow<T>(row)
}

/** All records of a kind in the order of their ids. */
export function readRecords<T = AnyRecord>(db: ReadableDb, entity: Entity): T[] {
  return db
    .prepare(`SELECT document FROM ${TABLES[entity]} ORDER BY id`)
    .all()
    .map(fromRow<T>)
}

// Documents are written only through putRecord, after the contract's schema parsed them.
const fromRow = <T>(row: unknown): T => JSON.parse((row as { document: string }).document) as T

const AT_ONCE = 500

/** The documents of a kind one by one as they are stored, for kinds that may have hundreds of thousands; in between others may be written. */
export function* eachDocument(
  db: ReadableDb,
  entity: Entity,
): Generator<{ id: string; document: string }> {
  const next = db.prepare<[string, number], { id: string; document: string }>(
    `SELECT id, document FROM ${TABLES[entity]} WHERE id > ? ORDER BY id LIMIT ?`,
  )
  for (let last = ''; ;) {
    const rows = next.all(last, AT_ONCE)
    yield* rows
    if (rows.length < AT_ONCE) return
    last = rows.at(-1)?.id ?? last
  }
}

/** The same as records. */
export function* eachRecord<T = AnyRecord>(db: ReadableDb, entity: Entity): Generator<T> {
  for (const row of eachDocument(db, entity)) yield fromRow<T>(row)
}

/** Adds or replaces a record and notes the change for the journal; writing what is there already is no change. */
export function putRecord(db: WritableDb, entity: Entity, record: AnyRecord): void {
  const before = readRecord(db, entity, record.id)
  if (isDeepStrictEqual(before, record)) return
  db.prepare(
    `INSERT INTO ${TABLES[entity]} (id, document) VALUES (?, ?)
     ON CONFLICT (id) DO UPDATE SET document = excluded.document`,
  ).run(record.id, JSON.stringify(record))
  changesOf(db).push({ entity, id: record.id, before, after: record })
}

/** Removes a record and notes the change; removing what is not there does nothing. */
export function removeRecord(db: WritableDb, entity: Entity, id: string): void {
  const before = readRecord(db, entity, id)
  if (!before) return
  db.prepare(`DELETE FROM ${TABLES[entity]} WHERE id = ?`).run(id)
  changesOf(db).push({ entity, id, before, after: null })
}
