import type { RequestCounts, RequestFilter } from '#shared/ipc/requests'
import { NO_FILTER } from '#shared/ipc/requests'
import type { ReadableDb } from '../../db/open.ts'
import { CLOSED } from '../../db/request-row.ts'
import { allOf, filterConditions, oneOf, type Condition, type Days } from './page-filter.ts'
import { planOf } from './page.ts'
import { orderSource, wordSource, type Source } from './page-source.ts'
import { parseSearch } from './search.ts'
import { addDays } from '#shared/domain/values/day'

const BY_DUE = orderSource('request_rows_by_due')

/** How many cases there are, how many match, and how many wait for something. */
export function countRequests(db: ReadableDb, filter: RequestFilter, days: Days): RequestCounts {
  const { today, dueSoonDays } = days
  const total = count(db, BY_DUE)
  const due = (from: string, to: string) =>
    count(db, { ...BY_DUE, sql: 'sort_due BETWEEN ? AND ?', params: [from, to] })
  return {
    total,
    matching: isEmpty(filter) ? total : countMatching(db, filter, days),
    open: due('', CLOSED),
    overdue: due('', addDays(today, -1)),
    dueSoon: due(today, addDays(today, dueSoonDays)),
    unsorted: count(db, { from: 'request_types', sql: 'type = ?', params: ['UNSORTED'] }),
    erasable: count(db, {
      from: 'request_rows INDEXED BY request_rows_by_erasure',
      sql: 'erase_on <= ?',
      params: [today],
    }),
  }
}

/** Values of a column that occur, each found by one step in its index. */
export function listDistinct(db: ReadableDb, column: 'country' | 'source'): string[] {
  return db
    .prepare<[], string>(
      `WITH RECURSIVE found (value) AS (
         SELECT min(${column}) FROM request_rows WHERE ${column} IS NOT NULL
         UNION ALL
         SELECT (SELECT min(${column}) FROM request_rows WHERE ${column} > value)
         FROM found WHERE value IS NOT NULL
       ) SELECT value FROM found WHERE value IS NOT NULL`,
    )
    .pluck()
    .all()
}

function isEmpty(filter: RequestFilter): boolean {
  return JSON.stringify({ ...filter, search: filter.search.trim() }) === JSON.stringify(NO_FILTER)
}

function countMatching(db: ReadableDb, filter: RequestFilter, days: Days): number {
  const plan = planOf(db, filter, days)
  if (!plan) return 0
  if (plan.few) return count(db, plan.few, plan.conditions)
  const search = parseSearch(filter.search)
  const conditions = filterConditions(filter, days)
  if (typeof search === 'string') return count(db, widestSource(filter), conditions)
  const hits = wordSource(search)
  return conditions.length > 0
    ? count(db, hits, conditions)
    : count(db, wordSource(search, 'request_words'))
}

// Every condition but the one on sources can be told from the index of due dates alone.
function widestSource({ sources }: RequestFilter): Source {
  if (sources.length === 0) return BY_DUE
  return { from: 'request_rows INDEXED BY request_rows_by_source', ...oneOf('source', sources) }
}

function count(db: ReadableDb, source: Source, conditions: readonly Condition[] = []): number {
  const { sql, params } = allOf([source, ...conditions])
  const counted = db
    .prepare<unknown[], number>(`SELECT count(*) FROM ${source.from} WHERE ${sql}`)
    .pluck()
  return counted.get(...params) ?? 0
}
