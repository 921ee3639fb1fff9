import { writable, type WritableDb } from '../../db/open.ts'
import type { TrailEntry } from '../../db/journal.ts'
import type { JobContext } from '../../handlers.ts'

/**
 * One transaction over work in slices. Others may read meanwhile, nobody else may write; whatever
 * stops the work, nothing of it is left.
 */
export async function inLongTransaction<T>(
  { session }: Pick<JobContext, 'session'>,
  work: (db: WritableDb) => Promise<T>,
): Promise<T> {
  const { vault, job } = session
  if (job) job.isWriting = true
  try {
    vault.db.exec('begin immediate')
    const result = await work(writable(vault.db))
    vault.refuseIfGone()
    vault.db.exec('commit')
    return result
  } catch (error) {
    // A full disk has rolled back already.
    if (vault.db.inTransaction) vault.db.exec('rollback')
    throw error
  } finally {
    if (job) job.isWriting = false
  }
}

/** What follows a commit: the anchor beside the database, and the word to every open list. */
export function afterLongTransaction(
  { session, send, log }: Pick<JobContext, 'session' | 'send' | 'log'>,
  { seq, mac }: TrailEntry,
): void {
  try {
    session.vault.writeAnchor(seq, mac)
  } catch {
    // The change is on disk already; an anchor one entry behind is what a crash leaves too, and is accepted.
    log('logs anchor')
  }
  send({ kind: 'changed', entities: ['request', 'import-batch'] })
}
