import type { ReadableDb } from './open.ts'

const FEWEST_DIGITS = 3

/** Where references of a kind stand: on its records, and on what is left of erased ones. */
export type RefSource = { prefix: string; table: 'breaches' | 'deletions' }

const given = ({ table }: RefSource) => `
  SELECT id, document ->> '$.refNo' AS refNo FROM ${table}
  UNION ALL SELECT id, ref_no FROM erased_${table}`

/** References of new records, one after the other behind the highest there was: BR-003 follows BR-002. */
export function newRefs(db: ReadableDb, source: RefSource): () => string {
  const { prefix } = source
  const highest = db
    .prepare<[], number>(
      `SELECT coalesce(max(CAST(substr(refNo, ${prefix.length + 1}) AS INTEGER)), 0)
       FROM (${given(source)})`,
    )
    .pluck()
  let number = highest.get() ?? 0
  return () => {
    number += 1
    return `${prefix}${String(number).padStart(FEWEST_DIGITS, '0')}`
  }
}

/** The references that records have, or had until they were erased, with whose they are. */
export function givenRefs(db: ReadableDb, source: RefSource): ReadonlyMap<string, string> {
  const rows = db.prepare<[], { id: string; refNo: string }>(given(source)).all()
  return new Map(rows.map(({ id, refNo }) => [refNo, id]))
}
