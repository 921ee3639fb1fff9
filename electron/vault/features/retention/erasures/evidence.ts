import type { EvidenceFile } from '#shared/domain/retention/holding'
import { AppError } from '#shared/ipc/errors'
import type { ExportedFile } from '#shared/ipc/exchange'
import { keepFile, readKeptFile } from '../../../db/kept-file.ts'
import type { ReadableDb } from '../../../db/open.ts'
import { putRecord, readRecord, removeRecord } from '../../../db/records.ts'
import type { CommandContext } from '../../../handlers.ts'
import { retentionDay } from '../today.ts'
import { readOpenErasure } from './store.ts'

/** Keeps a copy of a file that proves an erasure, as long as its certificate is not issued. */
export function storeEvidence(
  context: CommandContext,
  { erasureId, path }: { erasureId: string; path: string },
): EvidenceFile {
  const { db } = context
  readOpenErasure(db, erasureId)
  const file = { ...keepFile(context, path, retentionDay(context)), erasureId }
  putRecord(db, 'evidence-file', file)
  return file
}

/** The bytes of an evidence file as they were stored; throws vault-damaged when they are not. */
export function evidenceBytes(db: ReadableDb, id: string): ExportedFile {
  return readKeptFile(db, readFile(db, id))
}

/** Removes an evidence file; its bytes stay until the next unlocking, so that undo can bring it back. */
export function removeEvidence({ db }: CommandContext, id: string): void {
  readOpenErasure(db, readFile(db, id).erasureId)
  removeRecord(db, 'evidence-file', id)
}

function readFile(db: ReadableDb, id: string): EvidenceFile {
  const file = readRecord<EvidenceFile>(db, 'evidence-file', id)
  if (!file) throw new AppError('not-found')
  return file
}
