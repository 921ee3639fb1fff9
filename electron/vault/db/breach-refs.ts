import type { Breach } from '#shared/domain/breaches/breach'
import type { ReadableDb } from './open.ts'

const PREFIX = 'BR-'
const FEWEST_DIGITS = 3

/** References of new incidents, one after the other behind the highest there is: BR-003 follows BR-002. */
export function newBreachRefs(db: ReadableDb): () => string {
  const highest = db
    .prepare<[], number>(
      `SELECT coalesce(max(CAST(substr(document ->> '$.refNo', ${PREFIX.length + 1}) AS INTEGER)), 0)
       FROM breaches`,
    )
    .pluck()
  let number = highest.get() ?? 0
  return () => {
    number += 1
    return `${PREFIX}${String(number).padStart(FEWEST_DIGITS, '0')}`
  }
}

/** Whether another incident has the reference of this one by now. */
export function isBreachRefTaken(db: ReadableDb, { id, refNo }: Breach): boolean {
  const other = db.prepare(`SELECT 1 FROM breaches WHERE id <> ? AND document ->> '$.refNo' = ?`)
  return other.get(id, refNo) !== undefined
}
