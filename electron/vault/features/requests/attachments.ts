import type { Attachment } from '#shared/domain/requests/request'
import { AppError, rejectIf } from '#shared/ipc/errors'
import type { ExportedFile } from '#shared/ipc/exchange'
import { insertBytes, readBytes } from '../../db/attachment-bytes.ts'
import { digestOf, keptName, readOrdinaryFile } from '../../db/kept-file.ts'
import type { ReadableDb } from '../../db/open.ts'
import { putRecord, readRecord, removeRecord } from '../../db/records.ts'
import type { CommandContext } from '../../handlers.ts'
import { readGround } from './ground.ts'
import { readRequest } from './store.ts'

/** Keeps a copy of a file with a case. */
export function storeAttachment(
  context: CommandContext,
  { requestId, path }: { requestId: string; path: string },
): Attachment {
  const { db, newId } = context
  const request = readRequest(db, requestId)
  if (request.erasedOn !== null) rejectIf([{ field: 'requestId', code: 'not-offered' }])
  const bytes = readOrdinaryFile(path)
  const attachment: Attachment = {
    id: newId(),
    requestId,
    name: keptName(path),
    bytes: bytes.length,
    digest: digestOf(bytes),
    addedOn: readGround(db, context).today,
  }
  insertBytes(db, attachment.id, bytes)
  putRecord(db, 'attachment', attachment)
  return attachment
}

/** The bytes of an attachment as they were stored; throws vault-damaged when they are not. */
export function attachmentFile(db: ReadableDb, id: string): ExportedFile {
  const attachment = readRecord<Attachment>(db, 'attachment', id)
  const bytes = attachment && readBytes(db, id)
  if (!attachment || !bytes) throw new AppError('not-found')
  if (digestOf(bytes) !== attachment.digest) throw new AppError('vault-damaged')
  return { bytes, fileName: attachment.name }
}

/** Removes an attachment; its bytes stay until the next unlocking, so that undo can bring it back. */
export function removeAttachment({ db }: CommandContext, id: string): void {
  if (!readRecord(db, 'attachment', id)) throw new AppError('not-found')
  removeRecord(db, 'attachment', id)
}
