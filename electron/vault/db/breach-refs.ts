import type { Breach } from '#shared/domain/breaches/breach'
import { givenRefs, newRefs, type RefSource } from './given-refs.ts'
import type { ReadableDb, WritableDb } from './open.ts'

const BREACHES: RefSource = { prefix: 'BR-', table: 'breaches' }

/** References of new incidents: BR-003 follows BR-002. */
export const newBreachRefs = (db: ReadableDb) => newRefs(db, BREACHES)

/** The references that incidents have, or had until they were erased, with whose they are. */
export const givenBreachRefs = (db: ReadableDb) => givenRefs(db, BREACHES)

/** Keeps of an erased incident its reference, and what no log brings back. GDPR art. 5(1)(e). */
// SECURITY: of where it came from a keyed digest alone stays.
export function noteErasedBreach(db: WritableDb, { id, refNo, imported }: Breach): void {
  db.prepare('INSERT INTO erased_breaches (id, ref_no, import_key) VALUES (?, ?, ?)').run(
    id,
    refNo,
    imported?.key ?? null,
  )
}
