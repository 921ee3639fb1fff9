import type { Breach } from '#shared/domain/breaches/breach'
import { endOfBreach } from './breach-ends.ts'
import type { ReadableDb } from './open.ts'
import { eachRecord } from './records.ts'

export type DayCount = { day: string; count: number }

/** How many closed cases with personal fields were closed on each day. */
export function closedCasesByDay(db: ReadableDb): DayCount[] {
  const all = db
    .prepare<[], DayCount>(
      `SELECT closed_on AS day, count(*) AS count
       FROM request_rows INDEXED BY request_rows_by_closed
       WHERE closed_on IS NOT NULL GROUP BY closed_on`,
    )
    .all()
  const gone = db
    .prepare<[], DayCount>(
      `SELECT closed_on AS day, count(*) AS count
       FROM request_rows INDEXED BY request_rows_by_erased
       WHERE is_erased = 1 AND closed_on IS NOT NULL GROUP BY closed_on`,
    )
    .all()
  const erased = new Map(gone.map(({ day, count }) => [day, count]))
  return all
    .map(({ day, count }) => ({ day, count: count - (erased.get(day) ?? 0) }))
    .filter(({ count }) => count > 0)
}

/** How many incidents were closed, or found to be no breach, on each day. */
export function closedBreachesByDay(db: ReadableDb): DayCount[] {
  const counts = new Map<string, number>()
  for (const breach of eachRecord<Breach>(db, 'breach')) {
    const day = endOfBreach(breach)
    if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return [...counts].map(([day, count]) => ({ day, count }))
}

/** How many erasures were carried out on each day, certified or not; each is kept with who did it and what proves it. */
export function erasuresByDay(db: ReadableDb): DayCount[] {
  return db
    .prepare<[], DayCount>(
      `SELECT document ->> '$.on' AS day, count(*) AS count
       FROM erasures GROUP BY document ->> '$.on'`,
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
