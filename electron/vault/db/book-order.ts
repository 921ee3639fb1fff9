import { RETENTION_STATUSES } from '#shared/domain/retention/status'
import type { HoldingRow, RETENTION_SORTS } from '#shared/ipc/retention'
import type { BookEntry } from './book-entry.ts'

type Sort = (typeof RETENTION_SORTS)[number]
type Key = (row: HoldingRow) => string

/** Stands after every day. */
const LAST = '9999-99-99'
/** Digits of the largest number of records. */
const DIGITS = 13
const collator = new Intl.Collator('en', { numeric: true })

/** Entries in an order; where that does not decide, the most urgent come first. */
export function inOrder(entries: readonly BookEntry[], by: Sort): BookEntry[] {
  const keyOf = keyFor(entries, by)
  // One text per entry is compared much faster than several values each time.
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry.row) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return keyed.map(({ entry }) => entry)
}

function keyFor(entries: readonly BookEntry[], by: Sort): Key {
  const category = rankOf(entries, (row) => row.category)
  const urgency: Key = (row) => `${statusRank(row)} ${dueOn(row)} ${category(row)} ${row.id}`
  switch (by) {
    case 'due':
      return urgency
    case 'category':
      return (row) => `${category(row)} ${urgency(row)}`
    case 'system': {
      const system = rankOf(entries, (row) => row.system)
      return (row) => `${system(row)} ${urgency(row)}`
    }
    case 'event':
      return (row) => `${row.eventOn ?? LAST} ${urgency(row)}`
    case 'records':
      return (row) => `${digitsOf(row.records)} ${urgency(row)}`
    case 'status':
      return (row) => `${statusRank(row)} ${category(row)} ${urgency(row)}`
  }
}

const RANKS = new Map(
  RETENTION_STATUSES.map((status, rank) => [status, String(rank).padStart(2, '0')]),
)
const statusRank: Key = ({ status }) => RANKS.get(status) ?? ''
const dueOn: Key = (row) => row.dueOn ?? row.nextReviewOn ?? LAST

// What nobody counted stands before what is none.
function digitsOf(records: number | null): string {
  return records === null ? '' : String(records).padStart(DIGITS, '0')
}

// Names are compared by language, which is slow: each name once, then by its place.
function rankOf(entries: readonly BookEntry[], nameOf: (row: HoldingRow) => string | null): Key {
  const names = [...new Set(entries.map(({ row }) => nameOf(row)))]
  const sorted = names.sort((a, b) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
    return collator.compare(a, b) || (a < b ? -1 : 1)
  })
  const digits = String(names.length).length
  const ranks = new Map(sorted.map((name, rank) => [name, String(rank).padStart(digits, '0')]))
  return (row) => ranks.get(nameOf(row)) ?? ''
}
