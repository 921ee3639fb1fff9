import type { Breach } from '#shared/domain/breaches/breach'
import type { ReadableDb, WritableDb } from './open.ts'

const PREFIX = 'BR-'
const FEWEST_DIGITS = 3

/** References that incidents have, or had until they were erased. */
const GIVEN = `
  SELECT id, document ->> '$.refNo' AS refNo FROM breaches
  UNION ALL SELECT id, ref_no FROM erased_breaches`

/** References of new incidents, one after the other behind the highest there was: BR-003 follows BR-002. */
export function newBreachRefs(db: ReadableDb): () => string {
  const highest = db
    .prepare<[], number>(
      `SELECT coalesce(max(CAST(substr(refNo, ${PREFIX.length + 1}) AS INTEGER)), 0)
       FROM (${GIVEN})`,
    )
    .pluck()
  let number = highest.get() ?? 0
  return () => {
    number += 1
    return `${PREFIX}${String(number).padStart(FEWEST_DIGITS, '0')}`
  }
}

/** The references that incidents have, or had until they were erased, with whose they are. */
export function givenBreachRefs(db: ReadableDb): ReadonlyMap<string, string> {
  const rows = db.prepare<[], { id: string; refNo: string }>(GIVEN).all()
  return new Map(rows.map(({ id, refNo }) => [refNo, id]))
}

/** Keeps of an erased incident its reference, and what no log brings back. GDPR art. 5(1)(e). */
// SECURITY: of where it came from a keyed digest alone stays.
export function noteErasedBreach(db: WritableDb, { id, refNo, imported }: Breach): void {
  db.prepare('INSERT INTO erased_breaches (id, ref_no, import_key) VALUES (?, ?, ?)').run(
    id,
    refNo,
    imported?.key ?? null,
  )
}
