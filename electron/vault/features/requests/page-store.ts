import type { RequestState } from '#shared/domain/requests/case-status'
import type { RequestSummary } from '#shared/ipc/requests'
import type { ReadableDb } from '../../db/open.ts'
import { allOf, type Condition } from './page-filter.ts'
import type { Segment } from './page-order.ts'
import type { Source } from './page-source.ts'

type Key = Record<string, string | number>

/** Numbers and sort values of the next rows of one segment, in its order. */
export function nextKeys(
  db: ReadableDb,
  source: Source,
  segment: Segment,
  {
    conditions,
    after,
    limit,
  }: {
    conditions: readonly Condition[]
    after: readonly (string | number)[] | null
    limit: number
  },
): Key[] {
  const all = allOf([
    source,
    { sql: segment.where, params: [] },
    ...conditions,
    ...(after ? [behind(segment, after)] : []),
  ])
  const direction = segment.descending ? ' DESC' : ''
  const order = segment.keys.map((key) => `${key}${direction}`).join(', ')
  const select = [...new Set([...segment.keys, 'no'])].join(', ')
  return db
    .prepare<unknown[], Key>(
      `SELECT ${select} FROM ${source.from} WHERE ${all.sql} ORDER BY ${order} LIMIT ?`,
    )
    .all(...all.params, limit)
}

/** How many cases a source has, counted up to a limit. */
export function countUpTo(db: ReadableDb, source: Source, limit: number): number {
  const { from, sql, params } = source
  return (
    db
      .prepare<unknown[], number>(
        `SELECT count(*) FROM (SELECT 1 FROM ${from} WHERE ${sql} LIMIT ?)`,
      )
      .pluck()
      .get(...params, limit) ?? 0
  )
}

/** The states that occur among the cases of a source. */
export function statesIn(db: ReadableDb, source: Source): Set<RequestState> {
  const { from, sql, params } = source
  const states = db
    .prepare<unknown[], RequestState>(`SELECT DISTINCT state FROM ${from} WHERE ${sql}`)
    .pluck()
  return new Set(states.all(...params))
}

const SAMPLE = 256

/** Which share of the cases holds these words, judged by a few hundred spread over all of them. */
export function hitShare(db: ReadableDb, words: readonly string[]): number {
  const last = db.prepare<[], number>('SELECT coalesce(max(no), 0) FROM request_rows').pluck().get()
  const numbers = Array.from({ length: SAMPLE }, (_none, index) =>
    Math.ceil(((last ?? 0) * (index + 1)) / SAMPLE),
  )
  const all = words.map(() => 'instr(c0, ?) > 0').join(' AND ')
  const share = db
    .prepare<unknown[], number>(
      `SELECT coalesce(avg(${all}), 0) FROM request_words_content
       WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
  return share.get(...words.map((word) => ` ${word}`), JSON.stringify(numbers)) ?? 0
}

/** That a case holds these words, for cases that were found in another way. */
export function wordConditions(words: readonly string[]): Condition[] {
  // Each word stands behind a space in the text that the index keeps.
  return words.map((word) => ({
    sql: 'instr((SELECT c0 FROM request_words_content WHERE id = no), ?) > 0',
    params: [` ${word}`],
  }))
}

const SUMMARY = `no, id, ref_no, types, requester, subject, channel, country, received_on,
  state, is_open, due_on, due_kind, is_paused, closed_on, erase_on, is_erased, source`

/** Rows of the list in the order of the numbers given. */
export function readSummaries(db: ReadableDb, numbers: readonly number[]): RequestSummary[] {
  return db
    .prepare<[string], Row>(
      `WITH wanted AS (SELECT key AS place, value AS number FROM json_each(?))
       SELECT ${SUMMARY} FROM wanted CROSS JOIN request_rows ON no = number ORDER BY place`,
    )
    .all(JSON.stringify(numbers))
    .map(toSummary)
}

/** Rows of the list by identifiers, in the order of their references. */
export function readSummariesOf(db: ReadableDb, ids: readonly string[]): RequestSummary[] {
  return db
    .prepare<[string], Row>(
      `SELECT ${SUMMARY} FROM request_rows
       WHERE id IN (SELECT value FROM json_each(?)) ORDER BY no`,
    )
    .all(JSON.stringify(ids))
    .map(toSummary)
}

type Row = {
  id: string
  ref_no: string
  types: string
  requester: string | null
  subject: string | null
  channel: RequestSummary['channel']
  country: string | null
  received_on: string
  state: RequestState
  is_open: number
  due_on: string | null
  due_kind: RequestSummary['dueKind']
  is_paused: number
  closed_on: string | null
  erase_on: string | null
  is_erased: number
  source: string | null
}

function toSummary(row: Row): RequestSummary {
  return {
    id: row.id,
    refNo: row.ref_no,
    // The cast: written from a case that the schema had parsed.
    types: JSON.parse(row.types) as RequestSummary['types'],
    requester: row.requester,
    subject: row.subject,
    channel: row.channel,
    country: row.country,
    receivedOn: row.received_on,
    state: row.state,
    isOpen: row.is_open === 1,
    dueOn: row.due_on,
    dueKind: row.due_kind,
    isPaused: row.is_paused === 1,
    closedOn: row.closed_on,
    eraseOn: row.erase_on,
    isErased: row.is_erased === 1,
    source: row.source,
  }
}

// Row values compare key by key, which is what the index does.
function behind({ keys, descending }: Segment, after: readonly (string | number)[]): Condition {
  const marks = keys.map(() => '?').join(', ')
  return { sql: `(${keys.join(', ')}) ${descending ? '<' : '>'} (${marks})`, params: [...after] }
}
