import type { Deletion } from '#shared/domain/deletions/deletion'
import type { ReadableDb, WritableDb } from './open.ts'

const PREFIX = 'DEL-'
const FEWEST_DIGITS = 3

/** References that cases have, or had until they were erased. */
const GIVEN = `
  SELECT id, document ->> '$.refNo' AS refNo FROM deletions
  UNION ALL SELECT id, ref_no FROM erased_deletions`

/** References of new cases, one after the other behind the highest there was: DEL-003 follows DEL-002. */
export function newDeletionRefs(db: ReadableDb): () => string {
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

/** The references that cases have, or had until they were erased, with whose they are. */
export function givenDeletionRefs(db: ReadableDb): ReadonlyMap<string, string> {
  const rows = db.prepare<[], { id: string; refNo: string }>(GIVEN).all()
  return new Map(rows.map(({ id, refNo }) => [refNo, id]))
}

/** Keeps of an erased case nothing but its number, which none gets again. GDPR art. 5(1)(e). */
export function noteErasedDeletion(
  db: WritableDb,
  { id, refNo }: Pick<Deletion, 'id' | 'refNo'>,
): void {
  db.prepare('INSERT INTO erased_deletions (id, ref_no) VALUES (?, ?)').run(id, refNo)
}
