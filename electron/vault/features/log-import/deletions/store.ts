import type { ReadableDb } from '../../../db/open.ts'
import { readRecords } from '../../../db/records.ts'

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
