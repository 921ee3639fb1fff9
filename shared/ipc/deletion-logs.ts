import * as z from 'zod'
import { AGE_BANDS, SIGNAL_CHANNELS } from '../domain/deletions/choices.ts'
import { job } from './define.ts'
import { LogCheck, LogPlan } from './logs.ts'

/** One record for each row, or one for each day and country. */
export const GROUPINGS = ['each', 'day-and-country'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Everything the officer decided about a log of deletions. */
export const DeletionLogPlan = LogPlan.pick({
  token: true,
  reading: true,
  mapping: true,
  dateOrders: true,
  serialSystem: true,
  mode: true,
}).extend({ grouping: z.enum(GROUPINGS) })
export type DeletionLogPlan = z.infer<typeof DeletionLogPlan>

/** What reading a log of deletions in would do; nothing was written. */
export const DeletionLogCheck = LogCheck.pick({
  rows: true,
  openDates: true,
  dateOrders: true,
  problems: true,
}).extend({
  counts: z.strictObject({
    /** Deletions in the log. */
    deletions: z.number().int(),
    /** Records that would be made of them. */
    records: z.number().int(),
    refused: z.number().int(),
    warnings: z.number().int(),
    totals: z.number().int(),
    /** Records whose time is over already, so that they would be due for erasure at once. */
    over: z.number().int(),
  }),
  /** Headers of columns that are dropped on the way in, because they can tell who it is. */
  dropped: z.array(z.strictObject({ header: z.string(), isIdentifying: z.boolean() })),
  /** The day on which the same log was read in before. */
  readBeforeOn: z.string().nullable(),
  sample: z
    .array(
      z.strictObject({
        row: z.number().int(),
        deletedOn: z.string(),
        signalOn: z.string().nullable(),
        country: z.string().nullable(),
        ageBand: z.enum(AGE_BANDS),
        signalChannel: z.enum(SIGNAL_CHANNELS).nullable(),
        records: z.number().nullable(),
        /** Rows that are added up in it. */
        cases: z.number().int(),
      }),
    )
    .max(20),
})
export type DeletionLogCheck = z.infer<typeof DeletionLogCheck>

/** What reading it in did. */
export const DeletionLogResult = z.strictObject({
  fileName: z.string(),
  rows: z.number().int(),
  deletions: z.number().int(),
  added: z.number().int(),
  skipped: z.number().int(),
})
export type DeletionLogResult = z.infer<typeof DeletionLogResult>

export const deletionLogs = {
  'deletion-logs:check': job(DeletionLogPlan, DeletionLogCheck),
  'deletion-logs:run': job(DeletionLogPlan, DeletionLogResult),
}
