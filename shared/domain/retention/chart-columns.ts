import { addDays, addMonths, daysBetween } from '../values/day.ts'
import type { ChartAxis } from './chart-axis.ts'
import type { RetentionDate, RetentionStatus } from './status.ts'

/** One column of the chart; a span without last day has no end. */
export type ChartColumn = {
  key: string
  kind: 'overdue' | 'span' | 'later' | 'none'
  from: string | null
  to: string | null
  /** Why there is no date, for columns of that kind. */
  reason: RetentionStatus | null
}

type MonthAxis = Exclude<ChartAxis, 'ranges'>

/** Why data has no date that runs, in the order of the columns. */
export const UNDATED_REASONS = [
  'HELD',
  'REVIEW_DUE',
  'EXTENDED_REVIEW',
  'REVIEW_SCHEDULED',
  'NOT_STARTED',
  'NEEDS_CITATION',
  'NO_RULE',
] as const satisfies RetentionStatus[]

const OVERDUE = 'overdue'
const LATER = 'later'
/** First and last day of each range, counted from today. */
const RANGES = [
  ['d0-30', 0, 30],
  ['d31-90', 31, 90],
  ['d91-365', 91, 365],
  ['d366-', 366, null],
] as const

/** The columns of an axis, in order: what is overdue, the spans ahead, then what has no date, by reason. */
export function chartColumns(axis: ChartAxis, today: string): ChartColumn[] {
  return [
    { key: OVERDUE, kind: 'overdue', from: null, to: addDays(today, -1), reason: null },
    ...(axis === 'ranges' ? rangeColumns(today) : monthColumns(axis, today)),
    ...UNDATED_REASONS.map((reason): ChartColumn => ({
      key: noneKey(reason),
      kind: 'none',
      from: null,
      to: null,
      reason,
    })),
  ]
}

/** The key of the column in which data stands; null for what is gone or what no rule applies to. */
export function chartColumn(
  { status, dueOn }: Pick<RetentionDate, 'status' | 'dueOn'>,
  axis: ChartAxis,
  today: string,
): string | null {
  if (status === 'ERASED' || status === 'NOT_APPLICABLE') return null
  if (status === 'OVERDUE') return OVERDUE
  if (dueOn === null || isUndated(status)) return noneKey(status)
  return axis === 'ranges' ? rangeKey(dueOn, today) : monthKey(dueOn, axis, today)
}

function isUndated(status: RetentionStatus): boolean {
  return (UNDATED_REASONS as readonly RetentionStatus[]).includes(status)
}

const noneKey = (reason: RetentionStatus) => `none:${reason}`
const monthOf = (day: string) => day.slice(0, 7)

function rangeColumns(today: string): ChartColumn[] {
  return RANGES.map(([key, first, last]) => ({
    key,
    kind: 'span',
    from: addDays(today, first),
    to: last === null ? null : addDays(today, last),
    reason: null,
  }))
}

function rangeKey(dueOn: string, today: string): string {
  const days = daysBetween(today, dueOn)
  const range = RANGES.find(([, , last]) => last === null || days <= last)
  return range?.[0] ?? LATER
}

// One column more than months, so that the same day so many months on is still inside.
function monthColumns(axis: MonthAxis, today: string): ChartColumn[] {
  const months = Array.from({ length: Number(axis) + 1 }, (_, ahead) =>
    addMonths(`${monthOf(today)}-01`, ahead),
  )
  const spans = months.map((first, index): ChartColumn => ({
    key: monthOf(first),
    kind: 'span',
    from: index === 0 ? today : first,
    to: addDays(addMonths(first, 1), -1),
    reason: null,
  }))
  const after = addMonths(`${monthOf(today)}-01`, Number(axis) + 1)
  return [...spans, { key: LATER, kind: 'later', from: after, to: null, reason: null }]
}

function monthKey(dueOn: string, axis: MonthAxis, today: string): string {
  const last = monthOf(addMonths(`${monthOf(today)}-01`, Number(axis)))
  return monthOf(dueOn) <= last ? monthOf(dueOn) : LATER
}
