import { addDays } from '#shared/domain/values/day'
import type { RequestFilter, Urgency } from '#shared/ipc/requests'
import { facetConditions } from '../../db/request-facets.ts'
import { NO_DATE, PAUSED } from '../../db/request-row.ts'

export type Condition = { sql: string; params: (string | number)[] }
/** What "overdue" and "soon" mean today. */
export type Days = { today: string; dueSoonDays: number }

/** Conditions that a row of the list must meet, the search apart. */
export function filterConditions(filter: RequestFilter, days: Days): Condition[] {
  const conditions: Condition[] = facetConditions(filter).map((sql) => ({ sql, params: [] }))
  if (filter.urgencies.length > 0) conditions.push(urgencyCondition(filter.urgencies, days))
  if (filter.sources.length > 0) conditions.push(oneOf('source', filter.sources))
  if (filter.erasable) conditions.push({ sql: 'erase_on <= ?', params: [days.today] })
  return conditions
}

/** That a column has one of these values. */
export function oneOf(column: string, values: readonly string[]): Condition {
  return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, params: [...values] }
}

/** Conditions joined by AND; always true when there are none. */
export function allOf(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(' AND ') || 'TRUE',
    params: conditions.flatMap(({ params }) => params),
  }
}

function urgencyCondition(urgencies: readonly Urgency[], days: Days): Condition {
  const each = urgencies.map((urgency) => {
    if (urgency === 'none') return { sql: 'sort_due >= ?', params: [NO_DATE] }
    const [from, to] = spanOf(urgency, days)
    return { sql: 'sort_due BETWEEN ? AND ?', params: [from, to] }
  })
  return {
    sql: each.map(({ sql }) => `(${sql})`).join(' OR '),
    params: each.flatMap(({ params }) => params),
  }
}

/** From the earliest to the latest sort day of these urgencies; null where closed cases belong to them. */
export function dueSpan(urgencies: readonly Urgency[], days: Days): [string, string] | null {
  if (urgencies.length === 0 || urgencies.includes('none')) return null
  const spans = urgencies.flatMap((urgency) => (urgency === 'none' ? [] : [spanOf(urgency, days)]))
  const froms = spans.map(([from]) => from).toSorted()
  const tos = spans.map(([, to]) => to).toSorted()
  return [froms.at(0) ?? '', tos.at(-1) ?? '']
}

const DAY_BEFORE_PAUSED = addDays(PAUSED, -1)

function spanOf(urgency: Exclude<Urgency, 'none'>, { today, dueSoonDays }: Days): [string, string] {
  const soon = addDays(today, dueSoonDays)
  switch (urgency) {
    case 'overdue':
      return ['', addDays(today, -1)]
    case 'due-today':
      return [today, today]
    case 'due-soon':
      return [addDays(today, 1), soon]
    case 'running':
      return [addDays(soon, 1), DAY_BEFORE_PAUSED]
    case 'paused':
      return [PAUSED, PAUSED]
  }
}
