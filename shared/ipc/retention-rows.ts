import * as z from 'zod'
import { FINDING_CODES } from '../domain/findings/codes.ts'
import { CHART_AXES, CHART_MEASURES } from '../domain/retention/chart-axis.ts'
import { PRECISIONS } from '../domain/retention/holding.ts'
import { OWN_DATA } from '../domain/retention/settings.ts'
import { RETENTION_STATUSES } from '../domain/retention/status.ts'
import { OptionalDay } from '../domain/values/day.ts'
import { Id } from '../domain/values/id.ts'

/** How far the chart looks ahead, what it counts, and what a date shows. */
export const Axis = z.enum(CHART_AXES)
export const Measure = z.enum(CHART_MEASURES)
export const Marks = z.enum([...FINDING_CODES, 'HOLD-ACTIVE'])
const Choice = z.array(Id).max(500)

/** Which holdings are meant; an empty list of a field means all of them. */
export const RetentionFilter = z.strictObject({
  search: z.string().max(200),
  categoryIds: Choice,
  ruleIds: Choice,
  /** "own" stands for what this program keeps itself. */
  systemIds: Choice,
  /** Without a choice the erased are left out. */
  statuses: z.array(z.enum(RETENTION_STATUSES)).max(RETENTION_STATUSES.length),
  /** Columns of the chart, by their keys; see chartColumn. */
  columns: z.strictObject({ axis: Axis, keys: z.array(z.string().max(40)).max(100) }).nullable(),
  /** Last permitted day, both included. */
  dueFrom: OptionalDay,
  dueTo: OptionalDay,
  flags: z.array(z.enum(['flagged', 'child'])).max(2),
  holdIds: Choice,
})
export type RetentionFilter = z.infer<typeof RetentionFilter>

export const NO_RETENTION_FILTER: RetentionFilter = {
  search: '',
  categoryIds: [],
  ruleIds: [],
  systemIds: [],
  statuses: [],
  columns: null,
  dueFrom: null,
  dueTo: null,
  flags: [],
  holdIds: [],
}

/** "due" puts the most urgent first: overdue, then by date, then those without one. */
export const RETENTION_SORTS = ['due', 'category', 'system', 'event', 'records', 'status'] as const
export const RetentionSort = z.strictObject({
  by: z.enum(RETENTION_SORTS),
  descending: z.boolean(),
})
export type RetentionSort = z.infer<typeof RetentionSort>

/** One row of the table: a holding with what its rule comes to today. */
export const HoldingRow = z.strictObject({
  id: Id,
  /** Kept by this program itself; such a row is derived and cannot be ticked off here. */
  own: z.enum(OWN_DATA).nullable(),
  categoryId: Id,
  category: z.string(),
  ruleId: Id.nullable(),
  ruleRef: z.string().nullable(),
  systemId: Id.nullable(),
  system: z.string().nullable(),
  /** The event that decides the date. */
  event: z.string().nullable(),
  eventOn: z.string().nullable(),
  precision: z.enum(PRECISIONS),
  dueOn: z.string().nullable(),
  baseDueOn: z.string().nullable(),
  nextReviewOn: z.string().nullable(),
  status: z.enum(RETENTION_STATUSES),
  daysLeft: z.number().int().nullable(),
  findings: z.array(Marks),
  /** Active holds that cover it. */
  holdIds: z.array(Id),
  records: z.number().nullable(),
  people: z.number().nullable(),
  isFlagged: z.boolean(),
  isChild: z.boolean(),
  batchRef: z.string().nullable(),
  isImported: z.boolean(),
  erasedOn: z.string().nullable(),
})
export type HoldingRow = z.infer<typeof HoldingRow>

export const HoldingPage = z.strictObject({
  rows: z.array(HoldingRow),
  /** Where the next page begins. */
  next: z.number().int().nullable(),
  today: z.string(),
})
export type HoldingPage = z.infer<typeof HoldingPage>

export const RetentionCounts = z.strictObject({
  /** Not erased. */
  total: z.number().int(),
  matching: z.number().int(),
  matchingRecords: z.number(),
  /** Of the matching: may be ticked off now because their day has come. */
  matchingDue: z.number().int(),
  overdue: z.number().int(),
  dueToday: z.number().int(),
  dueSoon: z.number().int(),
  reviewsDue: z.number().int(),
  held: z.number().int(),
  withoutDate: z.number().int(),
  /** Holds whose review day has come. */
  holdReviewsDue: z.number().int(),
})
export type RetentionCounts = z.infer<typeof RetentionCounts>

/** Something to choose from. */
export const Named = z.strictObject({ id: Id, name: z.string() })

/** Numbers of the chart: one series per category over the same columns. */
export const RetentionChart = z.strictObject({
  today: z.string(),
  columns: z.array(
    z.strictObject({
      key: z.string(),
      kind: z.enum(['overdue', 'span', 'later', 'none']),
      /** First and last day of a span; the last is null where it has no end. */
      from: z.string().nullable(),
      to: z.string().nullable(),
      /** Why there is no date, for columns of that kind. */
      reason: z.enum(RETENTION_STATUSES).nullable(),
    }),
  ),
  series: z.array(
    z.strictObject({ categoryId: Id, name: z.string(), values: z.array(z.number()) }),
  ),
  /** Holdings without the number that is measured. */
  uncounted: z.number().int(),
})
export type RetentionChart = z.infer<typeof RetentionChart>

/** Dates of one quarter, day by day. */
export const RetentionHeat = z.strictObject({
  today: z.string(),
  from: z.string(),
  to: z.string(),
  /** Only days on which something falls due. */
  days: z.array(
    z.strictObject({ day: z.string(), value: z.number(), deadlines: z.number().int() }),
  ),
})
export type RetentionHeat = z.infer<typeof RetentionHeat>
