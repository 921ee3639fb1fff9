import type { RequestFilter, RequestSort } from '#shared/ipc/requests'
import { dueSpan, oneOf, type Condition, type Days } from './page-filter.ts'
import { matchExpression } from './search.ts'

/** Rows to choose from: a table or an index of it, and the condition that the index answers. */
export type Source = Condition & { from: string }
/** The cases of one part of a filter: where they are counted, and where they are read from. */
export type FilterSource = { counted: Source; rows: Source }

const ROWS = 'request_rows'
const indexed = (index: string) => `${ROWS} INDEXED BY ${index}`

/** The index that shows an order. */
export function orderSource(index: string | null): Source {
  return { from: index === null ? `${ROWS} NOT INDEXED` : indexed(index), sql: 'TRUE', params: [] }
}

const HITS_WITH_KEYS = `request_words CROSS JOIN ${indexed('request_rows_by_number')}
  ON no = request_words.rowid`

/** Cases that hold all these words; with what they are sorted by, unless only their number matters. */
export function wordSource(words: readonly string[], from = HITS_WITH_KEYS): Source {
  return { from, sql: 'request_words MATCH ?', params: [matchExpression(words)] }
}

/** Ways to find the cases of a filter without reading the others, one for each thing filtered by. */
export function filterSources(filter: RequestFilter, days: Days): FilterSource[] {
  const { types, urgencies, erasable } = filter
  const found = valuesByColumn(filter).flatMap(([name, values]) => {
    const rows = { from: indexed(`request_rows_by_${name}`), ...oneOf(name, values) }
    return values.length > 0 ? [{ counted: rows, rows }] : []
  })
  const span = dueSpan(urgencies, days)
  const due = span && {
    from: indexed('request_rows_by_due'),
    sql: 'sort_due BETWEEN ? AND ?',
    params: span,
  }
  const erasure = erasable && {
    from: indexed('request_rows_by_erasure'),
    sql: 'erase_on <= ?',
    params: [days.today],
  }
  const single = [due, erasure].flatMap((rows) => (rows ? [{ counted: rows, rows }] : []))
  return [...found, ...(types.length > 0 ? [typeSource(types)] : []), ...single]
}

/** The parts of a filter that name values of one column, which has an index of its own. */
function valuesByColumn({ states, countries, channels, sources }: RequestFilter) {
  return [
    ['state', states],
    ['country', countries],
    ['channel', channels],
    ['source', sources],
  ] as const
}

// Counted where one case may stand several times; read where it stands once.
function typeSource(types: readonly string[]): FilterSource {
  const counted = { from: 'request_types', ...oneOf('type', types) }
  const { sql, params } = counted
  const rows = {
    from: indexed('request_rows_by_number'),
    sql: `no IN (SELECT no FROM request_types WHERE ${sql})`,
    params,
  }
  return { counted, rows }
}

/** That a case holds these words, for cases that an order shows. */
export function amongHits(words: readonly string[]): Condition {
  return {
    sql: 'no IN (SELECT rowid FROM request_words WHERE request_words MATCH ?)',
    params: [matchExpression(words)],
  }
}

/** An index that holds the cases of a filter in the order of their due dates, if there is one. */
export function dueSource(filter: RequestFilter, sort: RequestSort): Source | null {
  if (sort.by !== 'due') return null
  const single = ([value, ...rest]: readonly string[]) => (rest.length === 0 ? value : undefined)
  for (const [name, values] of valuesByColumn(filter)) {
    const value = single(values)
    if (value !== undefined)
      return { from: indexed(`request_rows_by_${name}`), sql: `${name} = ?`, params: [value] }
  }
  const type = single(filter.types)
  // The table of types knows only what it shares with the list.
  const isShared = filter.sources.length === 0 && !filter.erasable
  if (type === undefined || !isShared) return null
  return { from: 'request_types', sql: 'type = ?', params: [type] }
}
