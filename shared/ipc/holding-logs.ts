import * as z from 'zod'
import { Id } from '../domain/values/id.ts'
import { job } from './define.ts'
import { LogCheck, LogPlan, YesOrNo } from './logs.ts'

/** What the rows of a log are: everything that the file itself does not say. */
export const HoldingSubject = z.strictObject({
  categoryId: Id,
  ruleId: Id,
  systemId: Id,
  /** Whether a row stands for a person or for a record. */
  rowsAre: z.enum(['people', 'records']),
  activityIds: z.array(Id).max(200),
})
export type HoldingSubject = z.infer<typeof HoldingSubject>

/** Everything the officer decided about a log that is counted, never stored. */
export const HoldingLogPlan = LogPlan.pick({
  token: true,
  reading: true,
  mapping: true,
  dateOrders: true,
  serialSystem: true,
  mode: true,
}).extend({
  subject: HoldingSubject,
  /** What words of the columns for marks mean. */
  flagWords: YesOrNo,
  childWords: YesOrNo,
})
export type HoldingLogPlan = z.infer<typeof HoldingLogPlan>

const WordCount = z.strictObject({
  value: z.string(),
  count: z.number().int(),
  meaning: z.enum(['yes', 'no']).nullable(),
})

/** What counting a file in would do. */
export const HoldingLogCheck = LogCheck.pick({
  rows: true,
  openDates: true,
  dateOrders: true,
  problems: true,
  zoneAssumed: true,
}).extend({
  counts: z.strictObject({
    counted: z.number().int(),
    refused: z.number().int(),
    warnings: z.number().int(),
    totals: z.number().int(),
    /** Counted, but without any event: their period has not started. */
    notStarted: z.number().int(),
  }),
  flagValues: z.array(WordCount),
  childValues: z.array(WordCount),
  /** Days the file covers; null when no row has a day. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Against what an earlier log of the same rule and system said of the same days. */
  difference: z.strictObject({
    added: z.number().int(),
    changed: z.number().int(),
    removed: z.number().int(),
    /** Of the removed, those whose last permitted day had come: nothing proves that they were erased. */
    dueRemoved: z.number().int(),
    /** No longer in the log although a hold blocks their erasure; they stay. */
    heldStay: z.number().int(),
    same: z.number().int(),
    recordsBefore: z.number(),
    recordsAfter: z.number(),
    /** Ticked off as erased, and in the log again. */
    erasedAgain: z.number().int(),
    /** Entered by hand for the same rule, system and days; they stay. */
    byHand: z.number().int(),
    examples: z
      .array(
        z.strictObject({
          event: z.string().nullable(),
          on: z.string().nullable(),
          isFlagged: z.boolean(),
          isChild: z.boolean(),
          before: z.number().nullable(),
          after: z.number().nullable(),
        }),
      )
      .max(50),
  }),
})
export type HoldingLogCheck = z.infer<typeof HoldingLogCheck>

/** What counting a file in did. */
export const HoldingLogResult = HoldingLogCheck.shape.difference
  .pick({ added: true, changed: true, removed: true, same: true })
  .extend({ rows: z.number().int(), skipped: z.number().int(), fileName: z.string() })
export type HoldingLogResult = z.infer<typeof HoldingLogResult>

export const holdingLogs = {
  'holding-logs:check': job(HoldingLogPlan, HoldingLogCheck),
  'holding-logs:run': job(HoldingLogPlan, HoldingLogResult),
}
