import type { BreachFile } from '#shared/domain/breaches/document'
import { AppError } from '#shared/ipc/errors'
import type { ExportedFile } from '#shared/ipc/exchange'
import { keepFile, readKeptFile } from '../../db/kept-file.ts'
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
  const { db } = context
  readBreach(db, breachId)
  const { today } = readGround(db, context)
  const file: BreachFile = { ...keepFile(context, path, today), breachId }
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
  return readKeptFile(db, kept)
}

/** Removes a file; its bytes stay until the next unlocking, so that undo can bring it back. */
export function removeFile({ db }: CommandContext, id: string): void {
  if (!readRecord(db, 'breach-file', id)) throw new AppError('not-found')
  removeRecord(db, 'breach-file', id)
}
