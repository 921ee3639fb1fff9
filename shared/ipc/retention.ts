import * as z from 'zod'
import { FINDING_CODES } from '../domain/findings/codes.ts'
import { RetentionRule } from '../domain/catalogues/retention-rule.ts'
import { CHART_AXES, CHART_MEASURES } from '../domain/retention/chart-axis.ts'
import {
  EvidenceFile,
  Holding,
  HoldingFields,
  HoldingPatch,
  PRECISIONS,
} from '../domain/retention/holding.ts'
import {
  Erasure,
  ErasureFields,
  ErasureLine,
  ErasurePart,
  ErasurePatch,
} from '../domain/retention/erasure.ts'
import { HoldFields, HoldPatch, HoldScope, LegalHold } from '../domain/retention/legal-hold.ts'
import {
  OWN_DATA,
  RetentionSettings,
  RetentionSettingsPatch,
} from '../domain/retention/settings.ts'
import { RETENTION_STATUSES } from '../domain/retention/status.ts'
import { Day, OptionalDay } from '../domain/values/day.ts'
import { Id } from '../domain/values/id.ts'
import { OptionalProse, Title } from '../domain/values/text.ts'
import { action, command, query, shellAction } from './define.ts'
import { ExportedFile, ReportDocument, Saved, TABLE_FORMATS } from './exchange.ts'

const Axis = z.enum(CHART_AXES)
const Measure = z.enum(CHART_MEASURES)
const Marks = z.enum([...FINDING_CODES, 'HOLD-ACTIVE'])
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

const Named = z.strictObject({ id: Id, name: z.string() })

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

/** A holding with everything that explains its date. */
export const HoldingSheet = z.strictObject({
  holding: Holding,
  row: HoldingRow,
  rule: RetentionRule.nullable(),
  /** All rules, for those that borrow from others. */
  rules: z.array(RetentionRule),
  /** Every hold that covers it or did, released ones included. */
  holds: z.array(LegalHold),
  erasures: z.array(z.strictObject({ id: Id, refNo: z.string(), on: z.string() })),
  settings: RetentionSettings,
  /** Last working day not after the due day where the register's holidays are known. */
  workingDayTarget: z.string().nullable(),
  today: z.string(),
})
export type HoldingSheet = z.infer<typeof HoldingSheet>

/** A hold with what it covers now. */
export const HoldOverview = z.strictObject({
  hold: LegalHold,
  isActive: z.boolean(),
  holdings: z.number().int(),
  records: z.number(),
  /** Of these, whose day has passed: what would be due at once without the hold. */
  past: z.number().int(),
})
export type HoldOverview = z.infer<typeof HoldOverview>

/** How dates would move under a changed rule. */
export const RuleEffect = z.strictObject({
  /** Holdings that follow the rule, directly or through another. */
  holdings: z.number().int(),
  records: z.number(),
  moved: z.number().int(),
  earlier: z.number().int(),
  later: z.number().int(),
  gained: z.number().int(),
  lost: z.number().int(),
  /** Would be overdue at once and are not today. */
  newlyOverdue: z.number().int(),
  examples: z
    .array(
      z.strictObject({
        category: z.string(),
        system: z.string().nullable(),
        eventOn: z.string().nullable(),
        records: z.number().nullable(),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    )
    .max(10),
})
export type RuleEffect = z.infer<typeof RuleEffect>

/** A rule with what follows it. */
export const RuleOverview = z.strictObject({
  rule: RetentionRule,
  /** How often it was saved; 1 is the first version. */
  version: z.number().int(),
  holdings: z.number().int(),
  records: z.number(),
  nextDueOn: z.string().nullable(),
  findings: z.array(Marks),
  /** References of activities, rules and settings that use it. */
  uses: z.array(z.string()),
})
export type RuleOverview = z.infer<typeof RuleOverview>

/** Which holdings are ticked off: these, or all that match and may be. */
export const ErasureChoice = z.union([
  z.strictObject({ ids: z.array(Id).min(1).max(50_000) }),
  z.strictObject({ filter: RetentionFilter }),
])
export type ErasureChoice = z.infer<typeof ErasureChoice>

/** What ticking off would do. */
export const ErasurePreview = z.strictObject({
  lines: z.array(ErasureLine).max(200),
  holdings: z.number().int(),
  records: z.number(),
  uncounted: z.number().int(),
  /** Left out because a hold is at work. */
  held: z.number().int(),
  /** Chosen although their day has not come. */
  notDue: z.number().int(),
  /** Left out for other reasons: erased already, derived, not applicable. */
  leftOut: z.number().int(),
})
export type ErasurePreview = z.infer<typeof ErasurePreview>

export const ErasureSheet = z.strictObject({
  erasure: Erasure,
  files: z.array(EvidenceFile),
  today: z.string(),
})
export type ErasureSheet = z.infer<typeof ErasureSheet>

export const ErasureSummary = z.strictObject({
  id: Id,
  refNo: z.string(),
  on: z.string(),
  method: Erasure.shape.method,
  by: z.string(),
  holdings: z.number().int(),
  records: z.number(),
  categories: z.array(z.string()),
  certificateNumber: z.string().nullable(),
})
export type ErasureSummary = z.infer<typeof ErasureSummary>

const WithId = z.strictObject({ id: Id })
const ChartQuestion = z.strictObject({ axis: Axis, measure: Measure, filter: RetentionFilter })

export const retentionInside = {
  'retention:table-bytes': action(
    z.strictObject({ format: z.enum(TABLE_FORMATS), filter: RetentionFilter }),
    ExportedFile,
  ),
  'retention:chart-table': action(ChartQuestion, ExportedFile),
  'retention:calendar-file': action(z.strictObject({ filter: RetentionFilter }), ExportedFile),
  'retention:report-document': action(ChartQuestion, ReportDocument),
  'erasures:certificate-document': action(WithId, ReportDocument),
  'retention:note-export': action(
    z.strictObject({
      what: z.enum(['table', 'chart', 'calendar', 'report', 'certificate', 'evidence']),
    }),
    z.void(),
  ),
  'erasures:store-evidence': command(
    z.strictObject({ erasureId: Id, path: z.string() }),
    EvidenceFile,
  ),
  'erasures:evidence-bytes': query(WithId, ExportedFile),
}

export const retention = {
  'retention:page': query(
    z.strictObject({
      filter: RetentionFilter,
      sort: RetentionSort,
      after: z.number().int().min(0).nullable(),
      limit: z.number().int().min(1).max(500),
    }),
    HoldingPage,
  ),
  'retention:counts': query(RetentionFilter, RetentionCounts),
  /** Values that occur, for filters. */
  'retention:facets': query(
    z.void(),
    z.strictObject({
      categories: z.array(Named),
      rules: z.array(Named),
      systems: z.array(Named),
      holds: z.array(Named),
    }),
  ),
  'retention:chart': query(ChartQuestion, RetentionChart),
  'retention:heat': query(
    z.strictObject({
      /** Any day of the quarter. */
      day: Day,
      measure: Measure,
      filter: RetentionFilter,
    }),
    RetentionHeat,
  ),
  'retention:settings': query(z.void(), RetentionSettings),
  'retention:change-settings': command(RetentionSettingsPatch, RetentionSettings),
  'retention:export-table': shellAction(
    z.strictObject({ format: z.enum(TABLE_FORMATS), filter: RetentionFilter }),
    Saved,
  ),
  /** The chart's own numbers as CSV. */
  'retention:export-chart-table': shellAction(ChartQuestion, Saved),
  /** The chart as the window drew it. */
  'retention:export-chart': shellAction(
    z.strictObject({
      format: z.enum(['png', 'svg']),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 20_000_000, {
        error: 'too-long',
      }),
    }),
    Saved,
  ),
  'retention:export-report': shellAction(ChartQuestion, Saved),
  'retention:export-calendar': shellAction(z.strictObject({ filter: RetentionFilter }), Saved),

  'holdings:read': query(WithId, HoldingSheet),
  'holdings:create': command(HoldingFields, Holding),
  'holdings:change': command(z.strictObject({ id: Id, patch: HoldingPatch }), Holding),
  'holdings:remove': command(z.strictObject({ ids: z.array(Id).min(1).max(10_000) }), z.void()),
  /** Notes that somebody looked whether the data is still needed. */
  'holdings:record-review': command(
    z.strictObject({ ids: z.array(Id).min(1).max(10_000), on: Day }),
    z.strictObject({ reviewed: z.number().int() }),
  ),

  'holds:list': query(z.void(), z.array(HoldOverview)),
  'holds:read': query(
    WithId,
    HoldOverview.extend({ examples: z.array(HoldingRow).max(20), today: z.string() }),
  ),
  'holds:effect': query(
    z.strictObject({ scope: HoldScope }),
    HoldOverview.pick({ holdings: true, records: true, past: true }),
  ),
  'holds:create': command(HoldFields, LegalHold),
  'holds:change': command(z.strictObject({ id: Id, patch: HoldPatch }), LegalHold),
  'holds:release': command(z.strictObject({ id: Id, on: Day, reason: OptionalProse }), LegalHold),
  'holds:remove': command(WithId, z.void()),

  'erasures:list': query(z.void(), z.array(ErasureSummary)),
  'erasures:read': query(WithId, ErasureSheet),
  'erasures:preview': query(
    z.strictObject({ choice: ErasureChoice, withNotDue: z.boolean() }),
    ErasurePreview,
  ),
  'erasures:record': command(
    z.strictObject({
      choice: ErasureChoice,
      /** Also data whose day has not come. */
      withNotDue: z.boolean(),
      fields: ErasureFields,
      parts: z.array(ErasurePart).max(10_000),
      /** Answers for the holds that keep parts. */
      holdOwner: Title.nullable(),
    }),
    Erasure,
  ),
  'erasures:change': command(z.strictObject({ id: Id, patch: ErasurePatch }), Erasure),
  /** Issues the certificate; from then on nothing of it can be undone. */
  'erasures:issue': command(WithId, Erasure),
  'erasures:save-certificate': shellAction(WithId, Saved),
  'erasures:add-evidence': shellAction(z.strictObject({ erasureId: Id }), EvidenceFile.nullable()),
  'erasures:save-evidence': shellAction(WithId, Saved),
  'erasures:remove-evidence': command(WithId, z.void()),

  'retention-rules:list': query(z.void(), z.array(RuleOverview)),
  /** How dates would move if the rule were saved like this. */
  'retention-rules:effect': query(RetentionRule, RuleEffect),
}
