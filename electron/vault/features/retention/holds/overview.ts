import { holdCovers } from '#shared/domain/retention/hold-scope'
import type { Holding } from '#shared/domain/retention/holding'
import type { HoldScope, LegalHold } from '#shared/domain/retention/legal-hold'
import { isHolding } from '#shared/domain/retention/retention-date'
import type { HoldOverview } from '#shared/ipc/retention'
import type { BookEntry } from '../../../db/book-entry.ts'
import type { RetentionBook } from '../../../db/retention-book.ts'
import { recordsOf } from '../entries.ts'

/** Whether a hold is at work on a day. */
export function isActive(hold: LegalHold, today: string): boolean {
  return isHolding(hold, today)
}

/** Every hold with what it covers now: those at work first, by their review, then the released from the last on. */
export function holdOverviews(book: RetentionBook): HoldOverview[] {
  return book.holds
    .map((hold) => holdOverview(book, hold))
    .sort((a, b) => {
      if (a.isActive !== b.isActive) return a.isActive ? -1 : 1
      if (a.isActive) return a.hold.reviewOn < b.hold.reviewOn ? -1 : 1
      return (a.hold.releasedOn ?? '') > (b.hold.releasedOn ?? '') ? -1 : 1
    })
}

/** A hold with what it covers now. */
export function holdOverview(book: RetentionBook, hold: LegalHold): HoldOverview {
  const covered = coveredBy(book, hold.scope, hold.from)
  return { hold, isActive: isActive(hold, book.today), ...effectOf(book, covered) }
}

/** How much a scope covers, and how much of that would be due by now. */
export function effectOf(
  { today }: RetentionBook,
  covered: readonly BookEntry[],
): Pick<HoldOverview, 'holdings' | 'records' | 'uncounted' | 'past'> {
  const isPast = ({ row }: BookEntry) => row.dueOn !== null && row.dueOn <= today
  return {
    holdings: covered.length,
    records: recordsOf(covered),
    uncounted: covered.filter(({ row }) => row.records === null).length,
    past: covered.filter(isPast).length,
  }
}

/** What a scope covers of all that is recorded and not erased; the most urgent first. */
export function coveredBy(
  book: RetentionBook,
  scope: HoldScope,
  since: string | null,
): BookEntry[] {
  const isThere = ({ own, row }: BookEntry) => own === null && row.status !== 'ERASED'
  if (scope.holdingIds.length > 0) {
    const wanted = new Set(scope.holdingIds)
    return book.entries.filter((entry) => isThere(entry) && wanted.has(entry.row.id))
  }
  return book.entries.filter((entry) => isThere(entry) && holdCovers(scope, entry.holding, since))
}

/** What a hold at work would cover no longer once it is changed. GDPR art. 17(3). */
export function leavingHold(book: RetentionBook, hold: LegalHold, changed: LegalHold): BookEntry[] {
  if (!isActive(hold, book.today)) return []
  const covered = coveredBy(book, hold.scope, hold.from)
  if (!isActive(changed, book.today)) return covered
  const staying = new Set(coveredBy(book, changed.scope, changed.from))
  return covered.filter((entry) => !staying.has(entry))
}

/** Whether a holding, changed like this, would be out of a hold that blocks its erasure now. GDPR art. 17(3). */
export function leavesHold(book: RetentionBook, changed: Holding): boolean {
  const blocking = new Set(book.byId.get(changed.id)?.row.holdIds)
  return book.holds.some(
    ({ id, scope, from }) => blocking.has(id) && !holdCovers(scope, changed, from),
  )
}
