import * as z from 'zod'
import { SOURCE_PHASES } from '../domain/breaches/event.ts'
import { job } from './define.ts'
import { LogCheck, LogPlan, PhaseWords } from './logs.ts'

/** Everything the officer decided about a log of incidents. */
export const BreachLogPlan = LogPlan.pick({
  token: true,
  reading: true,
  mapping: true,
  dateOrders: true,
  serialSystem: true,
  mode: true,
}).extend({
  /** What a status word of the log means here. */
  phaseWords: PhaseWords,
})
export type BreachLogPlan = z.infer<typeof BreachLogPlan>

/** What reading a log of incidents in would do; nothing was written. */
export const BreachLogCheck = LogCheck.pick({
  rows: true,
  openDates: true,
  dateOrders: true,
  problems: true,
  zoneAssumed: true,
}).extend({
  counts: z.strictObject({
    add: z.number().int(),
    /** Read in before; left as they are. */
    same: z.number().int(),
    refused: z.number().int(),
    warnings: z.number().int(),
    totals: z.number().int(),
    /** Whose clock would run from now on. */
    running: z.number().int(),
    /** Days without a time of day. */
    dayOnly: z.number().int(),
  }),
  phaseValues: z.array(
    z.strictObject({
      value: z.string(),
      count: z.number().int(),
      phase: z.enum(SOURCE_PHASES).nullable(),
    }),
  ),
  sample: z
    .array(
      z.strictObject({
        row: z.number().int(),
        effect: z.enum(['add', 'same']),
        externalId: z.string().nullable(),
        title: z.string(),
        firstSignalAt: z.string(),
        isSignalDayOnly: z.boolean(),
        awareAt: z.string().nullable(),
        isAwareDayOnly: z.boolean(),
        notifiedAt: z.string().nullable(),
        isNotifiedDayOnly: z.boolean(),
        phase: z.enum(SOURCE_PHASES),
        peopleCount: z.number().nullable(),
      }),
    )
    .max(20),
})
export type BreachLogCheck = z.infer<typeof BreachLogCheck>

/** What reading it in did. */
export const BreachLogResult = z.strictObject({
  fileName: z.string(),
  rows: z.number().int(),
  added: z.number().int(),
  same: z.number().int(),
  skipped: z.number().int(),
})
export type BreachLogResult = z.infer<typeof BreachLogResult>

export const breachLogs = {
  'breach-logs:check': job(BreachLogPlan, BreachLogCheck),
  'breach-logs:run': job(BreachLogPlan, BreachLogResult),
}
