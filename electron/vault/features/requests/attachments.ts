import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { ATTACHMENT_MAX, type Attachment } from '#shared/domain/requests/request'
import { hasInk, LINE_MAX } from '#shared/domain/values/text'
import { AppError, rejectIf } from '#shared/ipc/errors'
import type { ExportedFile } from '#shared/ipc/exchange'
import { insertBytes, readBytes } from '../../db/attachment-bytes.ts'
import type { ReadableDb } from '../../db/open.ts'
import { putRecord, readRecord, removeRecord } from '../../db/records.ts'
import type { CommandContext } from '../../handlers.ts'
import { readGround } from './ground.ts'
import { readRequest } from './store.ts'

const UNNAMED = 'attachment'

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
    name: nameOf(path),
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

// SECURITY: the size is looked at before the file is read, so that no file fills the memory.
function readOrdinaryFile(path: string): Buffer {
  try {
    // A pipe would wait for ever to be opened.
    if (!statSync(path).isFile()) throw new AppError('attachment-empty')
    const file = openSync(path, 'r')
    try {
      const about = fstatSync(file)
      if (!about.isFile() || about.size === 0) throw new AppError('attachment-empty')
      if (about.size > ATTACHMENT_MAX) throw new AppError('attachment-too-large')
      const bytes = readFileSync(file)
      if (bytes.length > ATTACHMENT_MAX) throw new AppError('attachment-too-large')
      return bytes
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('not-found', { cause })
  }
}

function nameOf(path: string): string {
  const name = basename(path)
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff\u2028\u2029]/gu, '')
    .slice(0, LINE_MAX)
    // A cut may leave half a character.
    .replace(/\p{Cs}/gu, '')
  return hasInk(name) ? name : UNNAMED
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
