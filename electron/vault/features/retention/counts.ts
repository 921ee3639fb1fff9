import { UNDATED_REASONS } from '#shared/domain/retention/chart-columns'
import type { RetentionStatus } from '#shared/domain/retention/status'
import type { RetentionCounts, RetentionFilter } from '#shared/ipc/retention'
import { isErasable, type BookEntry } from '../../db/book-entry.ts'
import { OWN_SYSTEM } from '../../db/own-holdings.ts'
import type { RetentionBook } from '../../db/retention-book.ts'
import { recordsOf } from './entries.ts'
import { matching } from './filter.ts'
import { isActive } from './holds/overview.ts'

/** How much there is of what; the numbers of a filter and those of everything. */
export function countsOf(book: RetentionBook, filter: RetentionFilter): RetentionCounts {
  const found = matching(book.entries, filter, book)
  const count = (...statuses: RetentionStatus[]) => countOf(book.entries, statuses)
  const undated = UNDATED_REASONS.filter((reason) => reason !== 'HELD')
  return {
    total: book.entries.length - count('ERASED'),
    matching: found.length,
    matchingRecords: recordsOf(found),
    matchingDue: found.filter(isErasable).length,
    overdue: count('OVERDUE'),
    dueToday: count('DUE_TODAY'),
    dueSoon: count('DUE_SOON'),
    reviewsDue: count('REVIEW_DUE'),
    held: count('HELD'),
    withoutDate: count(...undated),
    holdReviewsDue: book.holds.filter(
      (hold) => isActive(hold, book.today) && hold.reviewOn <= book.today,
    ).length,
  }
}

type Named = { id: string; name: string }

/** Values that occur, for filters, in the order of their names. */
export function facetsOf(
  book: RetentionBook,
): Record<'categories' | 'rules' | 'systems' | 'holds', Named[]> {
  const named = (nameOf: (entry: BookEntry) => Named | null) => {
    const found = new Map<string, string>()
    for (const entry of book.entries) {
      const name = nameOf(entry)
      if (name) found.set(name.id, name.name)
    }
    return byName([...found].map(([id, name]) => ({ id, name })))
  }
  return {
    categories: named(({ row }) => ({ id: row.categoryId, name: row.category })),
    // A rule of this program stands in no list, so nothing can be narrowed to it.
    rules: named(({ row, rule }) =>
      row.ruleId === null || rule === null
        ? null
        : { id: row.ruleId, name: `${rule.ref} ${rule.name}` },
    ),
    systems: named(({ row: { systemId, system } }) =>
      systemId === null ? null : { id: systemId, name: system ?? OWN_SYSTEM },
    ),
    holds: byName(
      book.holds
        .filter((hold) => isActive(hold, book.today))
        .map(({ id, refNo, name }) => ({ id, name: `${refNo} ${name}` })),
    ),
  }
}

const collator = new Intl.Collator('en', { numeric: true })
const byName = (named: Named[]) => named.sort((a, b) => collator.compare(a.name, b.name))

function countOf(entries: readonly BookEntry[], statuses: readonly RetentionStatus[]): number {
  return entries.filter(({ row }) => statuses.includes(row.status)).length
}
