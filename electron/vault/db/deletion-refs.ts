import type { Deletion } from '#shared/domain/deletions/deletion'
import { givenRefs, newRefs, type RefSource } from './given-refs.ts'
import type { ReadableDb, WritableDb } from './open.ts'

const DELETIONS: RefSource = { prefix: 'DEL-', table: 'deletions' }

/** References of new cases: DEL-003 follows DEL-002. */
export const newDeletionRefs = (db: ReadableDb) => newRefs(db, DELETIONS)

/** The references that cases have, or had until they were erased, with whose they are. */
export const givenDeletionRefs = (db: ReadableDb) => givenRefs(db, DELETIONS)

/** Keeps of an erased case nothing but its number, which none gets again. GDPR art. 5(1)(e). */
export function noteErasedDeletion(
  db: WritableDb,
  { id, refNo }: Pick<Deletion, 'id' | 'refNo'>,
): void {
  db.prepare('INSERT INTO erased_deletions (id, ref_no) VALUES (?, ?)').run(id, refNo)
}
