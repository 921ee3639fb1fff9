import type { BookEntry } from '../../db/book-entry.ts'

/** Records of entries together, as far as somebody counted. */
export function recordsOf(entries: readonly BookEntry[]): number {
  return entries.reduce((sum, { row }) => sum + (row.records ?? 0), 0)
}
