import type { Attachment } from '#shared/domain/requests/request'
import { AppError, rejectIf } from '#shared/ipc/errors'
import type { ExportedFile } from '#shared/ipc/exchange'
import { keepFile, readKeptFile } from '../../db/kept-file.ts'
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
  const { db } = context
  const request = readRequest(db, requestId)
  if (request.erasedOn !== null) rejectIf([{ field: 'requestId', code: 'not-offered' }])
  const { today } = readGround(db, context)
  const attachment: Attachment = { ...keepFile(context, path, today), requestId }
  putRecord(db, 'attachment', attachment)
  return attachment
}

/** The bytes of an attachment as they were stored; throws vault-damaged when they are not. */
export function attachmentFile(db: ReadableDb, id: string): ExportedFile {
  const attachment = readRecord<Attachment>(db, 'attachment', id)
  if (!attachment) throw new AppError('not-found')
  return readKeptFile(db, attachment)
}

/** Removes an attachment; its bytes stay until the next unlocking, so that undo can bring it back. */
export function removeAttachment({ db }: CommandContext, id: string): void {
  if (!readRecord(db, 'attachment', id)) throw new AppError('not-found')
  removeRecord(db, 'attachment', id)
}
