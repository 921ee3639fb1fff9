import type { Deletion } from '#shared/domain/deletions/deletion'
import { isReferenceOver } from '#shared/domain/deletions/working-reference'
import type { ReferenceKeys, SealedReference } from '../keys/reference-keys.ts'
import type { Database } from './driver.ts'
import { writable, type ReadableDb, type WritableDb } from './open.ts'
import { readRecord } from './records.ts'

/** The sealed working reference of a case, or null. */
export function readReference(db: ReadableDb, deletionId: string): SealedReference | null {
  const sealed = db
    .prepare<[string], string>('SELECT sealed FROM working_references WHERE deletion_id = ?')
    .pluck()
    .get(deletionId)
  // The cast: written only by the function below.
  return sealed === undefined ? null : (JSON.parse(sealed) as SealedReference)
}

/** Puts a sealed working reference in the place of the one before. */
// SECURITY: no record of the journal and of undo: neither brings back what is destroyed.
export function putReference(db: WritableDb, deletionId: string, sealed: SealedReference): void {
  db.prepare(
    `INSERT INTO working_references (deletion_id, sealed) VALUES (?, ?)
     ON CONFLICT (deletion_id) DO UPDATE SET sealed = excluded.sealed`,
  ).run(deletionId, JSON.stringify(sealed))
}

/** Takes a working reference out of the database; its key follows once that is on disk. */
export function deleteReference(db: WritableDb, deletionId: string): void {
  db.prepare('DELETE FROM working_references WHERE deletion_id = ?').run(deletionId)
}

/** Takes out the working references of cases that are verified, over or gone, whatever made them so. */
export function deleteEndedReferences(db: WritableDb): void {
  for (const id of referencedIds(db)) {
    const deletion = readRecord<Deletion>(db, 'deletion', id)
    if (deletion === null || isReferenceOver(deletion)) deleteReference(db, id)
  }
}

/** Destroys every key that no working reference needs; throws when the files of the keys cannot be written. */
// SECURITY: the rollback journal keeps old pages until they are overwritten or the vault is closed, and so does
// a copy made earlier. Without its key what they hold is noise, so the database need not be opened anew.
export function destroyUnusedKeys(db: ReadableDb, references: ReferenceKeys): void {
  const named = db
    .prepare<[], string>(`SELECT sealed ->> 'key' FROM working_references`)
    .pluck()
    .all()
  references.keepOnly(new Set(named))
}

/** Mends at opening what a crash left between the database and the keys; a failure is tried again with the next change. */
export function mendReferences(db: Database, references: ReferenceKeys): void {
  db.transaction(() => deleteEndedReferences(writable(db))).immediate()
  try {
    destroyUnusedKeys(db, references)
  } catch {
    // The vault opens all the same; until it succeeds, the case says that something is still kept.
  }
}

/** Whether a working reference of this case was ever kept; the journal says that much and no more. A case of the example had one from the beginning. */
export function wasReferenceKept(db: ReadableDb, deletionId: string): boolean {
  const found = db
    .prepare(
      `SELECT 1 FROM journal_payloads JOIN journal USING (seq)
       WHERE entity = 'deletion' AND record_id = ?
         AND action IN ('deletions:keep-reference', 'vault:create') LIMIT 1`,
    )
    .get(deletionId)
  return found !== undefined
}

function referencedIds(db: ReadableDb): string[] {
  return db.prepare<[], string>('SELECT deletion_id FROM working_references').pluck().all()
}
