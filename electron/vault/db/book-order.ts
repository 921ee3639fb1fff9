import { RETENTION_STATUSES } from '#shared/domain/retention/status'
import type { HoldingRow, RETENTION_SORTS } from '#shared/ipc/retention'
import type { BookEntry } from './book-entry.ts'

type Sort = (typeof RETENTION_SORTS)[number]
type Key = (row: HoldingRow) => number | string

const LAST = '9999-99-99'
const collator = new Intl.Collator('en', { numeric: true })

/** Entries in an order; where that does not decide, the most urgent come first. */
export function inOrder(entries: readonly BookEntry[], by: Sort): BookEntry[] {
  const keys = keysOf(entries, by)
  return entries.toSorted(({ row: a }, { row: b }) => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)]
      if (left !== right) return left < right ? -1 : 1
    }
    return 0
  })
}

function keysOf(entries: readonly BookEntry[], by: Sort): Key[] {
  const category = rankOf(entries, (row) => row.category)
  const urgency: Key[] = [statusRank, dueOn, category, (row) => row.id]
  switch (by) {
    case 'due':
      return urgency
    case 'category':
      return [category, ...urgency]
    case 'system':
      return [rankOf(entries, (row) => row.system), ...urgency]
    case 'event':
      return [(row) => row.eventOn ?? LAST, ...urgency]
    case 'records':
      return [(row) => row.records ?? -1, ...urgency]
    case 'status':
      return [statusRank, category, ...urgency]
  }
}

const RANKS = new Map(RETENTION_STATUSES.map((status, rank) => [status, rank]))
const statusRank: Key = ({ status }) => RANKS.get(status) ?? RANKS.size
const dueOn: Key = (row) => row.dueOn ?? row.nextReviewOn ?? LAST

// Names are compared by language, which is slow: each name once, then by its place.
function rankOf(entries: readonly BookEntry[], nameOf: (row: HoldingRow) => string | null): Key {
  const names = [...new Set(entries.map(({ row }) => nameOf(row)))]
  const sorted = names.sort((a, b) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
    return collator.compare(a, b) || (a < b ? -1 : 1)
  })
  const ranks = new Map(sorted.map((name, rank) => [name, rank]))
  return (row) => ranks.get(nameOf(row)) ?? ranks.size
}
