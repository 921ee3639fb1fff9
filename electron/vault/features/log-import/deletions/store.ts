import type { Deletion } from '#shared/domain/deletions/deletion'
import type { ReadableDb, WritableDb } from '../../../db/open.ts'
import { changesOf, readRecords } from '../../../db/records.ts'

/** The day on which a log of this digest was read in, or null. */
export function readBeforeOn(db: ReadableDb, logDigest: string): string | null {
  const found = db
    .prepare<[string], string>(
      `SELECT document ->> '$.imported.on' FROM deletions
       WHERE document ->> '$.imported.logDigest' = ? LIMIT 1`,
    )
    .pluck()
    .get(logDigest)
  return found ?? null
}

/** Entries of the register's lists that a log may name, with their names. */
export function listedNames(
  db: ReadableDb,
): Record<'categories' | 'systems', { id: string; name: string }[]> {
  return {
    categories: readRecords<{ id: string; name: string }>(db, 'data-category'),
    systems: readRecords<{ id: string; name: string }>(db, 'system'),
  }
}

/** Adds cases with a statement prepared once, and notes every change for the journal. */
export function caseAdder(db: WritableDb): (deletion: Deletion) => void {
  const insert = db.prepare('INSERT INTO deletions (id, document) VALUES (?, ?)')
  const changes = changesOf(db)
  return (after) => {
    insert.run(after.id, JSON.stringify(after))
    changes.push({ entity: 'deletion', id: after.id, before: null, after })
  }
}
