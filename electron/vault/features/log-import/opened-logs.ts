import { basename } from 'node:path'
import { createHash, randomUUID } from 'node:crypto'
import type { LogLook, LogPlan } from '#shared/ipc/logs'
import { AppError } from '#shared/ipc/errors'
import type { Problem } from '#shared/domain/values/problem'
import { LINE_MAX } from '#shared/domain/values/text'
import { readBatch } from '../../db/import-batches.ts'
import { readable } from '../../db/open.ts'
import type { Session } from '../../session.ts'
import type { Counted } from './counting/count-log.ts'
import type { Shown } from './counting/shown.ts'
import { openLog, readChunks, type LogIdentity } from './reading/log-file.ts'
import { lookAtLog, type FirstLook } from './reading/look.ts'
import type { Survey } from './survey.ts'

/** A survey of a file under one plan, so that an import does what was shown. */
export type Surveyed = { plan: LogPlan; survey: Survey }

/** A file the officer chose; its path stays in the memory of the session. */
export type OpenedLog = {
  token: string
  path: string
  fileName: string
  bytes: number
  /** What its beginning showed, and by what it is known again. */
  look: FirstLook
  surveyed: Surveyed | null
  /** In which orders its columns with days seem to be written, as far as its beginning shows. */
  shownOrders: LogLook['dateOrders']
  /** What it was counted as, until something about it changes. */
  counted: Counted | null
  /** What counting it in was last shown to do. */
  shown: Shown | null
  /** SHA-256 of what was imported from it and as which batch, or the entry of its count; null before. */
  imported: { digest: string; batchId: string } | { seq: number } | null
}

// Kept by session, so that locking forgets it together with everything else.
const opened = new WeakMap<Session, Map<string, OpenedLog>>()

// oxlint-disable-next-line no-control-regex -- a file may be called anything; what is shown may not
const UNSHOWN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Cs}/gu

/** Keeps the chosen files for the wizard, or none of them; of several, the one that is refused is named. */
export async function openLogs(session: Session, paths: readonly string[]): Promise<OpenedLog[]> {
  const logs: OpenedLog[] = []
  for (const path of paths) {
    try {
      logs.push(await keepLog(session, path))
    } catch (error) {
      for (const { token } of logs) dropLog(session, token)
      if (!(error instanceof AppError) || paths.length === 1) throw error
      const problems: Problem[] = [{ field: `file.${shownName(path)}`, code: 'malformed' }]
      throw new AppError(error.code, { cause: error, problems })
    }
  }
  return logs
}

/** Keeps a chosen file; throws when it is no text. */
async function keepLog(session: Session, path: string): Promise<OpenedLog> {
  const look = await lookAtLog(path)
  const log: OpenedLog = {
    token: randomUUID(),
    path,
    fileName: shownName(path),
    bytes: look.identity.size,
    look,
    surveyed: null,
    shownOrders: {},
    counted: null,
    shown: null,
    imported: null,
  }
  const known = opened.get(session) ?? new Map<string, OpenedLog>()
  opened.set(session, known.set(log.token, log))
  return log
}

/** The file of this token; throws when it was dropped or forgotten. */
export function openedLog(session: Session, token: string): OpenedLog {
  const log = opened.get(session)?.get(token)
  if (!log) throw new AppError('log-expired')
  return log
}

/** Where an imported file lies, to be removed on the officer's word; one whose rows are not here stays. */
export async function importedSource(
  session: Session,
  { path, look, imported }: OpenedLog,
): Promise<{ path: string; digest: string }> {
  if (!imported || !isStillHere(session, imported)) throw new AppError('log-expired')
  const digest = 'digest' in imported ? imported.digest : await digestOf(path, look.identity)
  return { path, digest }
}

// A file that was counted is known again by its identity; its content is only asked for when it is to go.
async function digestOf(path: string, identity: LogIdentity): Promise<string> {
  const hash = createHash('sha256')
  const file = await openLog(path, identity)
  try {
    for await (const chunk of readChunks(file)) hash.update(chunk)
    return hash.digest('hex')
  } finally {
    await file.handle.close()
  }
}

function isStillHere({ vault, done }: Session, imported: NonNullable<OpenedLog['imported']>) {
  if ('seq' in imported) return done.some(({ seq }) => seq === imported.seq)
  const batch = readBatch(readable(vault.db), imported.batchId)
  return batch !== null && batch.undone === null
}

/** Looks at a file again that may have changed since; what was found out about it before is void. */
export async function lookAgain(log: OpenedLog): Promise<void> {
  log.look = await lookAtLog(log.path)
  log.bytes = log.look.identity.size
  log.surveyed = null
  log.counted = null
  log.shown = null
}

/** Lets go what was read of a file's beginning; a next look at it reads it anew. */
export function forgetContent(log: OpenedLog): void {
  const { head, sample } = log.look
  head.fill(0)
  sample.fill(0)
  log.look = { ...log.look, head: Buffer.alloc(0), sample: Buffer.alloc(0) }
  log.surveyed = null
  log.counted = null
  log.shown = null
}

/** Whether nothing of a file's beginning is known any more. */
export function isForgotten({ look, bytes }: OpenedLog): boolean {
  return look.head.length === 0 && bytes > 0
}

/** Forgets the file of this token. */
export function dropLog(session: Session, token: string): void {
  opened.get(session)?.delete(token)
}

/** A file's name as it may be shown and kept. */
export function shownName(path: string): string {
  return basename(path).replace(UNSHOWN, '').slice(0, LINE_MAX) || '?'
}
