import type { ReadableDb } from '../../../db/open.ts'

/** The keys of all rows that became incidents before, also of those that were erased since. */
export function importedKeys(db: ReadableDb): ReadonlySet<string> {
  const keys = db
    .prepare<[], string>(
      `SELECT document ->> '$.imported.key' FROM breaches
       WHERE document ->> '$.imported.key' IS NOT NULL
       UNION SELECT import_key FROM erased_breaches WHERE import_key IS NOT NULL`,
    )
    .pluck()
    .all()
  return new Set(keys)
}
