import type { TrailEntry } from '../../db/journal.ts'
import { inLongTransaction } from '../../db/long-transaction.ts'
import type { WritableDb } from '../../db/open.ts'
import type { JobContext } from '../../handlers.ts'
import { noteWaitingDeeds } from '../../session.ts'

/** Writes in slices as one step: others may read meanwhile, nobody else may write, and it is all or nothing. */
export async function writeAsOne<T extends { entry: TrailEntry }>(
  work: JobContext,
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
    anchor(work, written.entry)
    return written
  } finally {
    if (job) job.isWriting = false
    noteMeanwhile(work)
    // Also after a failure: a list that was read meanwhile shows what is no longer there.
    work.send({ kind: 'changed', entities: ['request', 'import-batch'] })
  }
}

function anchor({ session, log }: JobContext, { seq, mac }: TrailEntry): void {
  try {
    session.vault.writeAnchor(seq, mac)
  } catch {
    // The change is on disk already; an anchor one entry behind is what a crash leaves too, and is accepted.
    log('logs anchor')
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
