import type { ImportBatch } from '#shared/domain/requests/import-batch'
import type { Request } from '#shared/domain/requests/request'
import type { ReadableDb, WritableDb } from '../../db/open.ts'
import { readRecords } from '../../db/records.ts'

/** Every import there was, the newest first. */
export function listBatches(db: ReadableDb): ImportBatch[] {
  const batches = readRecords<ImportBatch>(db, 'import-batch')
  return batches.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1))
}

/** Finds the case that a row of an earlier import became; asks nothing while there was none. */
export function importedFinder(db: ReadableDb): (key: Buffer) => Request | null {
  const any = db.prepare('SELECT 1 FROM request_rows WHERE import_key IS NOT NULL LIMIT 1').get()
  if (any === undefined) return () => null
  const find = db.prepare<[string], { document: string }>(
    `SELECT document FROM request_rows AS row JOIN requests USING (id) WHERE row.import_key = ?`,
  )
  return (key) => {
    const found = find.get(key.toString('base64'))
    return found ? (JSON.parse(found.document) as Request) : null
  }
}

/** Writes and removes documents of cases with statements prepared once. */
export function documentWriter(db: WritableDb): {
  add(id: string, document: string): void
  replace(id: string, document: string): void
  remove(id: string): void
  find(id: string): string | null
} {
  const insert = db.prepare('INSERT INTO requests (id, document) VALUES (?, ?)')
  const update = db.prepare('UPDATE requests SET document = ? WHERE id = ?')
  const drop = db.prepare('DELETE FROM requests WHERE id = ?')
  const find = db.prepare<[string], string>('SELECT document FROM requests WHERE id = ?').pluck()
  return {
    add: (id, document) => void insert.run(id, document),
    replace: (id, document) => void update.run(document, id),
    remove: (id) => void drop.run(id),
    find: (id) => find.get(id) ?? null,
  }
}

/** Tells of a case whether an import brought it that is gone now. */
export function goneFinder(
  db: ReadableDb,
  batchNo: number | null,
): (caseId: string | null) => boolean {
  const find = db.prepare(
    `SELECT 1 FROM import_rows WHERE batch_no = ? AND record_id = ?
     AND record_id NOT IN (SELECT id FROM requests)`,
  )
  return (caseId) => caseId !== null && find.get(batchNo, caseId) !== undefined
}

/** How many cases are looked through for links in one go. */
const LINKS_AT_ONCE = 5000

/** The cases that others point to or that have attachments, in portions between which others get a turn. */
export function* connectedIds(db: ReadableDb): Generator<string[]> {
  const attached = db
    .prepare<[], { id: string }>('SELECT DISTINCT request_id AS id FROM attachments')
    .all()
  yield attached.map(({ id }) => id)
  const portion = db.prepare<[string, number], { id: string; links: string | null }>(
    `SELECT id, CASE WHEN instr(document, '"relatedIds":["') > 0 THEN document ->> '$.relatedIds' END AS links
     FROM requests WHERE id > ? ORDER BY id LIMIT ?`,
  )
  for (let after = '', rows = portion.all(after, LINKS_AT_ONCE); rows.length > 0;) {
    yield rows.flatMap(({ links }) => (links === null ? [] : (JSON.parse(links) as string[])))
    after = rows.at(-1)?.id ?? after
    rows = portion.all(after, LINKS_AT_ONCE)
  }
}
