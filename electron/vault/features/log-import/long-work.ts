import type { Entity } from '#shared/domain/journal/entity'
import type { TrailEntry } from '../../db/journal.ts'
import { inLongTransaction } from '../../db/long-transaction.ts'
import type { WritableDb } from '../../db/open.ts'
import type { JobContext } from '../../handlers.ts'
import { anchorEntry, noteWaitingDeeds } from '../../session.ts'

/** Writes in slices as one step: others may read meanwhile, nobody else may write, and it is all or nothing. */
export async function writeAsOne<T extends { entry: TrailEntry }>(
  work: JobContext,
  entities: readonly Entity[],
  write: (db: WritableDb) => Promise<T>,
): Promise<T> {
  const { vault, job } = work.session
  if (job) job.isWriting = true
  try {
    const written = await inLongTransaction(vault.db, async (db) => {
      const result = await write(db)
      vault.refuseIfGone()
      return result
    })
    anchorEntry(work.session, written.entry, work.log)
    return written
  } finally {
    if (job) job.isWriting = false
    noteMeanwhile(work)
    // Also after a failure: a list that was read meanwhile shows what is no longer there.
    work.send({ kind: 'changed', entities: [...entities] })
  }
}

function noteMeanwhile({ session, log }: JobContext): void {
  try {
    noteWaitingDeeds(session)
  } catch {
    // Whether the import itself came to its end is what its caller has to hear.
    log('logs deeds')
  }
}
