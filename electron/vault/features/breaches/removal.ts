import { breachStatus } from '#shared/domain/breaches/breach-status'
import { AppError } from '#shared/ipc/errors'
import { deleteBytes } from '../../db/attachment-bytes.ts'
import { noteErasedBreach } from '../../db/breach-refs.ts'
import type { WritableDb } from '../../db/open.ts'
import { readRecord, removeRecord } from '../../db/records.ts'
import type { CommandContext } from '../../handlers.ts'
import { readGround } from './ground.ts'
import { documentsTelling, filesEverOf, filesOf, readBreach } from './store.ts'
import { breachSummary } from './summary.ts'

const REMOVABLE = ['SIGNAL', 'TRIAGE', 'NOT_A_BREACH']

/** Removes with its files what is no breach, or not yet known to be one, and was never documented. GDPR art. 33(5). */
export function removeBreach({ db }: CommandContext, id: string): void {
  const { state } = breachStatus(readBreach(db, id))
  const isDocumented = documentsTelling(db, new Set([id])).length > 0
  if (isDocumented || !REMOVABLE.includes(state)) throw new AppError('breach-documented')
  takeOut(db, id)
}

/** Removes closed incidents whose day has come, with all that was kept about them, out of the journal too; nothing brings them back. GDPR art. 5(1)(e). */
export function eraseBreaches(context: CommandContext, ids: readonly string[]): number {
  const { db, entry } = context
  const ground = readGround(db, context)
  const chosen = new Set(ids)
  for (const id of chosen) {
    const { eraseOn } = breachSummary(readBreach(db, id), ground)
    if (eraseOn === null || eraseOn > ground.today) throw new AppError('not-due-for-erasure')
  }
  for (const id of chosen) {
    noteErasedBreach(db, readBreach(db, id))
    takeOut(db, id)
    entry.erased.push({ entity: 'breach', id })
  }
  eraseDocuments(context, chosen)
  // SECURITY: a name of a file that was removed long ago still stands in the journal.
  for (const id of filesEverOf(db, chosen)) {
    deleteBytes(db, id)
    entry.erased.push({ entity: 'breach-file', id })
  }
  return chosen.size
}

// The register of a period goes with the last incident that it tells.
function eraseDocuments({ db, entry }: CommandContext, gone: ReadonlySet<string>): void {
  const isGone = (id: string) => readRecord(db, 'breach', id) === null
  for (const { id, tells } of documentsTelling(db, gone)) {
    if (!tells.every(isGone)) continue
    removeRecord(db, 'breach-document', id)
    deleteBytes(db, id)
    entry.erased.push({ entity: 'breach-document', id })
  }
}

// The incident first, so that the journal names it and not one of its files.
function takeOut(db: WritableDb, id: string): void {
  const files = filesOf(db, id)
  removeRecord(db, 'breach', id)
  for (const file of files) removeRecord(db, 'breach-file', file.id)
}
