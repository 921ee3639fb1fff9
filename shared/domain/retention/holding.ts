import * as z from 'zod'
import { Day, OptionalDay } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { Line, OptionalProse, Title } from '../values/text.ts'

/** How many records or people; null means that nobody has counted. */
export const Count = z
  .number({ error: 'out-of-range' })
  .int({ error: 'out-of-range' })
  .min(0, { error: 'out-of-range' })
  .max(1_000_000_000_000, { error: 'out-of-range' })
  .nullable()

/** An event that started or ended a storage period, and its day. */
export const HeldEvent = z.strictObject({ event: Title, on: Day })
export type HeldEvent = z.infer<typeof HeldEvent>

/** A mark that lengthens storage, such as "likely to commit fraud"; when it was set may be unknown. */
export const HeldFlag = z.strictObject({ since: OptionalDay, clearedOn: OptionalDay })
export type HeldFlag = z.infer<typeof HeldFlag>

/** Whether days are known, or only months, which count from their first day so that nothing is kept too long. */
export const PRECISIONS = ['day', 'month'] as const

/** A reference to a batch in another system, such as a backup's name; never a person's. GDPR art. 5(1)(c). */
const BatchRef = Line.max(100, { error: 'too-long' }).nullable()

/** Data that is actually held: how much, where, under which rule, since which event; never whose. GDPR art. 5(1)(e). */
export const Holding = z.strictObject({
  id: Id,
  categoryId: Id,
  /** Null means that no rule covers it. */
  ruleId: Id.nullable(),
  systemId: Id.nullable(),
  /** What happened so far, each event at most once; none means that the period has not started. */
  events: z.array(HeldEvent).max(10),
  precision: z.enum(PRECISIONS),
  records: Count,
  people: Count,
  flag: HeldFlag.nullable(),
  isChild: z.boolean(),
  /** A valid authorisation by a parent was found. GDPR art. 8(1). */
  hasParentalConsent: z.boolean(),
  lastReviewOn: OptionalDay,
  batchRef: BatchRef,
  activityIds: z.array(Id).max(200),
  note: OptionalProse,
  /** The log it was counted from; null when it was entered by hand. */
  imported: z.strictObject({ fileName: Line, on: Day }).nullable(),
  /** Since when nothing of it is left. */
  erased: z.strictObject({ on: Day, erasureId: Id }).nullable(),
  createdOn: Day,
  changedOn: Day,
})
export type Holding = z.infer<typeof Holding>

/** What a form may enter or change. */
export const HoldingFields = Holding.omit({
  id: true,
  imported: true,
  erased: true,
  createdOn: true,
  changedOn: true,
})
export type HoldingFields = z.infer<typeof HoldingFields>
export const HoldingPatch = HoldingFields.partial().strict()
export type HoldingPatch = z.infer<typeof HoldingPatch>

/** A holding with nothing known but its category. */
export function emptyHolding(categoryId: string): HoldingFields {
  return {
    categoryId,
    ruleId: null,
    systemId: null,
    events: [],
    precision: 'day',
    records: null,
    people: null,
    flag: null,
    isChild: false,
    hasParentalConsent: false,
    lastReviewOn: null,
    batchRef: null,
    activityIds: [],
    note: null,
  }
}

/** A file that proves an erasure; its bytes lie beside it in the vault. */
export const EvidenceFile = z.strictObject({
  id: Id,
  erasureId: Id,
  name: Title,
  bytes: z.number().int().min(0),
  /** SHA-256, hexadecimal. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  addedOn: Day,
})
export type EvidenceFile = z.infer<typeof EvidenceFile>
