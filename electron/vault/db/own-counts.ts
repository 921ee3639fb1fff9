import type { ReadableDb } from './open.ts'

/** How many closed cases with personal fields were closed on each day. */
export function closedCasesByDay(db: ReadableDb): { day: string; count: number }[] {
  return db
    .prepare<[], { day: string; count: number }>(
      `SELECT closed_on AS day, count(*) AS count FROM request_rows
       WHERE closed_on IS NOT NULL AND is_erased = 0 GROUP BY closed_on ORDER BY closed_on`,
    )
    .all()
}

/** How many values the journal keeps of each month, by the months in which they were written. */
export type JournalCounts = { seq: number; byMonth: ReadonlyMap<string, number> }

const NONE: JournalCounts = { seq: 0, byMonth: new Map() }

/** All values ever written down, by month; entries counted before are not read again. */
export function writtenValues(db: ReadableDb, known: JournalCounts | null): JournalCounts {
  const { seq: from, byMonth } = known ?? NONE
  const counts = new Map(byMonth)
  let seq = from
  for (const row of monthsAfter(db, from)) {
    counts.set(row.month, (counts.get(row.month) ?? 0) + row.count)
    seq = Math.max(seq, row.seq)
  }
  return { seq, byMonth: counts }
}

/** The values that an erasure emptied, by the months in which they were written. */
export function erasedValues(db: ReadableDb): ReadonlyMap<string, number> {
  const rows = db
    .prepare<[], { month: string; count: number }>(
      `SELECT substr(journal.at, 1, 7) AS month, count(*) AS count
       FROM journal_payloads INDEXED BY journal_payloads_erased CROSS JOIN journal USING (seq)
       WHERE erased_at IS NOT NULL GROUP BY month`,
    )
    .all()
  return new Map(rows.map(({ month, count }) => [month, count]))
}

function monthsAfter(db: ReadableDb, seq: number): { month: string; count: number; seq: number }[] {
  return db
    .prepare<[number], { month: string; count: number; seq: number }>(
      `SELECT substr(journal.at, 1, 7) AS month, count(*) AS count, max(journal.seq) AS seq
       FROM journal CROSS JOIN journal_payloads USING (seq) WHERE journal.seq > ? GROUP BY month`,
    )
    .all(seq)
}
