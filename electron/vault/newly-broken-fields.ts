import type { Problem } from '#shared/domain/values/problem'

/** A record with what is wrong in it. */
type Judged<T> = { record: T; problems: readonly Problem[] }

/**
 * What a change breaks that was not broken before: what a log brought with gaps, or what settings made wrong
 * since, must not keep another field from being written.
 */
export function newlyBrokenFields<T extends object>(
  before: Judged<T>,
  after: Judged<T>,
): Problem[] {
  const known = new Set(named(before).map(({ name }) => name))
  return named(after)
    .filter(({ name }) => !known.has(name))
    .map(({ problem }) => problem)
}

// Each under a name that stays when rows above its own come or go.
function named<T extends object>({ record, problems }: Judged<T>) {
  return problems.map((problem) => {
    const [list = '', index = '', ...rest] = problem.field.split('.')
    const id = rowId(record, list, index)
    const field = id === null ? problem.field : [list, id, ...rest].join('.')
    return { name: `${field} ${problem.code}`, problem }
  })
}

// A row is known by its identifier, a bare text by itself.
function rowId(record: object, list: string, index: string): string | null {
  const rows: unknown = (record as Record<string, unknown>)[list]
  if (!Array.isArray(rows) || index === '') return null
  const row: unknown = rows[Number(index)]
  if (typeof row === 'string') return row
  const id: unknown = typeof row === 'object' && row !== null && 'id' in row ? row.id : null
  return typeof id === 'string' ? id : null
}
