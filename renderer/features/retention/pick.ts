import type { ChartAxis } from '#shared/domain/retention/chart-axis'
import type { RetentionStatus } from '#shared/domain/retention/status'
import type { RetentionFilter } from '#shared/ipc/retention'

/** What was chosen in the chart or its calendar, to be shown alone in the table beneath. */
export type Pick =
  | {
      readonly kind: 'column'
      readonly axis: ChartAxis
      readonly key: string
      /** None means all of them. */
      readonly categoryIds: readonly string[]
      /** As the chip names it. */
      readonly words: string
    }
  | { readonly kind: 'day'; readonly day: string; readonly words: string }

/** Dates that run: what is held does not fall due while it is, and is not in the calendar. */
const RUNS: readonly RetentionStatus[] = ['OVERDUE', 'DUE_TODAY', 'DUE_SOON', 'RUNNING']

/** The filter of the page narrowed down to what was chosen. */
export function pickedFilter(filter: RetentionFilter, pick: Pick | null): RetentionFilter {
  if (pick === null) return filter
  if (pick.kind === 'day') {
    const asked = filter.statuses.filter((status) => RUNS.includes(status))
    const statuses = asked[0] ? asked : [...RUNS]
    return { ...filter, statuses, dueFrom: pick.day, dueTo: pick.day }
  }
  const { axis, key, categoryIds } = pick
  const columns = { axis, keys: [key] }
  return categoryIds[0] === undefined
    ? { ...filter, columns }
    : { ...filter, columns, categoryIds: [...categoryIds] }
}

/** Whether two choices are the same. */
export function isSamePick(a: Pick | null, b: Pick | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
