import type { RequestFilter, RequestSort } from '#shared/ipc/requests'
import { dueSpan, oneOf, type Condition, type Days } from './page-filter.ts'
import { matchExpression } from './search.ts'

/** Rows to choose from: a table or an index of it, and the condition that the index answers. */
export type Source = Condition & { from: string }

const ROWS = 'request_rows'
const indexed = (index: string) => `${ROWS} INDEXED BY ${index}`

/** The index that shows an order. */
export function orderSource(index: string | null): Source {
  return { from: index === null ? `${ROWS} NOT INDEXED` : indexed(index), sql: 'TRUE', params: [] }
}

/** Cases that hold all these words. */
export function wordSource(words: readonly string[]): Source {
  return {
    from: `request_words CROSS JOIN ${ROWS} ON ${ROWS}.no = request_words.rowid`,
    sql: 'request_words MATCH ?',
    params: [matchExpression(words)],
  }
}

/** Ways to find the cases of a filter without reading the others, one for each thing filtered by. */
export function filterSources(filter: RequestFilter, days: Days): Source[] {
  const sources: Source[] = []
  const add = (name: string, values: readonly string[]) => {
    if (values.length > 0)
      sources.push({ from: indexed(`request_rows_by_${name}`), ...oneOf(name, values) })
  }
  add('state', filter.states)
  add('country', filter.countries)
  add('channel', filter.channels)
  add('source', filter.sources)
  if (filter.types.length > 0) {
    const { sql, params } = oneOf('type', filter.types)
    sources.push({
      from: ROWS,
      sql: `no IN (SELECT no FROM request_types WHERE ${sql})`,
      params,
    })
  }
  const span = dueSpan(filter.urgencies, days)
  if (span)
    sources.push({
      from: indexed('request_rows_by_due'),
      sql: 'is_open = 1 AND sort_due BETWEEN ? AND ?',
      params: span,
    })
  if (filter.erasable)
    sources.push({
      from: indexed('request_rows_by_erasure'),
      sql: 'erase_on <= ?',
      params: [days.today],
    })
  return sources
}

/** An index that holds the cases of a filter in the order of their due dates, if there is one. */
export function dueSource(filter: RequestFilter, sort: RequestSort): Source | null {
  if (sort.by !== 'due') return null
  const single = ([value, ...rest]: readonly string[]) => (rest.length === 0 ? value : undefined)
  for (const [name, values] of [
    ['state', filter.states],
    ['country', filter.countries],
    ['channel', filter.channels],
    ['source', filter.sources],
  ] as const) {
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
