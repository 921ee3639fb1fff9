import type { RegisterData } from '#shared/domain/exchange/register-data'
import type { Entity } from '#shared/domain/journal/entity'
import type { ReadableDb } from './open.ts'
import { assembleRegisterData } from './register-data.ts'

/** The register as it stood at an instant (UTC), rebuilt from the journal, and how many records were erased since. */
export function registerAsOf(
  db: ReadableDb,
  at: string,
): { data: RegisterData | null; erased: number } {
  const last = lastSeqAt(db, at)
  if (last === 0) return { data: null, erased: 0 }
  let erased = 0
  const data = assembleRegisterData(<T>(entity: Entity) => {
    const states = statesAt(db, entity, last)
    erased += states.filter((state) => state.erased).length
    return states.flatMap(({ after }) => (after === null ? [] : [JSON.parse(after) as T]))
  })
  return { data, erased }
}

// Order follows the entries, not their clocks: an entry written after a clock was set back still counts.
function lastSeqAt(db: ReadableDb, at: string): number {
  const row = db.prepare('SELECT max(seq) AS seq FROM journal WHERE at <= ?').get(at)
  return (row as { seq: number | null }).seq ?? 0
}

function statesAt(
  db: ReadableDb,
  entity: Entity,
  seq: number,
): { after: string | null; erased: boolean }[] {
  const rows = db
    .prepare(
      `SELECT after, erased_at FROM journal_payloads AS payload
       WHERE entity = ? AND seq = (
         SELECT max(seq) FROM journal_payloads
         WHERE entity = payload.entity AND record_id = payload.record_id AND seq <= ?)`,
    )
    .all(entity, seq) as { after: string | null; erased_at: string | null }[]
  return rows.map((row) => ({ after: row.after, erased: row.erased_at !== null }))
}
