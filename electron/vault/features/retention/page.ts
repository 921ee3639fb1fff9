import type { HoldingPage, RetentionFilter, RetentionSort } from '#shared/ipc/retention'
import type { BookEntry } from '../../db/book-entry.ts'
import type { RetentionBook } from '../../db/retention-book.ts'
import { matching } from './filter.ts'

type Wanted = { filter: RetentionFilter; sort: RetentionSort; after: number | null; limit: number }

/** One page of the table; the next begins where this one ends. */
export function pageOf(book: RetentionBook, { filter, sort, after, limit }: Wanted): HoldingPage {
  const found = sorted(book, filter, sort)
  const from = after ?? 0
  const end = from + limit
  return {
    rows: found.slice(from, end).map(({ row }) => row),
    next: end < found.length ? end : null,
    today: book.today,
  }
}

function sorted(book: RetentionBook, filter: RetentionFilter, sort: RetentionSort): BookEntry[] {
  const found = matching(book.ordered(sort.by), filter, book)
  return sort.descending ? found.toReversed() : found
}
