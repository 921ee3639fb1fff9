import * as z from 'zod'
import { RetentionRule } from '../domain/catalogues/retention-rule.ts'
import { EvidenceFile, Holding, HoldingFields, HoldingPatch } from '../domain/retention/holding.ts'
import { Erasure, ErasureFields, ErasurePart, ErasurePatch } from '../domain/retention/erasure.ts'
import { HoldFields, HoldPatch, HoldScope, LegalHold } from '../domain/retention/legal-hold.ts'
import { RetentionSettings, RetentionSettingsPatch } from '../domain/retention/settings.ts'
import { Day } from '../domain/values/day.ts'
import { Id } from '../domain/values/id.ts'
import { OptionalProse, Title } from '../domain/values/text.ts'
import { action, command, query, shellAction } from './define.ts'
import { ExportedFile, ReportDocument, Saved, TABLE_FORMATS } from './exchange.ts'
import {
  Axis,
  Measure,
  Named,
  RetentionFilter,
  RetentionSort,
  HoldingRow,
  HoldingPage,
  RetentionCounts,
  RetentionChart,
  RetentionHeat,
} from './retention-rows.ts'
import {
  HoldingSheet,
  HoldOverview,
  RuleEffect,
  RuleOverview,
  ErasureChoice,
  ErasurePreview,
  ErasureSheet,
  ErasureSummary,
} from './retention-sheets.ts'

export {
  RetentionFilter,
  NO_RETENTION_FILTER,
  RETENTION_SORTS,
  RetentionSort,
  HoldingRow,
  HoldingPage,
  RetentionCounts,
  RetentionChart,
  RetentionHeat,
} from './retention-rows.ts'
export {
  HoldingSheet,
  HoldOverview,
  RuleEffect,
  RuleOverview,
  ErasureChoice,
  ErasurePreview,
  ErasureSheet,
  ErasureSummary,
} from './retention-sheets.ts'

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
    HoldOverview.pick({ holdings: true, records: true, uncounted: true, past: true }),
  ),
  /** What a change of a hold would take out of it, if the hold is at work. */
  'holds:leaving': query(
    z.strictObject({ id: Id, patch: HoldPatch }),
    HoldOverview.pick({ holdings: true, records: true, uncounted: true, past: true }),
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
