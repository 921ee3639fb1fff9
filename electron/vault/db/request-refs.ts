import type { ReadableDb } from './open.ts'

const PREFIX = 'RQ-'
const FEWEST_DIGITS = 4

/** References of new cases, one after the other behind the highest there is: RQ-0043 follows RQ-0042. */
export function newRequestRefs(db: ReadableDb): () => string {
  const highest = db.prepare<[], number>('SELECT coalesce(max(no), 0) FROM request_rows').pluck()
  let number = highest.get() ?? 0
  return () => {
    number += 1
    return `${PREFIX}${String(number).padStart(FEWEST_DIGITS, '0')}`
  }
}
