import { AppError } from '#shared/ipc/errors'
import { noteErasedDeletion } from '../../db/deletion-refs.ts'
import { removeRecord } from '../../db/records.ts'
import type { CommandContext } from '../../handlers.ts'
import { readGround } from './ground.ts'
import { readDeletion, readUnsealed } from './store.ts'

/** Removes a case in which nothing was decided yet, with its working reference; later it is proof. GDPR art. 5(2). */
export function removeDeletion(context: CommandContext, id: string): void {
  const { db } = context
  const deletion = readUnsealed(db, id)
  if (deletion.events.some(({ kind }) => kind === 'decided' || kind === 'cleared'))
    throw new AppError('deletion-decided')
  removeRecord(db, 'deletion', id)
}

/** Removes sealed records whose day has come, out of the journal too; nothing brings them back. GDPR art. 5(1)(e). */
export function eraseDeletions(context: CommandContext, ids: readonly string[]): number {
  const { db, entry } = context
  const { today } = readGround(db, context)
  const chosen = new Set(ids)
  for (const id of chosen) {
    const until = readDeletion(db, id).sealed?.record.retentionUntil ?? null
    if (until === null || until > today) throw new AppError('not-due-for-erasure')
  }
  for (const id of chosen) {
    noteErasedDeletion(db, readDeletion(db, id))
    removeRecord(db, 'deletion', id)
    entry.erased.push({ entity: 'deletion', id })
  }
  return chosen.size
}
