import type { Holding } from '#shared/domain/retention/holding'
import { isErasable } from '../../../db/book-entry.ts'
import { readBook } from '../../../db/retention-book.ts'
import type { JobContext } from '../../../handlers.ts'

/** How holdings stand today: whether a hold blocks their erasure, and whether it is due. GDPR art. 5(1)(e), 17(3). */
export function standingOf(work: Pick<JobContext, 'session' | 'now' | 'today'>): {
  isHeld(holding: Holding): boolean
  isDue(holding: Holding): boolean
} {
  const { session, now, today } = work
  const { byId } = readBook(session.vault.db, { now, today })
  return {
    isHeld: ({ id }) => (byId.get(id)?.row.holdIds.length ?? 0) > 0,
    isDue: ({ id }) => {
      const entry = byId.get(id)
      return entry !== undefined && isErasable(entry)
    },
  }
}
