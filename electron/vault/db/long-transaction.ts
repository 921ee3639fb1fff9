import type { Database } from './driver.ts'
import { writable, type WritableDb } from './open.ts'

/** One transaction over work that lets others have a turn; whatever stops the work, nothing of it is left. */
export async function inLongTransaction<T>(
  db: Database,
  work: (db: WritableDb) => Promise<T>,
): Promise<T> {
  db.exec('begin immediate')
  try {
    const result = await work(writable(db))
    db.exec('commit')
    return result
  } catch (error) {
    // A full disk has rolled back already.
    if (db.inTransaction) db.exec('rollback')
    throw error
  }
}
