import type { Database } from '../../db/driver.ts'
import { readBook, type RetentionBook } from '../../db/retention-book.ts'

type Reading = { session: { vault: { db: Database } }; now: string; today: string }

/** The book as the open vault stands. */
export function bookOf({ session, now, today }: Reading): RetentionBook {
  return readBook(session.vault.db, { now, today })
}
