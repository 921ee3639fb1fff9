import type { Request } from '#shared/domain/requests/request'
import type { ReadableDb } from './open.ts'
import { refNumber } from './request-row.ts'

/** Whether another case has the number of this one, or came from the same row of the same source. */
export function isPlaceTaken(db: ReadableDb, { id, refNo, imported }: Request): boolean {
  const other = db.prepare(
    'SELECT 1 FROM request_rows WHERE id <> @id AND (no = @no OR import_key = @key)',
  )
  return other.get({ id, no: refNumber(refNo), key: imported?.key ?? null }) !== undefined
}
