import type { BreachFile } from '#shared/domain/breaches/document'
import { AppError } from '#shared/ipc/errors'
import type { ExportedFile } from '#shared/ipc/exchange'
import { insertBytes, readBytes } from '../../db/attachment-bytes.ts'
import { digestOf, keptName, readOrdinaryFile } from '../../db/kept-file.ts'
import type { ReadableDb } from '../../db/open.ts'
import { putRecord, readRecord, removeRecord } from '../../db/records.ts'
import type { CommandContext } from '../../handlers.ts'
import { readGround } from './ground.ts'
import { readBreach } from './store.ts'

/** Keeps a copy of a file with an incident. */
export function storeFile(
  context: CommandContext,
  { breachId, path }: { breachId: string; path: string },
): BreachFile {
  const { db, newId } = context
  readBreach(db, breachId)
  const bytes = readOrdinaryFile(path)
  const file: BreachFile = {
    id: newId(),
    breachId,
    name: keptName(path),
    bytes: bytes.length,
    digest: digestOf(bytes),
    addedOn: readGround(db, context).today,
  }
  insertBytes(db, file.id, bytes)
  putRecord(db, 'breach-file', file)
  return file
}

/** The bytes of a file or of an issued document as they were kept; throws vault-damaged when they are not. */
export function keptBytes(
  db: ReadableDb,
  entity: 'breach-file' | 'breach-document',
  id: string,
): ExportedFile {
  const kept = readRecord<Pick<BreachFile, 'id' | 'name' | 'digest'>>(db, entity, id)
  if (!kept) throw new AppError('not-found')
  const bytes = readBytes(db, id)
  if (!bytes || digestOf(bytes) !== kept.digest) throw new AppError('vault-damaged')
  return { bytes, fileName: kept.name }
}

/** Removes a file; its bytes stay until the next unlocking, so that undo can bring it back. */
export function removeFile({ db }: CommandContext, id: string): void {
  if (!readRecord(db, 'breach-file', id)) throw new AppError('not-found')
  removeRecord(db, 'breach-file', id)
}
