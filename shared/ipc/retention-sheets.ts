import * as z from 'zod'
import { RetentionRule } from '../domain/catalogues/retention-rule.ts'
import { Erasure, ErasureLine } from '../domain/retention/erasure.ts'
import { EvidenceFile, Holding } from '../domain/retention/holding.ts'
import { LegalHold } from '../domain/retention/legal-hold.ts'
import { RetentionSettings } from '../domain/retention/settings.ts'
import { Id } from '../domain/values/id.ts'
import { HoldingRow, Marks, RetentionFilter } from './retention-rows.ts'

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
  /** Of these, whose records nobody counted. */
  uncounted: z.number().int(),
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
  /** Overdue today and would not be any more, though nothing was erased. */
  noLongerOverdue: z.number().int(),
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
