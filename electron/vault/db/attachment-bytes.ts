import type { Database } from './driver.ts'
import { writable, type ReadableDb, type WritableDb } from './open.ts'

/** Keeps the bytes of an attachment, once and for all: no later change writes them again. */
export function insertBytes(db: WritableDb, attachmentId: string, bytes: Uint8Array): void {
  db.prepare('INSERT INTO attachment_bytes (attachment_id, bytes) VALUES (?, ?)').run(
    attachmentId,
    bytes,
  )
}

/** The bytes of an attachment, or null. */
export function readBytes(db: ReadableDb, attachmentId: string): Uint8Array<ArrayBuffer> | null {
  const bytes = db
    .prepare<[string], Buffer<ArrayBuffer>>(
      'SELECT bytes FROM attachment_bytes WHERE attachment_id = ?',
    )
    .pluck()
    .get(attachmentId)
  return bytes ? new Uint8Array(bytes) : null
}

/** Deletes the bytes of an attachment. */
export function deleteBytes(db: WritableDb, attachmentId: string): void {
  db.prepare('DELETE FROM attachment_bytes WHERE attachment_id = ?').run(attachmentId)
}

/** Deletes bytes that belong to no case and no incident and prove no erasure any more; undo does not reach behind an unlocking. */
export function purgeOrphans(db: Database): void {
  const purge = db.transaction(() => {
    writable(db)
      .prepare(
        `DELETE FROM attachment_bytes
         WHERE attachment_id NOT IN (
           SELECT id FROM attachments UNION SELECT id FROM evidence_files
           UNION SELECT id FROM breach_files UNION SELECT id FROM breach_documents)`,
      )
      .run()
  })
  purge.immediate()
}
