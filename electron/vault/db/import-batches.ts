import { createHash, type Hash } from 'node:crypto'
import type { ImportBatch } from '#shared/domain/requests/import-batch'
import type { ReadableDb, WritableDb } from './open.ts'
import { readRecord } from './records.ts'

/** What an import wrote in one place: the record's tag afterwards, and what it replaced. */
export type ImportRow = {
  recordId: string
  tag: Buffer
  /** Tag of the record before, null where the import added it; stays when the values are erased. */
  beforeTag: Buffer | null
  before: string | null
}
export type NumberedRow = ImportRow & { n: number }

/** The batch with this id, or null. */
export function readBatch(db: ReadableDb, id: string): ImportBatch | null {
  return readRecord<ImportBatch>(db, 'import-batch', id)
}

/** Gives a batch the short number under which its rows are kept. */
export function numberBatch(db: WritableDb, batchId: string): number {
  const numbered = db.prepare('INSERT INTO import_batch_numbers (batch_id) VALUES (?)').run(batchId)
  return Number(numbered.lastInsertRowid)
}

/** The short number of a batch, or null. */
export function batchNumber(db: ReadableDb, batchId: string): number | null {
  const find = db.prepare<[string], { no: number }>(
    'SELECT no FROM import_batch_numbers WHERE batch_id = ?',
  )
  return find.get(batchId)?.no ?? null
}

/** Writes a batch's rows in order, with statements prepared once, and the digest over all of them. */
export function importRowWriter(
  db: WritableDb,
  batchNo: number,
): { add(row: ImportRow): void; digest(): string } {
  const insert = db.prepare(
    `INSERT INTO import_rows (batch_no, n, record_id, tag, before_tag, before)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )
  const hash = createHash('sha256')
  let n = 0
  return {
    add(row) {
      n += 1
      insert.run(batchNo, n, row.recordId, row.tag, row.beforeTag, row.before)
      hashRow(hash, row)
    },
    digest: () => hash.digest('hex'),
  }
}

/** A batch's rows after a number, in order. */
export function importRowsAfter(
  db: ReadableDb,
  batchNo: number,
  after: number,
  limit: number,
): NumberedRow[] {
  return db
    .prepare<unknown[], NumberedRow>(
      `SELECT n, record_id AS recordId, tag, before_tag AS beforeTag, before
       FROM import_rows WHERE batch_no = ? AND n > ? ORDER BY n LIMIT ?`,
    )
    .all(batchNo, after, limit)
}

/** How many rows a batch has. */
export function countImportRows(db: ReadableDb, batchNo: number): number {
  const count = db.prepare<[number], { total: number }>(
    'SELECT count(*) AS total FROM import_rows WHERE batch_no = ?',
  )
  return count.get(batchNo)?.total ?? 0
}

/** A batch's rows one by one, without the values. */
export function eachImportRow(
  db: ReadableDb,
  batchNo: number,
): IterableIterator<Omit<ImportRow, 'before'>> {
  return db
    .prepare<[number], Omit<ImportRow, 'before'>>(
      `SELECT record_id AS recordId, tag, before_tag AS beforeTag
       FROM import_rows WHERE batch_no = ? ORDER BY n`,
    )
    .iterate(batchNo)
}

/** Adds a row to a digest; what an import replaced counts as much as what it wrote. */
export function hashRow(hash: Hash, { recordId, tag, beforeTag }: Omit<ImportRow, 'before'>): void {
  hash.update(`${recordId.length} ${recordId} ${beforeTag === null ? 'added' : 'changed'}`)
  hash.update(tag)
  if (beforeTag) hash.update(beforeTag)
}

/** How many rows stand under a number that no import of the journal has. */
export function countForeignRows(db: ReadableDb, known: readonly number[]): number {
  const count = db.prepare<[string], { total: number }>(
    `SELECT count(*) AS total FROM import_rows
     WHERE batch_no NOT IN (SELECT value FROM json_each(?))`,
  )
  return count.get(JSON.stringify(known))?.total ?? 0
}

/** What one import did to one record, with the entries that brought it and took it back. */
export type ImportOfRecord = {
  seq: number
  undoneSeq: number | null
  wasThere: boolean
  before: string | null
}

/** Every import that wrote a record, in order. */
export function importsOf(db: ReadableDb, recordId: string): ImportOfRecord[] {
  const rows = db
    .prepare<[string], Omit<ImportOfRecord, 'wasThere'> & { wasThere: number }>(
      `SELECT row.before, row.before_tag IS NOT NULL AS wasThere,
         (SELECT min(journal.seq) FROM journal JOIN journal_payloads USING (seq)
          WHERE entity = 'import-batch' AND record_id = batch_id AND action = 'logs:run') AS seq,
         (SELECT min(journal.seq) FROM journal JOIN journal_payloads USING (seq)
          WHERE entity = 'import-batch' AND record_id = batch_id AND action = 'logs:undo') AS undoneSeq
       FROM import_rows AS row JOIN import_batch_numbers ON no = batch_no
       WHERE row.record_id = ? ORDER BY batch_no`,
    )
    .all(recordId)
  return rows.map((row) => ({ ...row, wasThere: row.wasThere === 1 }))
}
