import type { ReadableDb } from '../../../db/open.ts'

/** How often each rule was saved, by its id; a removal is no version. */
export function versionsOfRules(db: ReadableDb): ReadonlyMap<string, number> {
  const rows = db
    .prepare<[], { id: string; saved: number }>(
      `SELECT record_id AS id, count(*) AS saved FROM journal_payloads
       WHERE entity = 'retention-rule' AND (after IS NOT NULL OR erased_at IS NOT NULL)
       GROUP BY record_id`,
    )
    .all()
  return new Map(rows.map(({ id, saved }) => [id, saved]))
}
