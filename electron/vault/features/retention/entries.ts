import type { BookEntry } from '../../db/book-entry.ts'

/** Whether data may be ticked off because its day has come. */
export function isErasable({ own, row }: BookEntry): boolean {
  const isDue = row.status === 'OVERDUE' || row.status === 'DUE_TODAY'
  return own === null && isDue && row.holdIds.length === 0
}

/** Records of entries together, as far as somebody counted. */
export function recordsOf(entries: readonly BookEntry[]): number {
  return entries.reduce((sum, { row }) => sum + (row.records ?? 0), 0)
}
