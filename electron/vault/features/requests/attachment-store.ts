import type { Attachment } from '#shared/domain/requests/request'
import type { ReadableDb } from '../../db/open.ts'

/** The attachments of a case in the order in which they were added. */
export function attachmentsOf(db: ReadableDb, requestId: string): Attachment[] {
  return db
    .prepare<[string], string>(
      `SELECT document FROM attachments LEFT JOIN attachment_bytes ON attachment_id = id
       WHERE request_id = ? ORDER BY no`,
    )
    .pluck()
    .all(requestId)
    .map((document) => JSON.parse(document) as Attachment)
}

/** Every attachment that one of these cases ever had, removed ones included. */
export function attachmentsEverOf(db: ReadableDb, requestIds: ReadonlySet<string>): string[] {
  const known = db
    .prepare<[], { id: string; requestId: string | null }>(
      `SELECT record_id AS id, coalesce(after, before) ->> '$.requestId' AS requestId
       FROM journal_payloads WHERE entity = 'attachment'`,
    )
    .all()
  const theirs = known.filter(({ requestId }) => requestId !== null && requestIds.has(requestId))
  return [...new Set(theirs.map(({ id }) => id))]
}
