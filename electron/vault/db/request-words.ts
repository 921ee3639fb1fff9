import type { WritableDb } from './open.ts'

/** Pages of the index that are written anew in one go, some tens of milliseconds of work. */
const PAGES_AT_ONCE = 500

/**
 * Lets words be removed by the thousand: each is only marked as gone, until they are swept out together.
 * Taking them out one by one, as single cases are, would take thirty times as long.
 */
export function markRemovedWords(db: WritableDb): void {
  setting(db, 'secure-delete', 0)
}

/** Takes marked words out of the index for good, a part at a time. */
export function* sweepRemovedWords(db: WritableDb): Generator<void> {
  // SECURITY: from here on a removed word leaves its page at once again.
  setting(db, 'secure-delete', 1)
  const changes = db.prepare<[], number>('SELECT total_changes()').pluck()
  // A negative number takes every segment in; further ones go on with what was begun.
  setting(db, 'merge', -PAGES_AT_ONCE)
  for (let before = changes.get(); ; before = changes.get()) {
    yield
    setting(db, 'merge', PAGES_AT_ONCE)
    // Its own bookkeeping counts as one change.
    if ((changes.get() ?? 0) - (before ?? 0) < 2) return
  }
}

function setting(db: WritableDb, name: 'secure-delete' | 'merge', value: number): void {
  // The index takes whole numbers only, and the driver hands on a plain number as a fraction.
  const set = db.prepare('INSERT INTO request_words (request_words, rank) VALUES (?, ?)')
  set.run(name, BigInt(value))
}
