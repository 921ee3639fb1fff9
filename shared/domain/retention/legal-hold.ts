import * as z from 'zod'
import { Day, OptionalDay } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { hasInk, OptionalProse, Prose, Title } from '../values/text.ts'

/** The only reasons for which an erasure that is due may wait, with their articles. GDPR art. 17(3), 18. */
export const HOLD_REASONS = {
  'legal-obligation': 'GDPR art. 17(3)(b)',
  'legal-claims': 'GDPR art. 17(3)(e)',
  'restriction-for-claims': 'GDPR art. 18(1)(c)',
  restriction: 'GDPR art. 18(2)',
} as const
export type HoldReason = keyof typeof HOLD_REASONS
export const HOLD_REASON_NAMES = Object.keys(HOLD_REASONS) as [HoldReason, ...HoldReason[]]

/** What a hold covers: all that matches every list that is not empty, or exactly the holdings named. */
export const HoldScope = z.strictObject({
  categoryIds: z.array(Id).max(500),
  ruleIds: z.array(Id).max(500),
  systemIds: z.array(Id).max(500),
  /** Days of the event that starts the period, both included. */
  from: OptionalDay,
  to: OptionalDay,
  onlyFlagged: z.boolean(),
  /** Not empty: exactly these, whatever else is said. */
  holdingIds: z.array(Id).max(50_000),
})
export type HoldScope = z.infer<typeof HoldScope>
export const EMPTY_SCOPE: HoldScope = {
  categoryIds: [],
  ruleIds: [],
  systemIds: [],
  from: null,
  to: null,
  onlyFlagged: false,
  holdingIds: [],
}

/** A legal hold: blocks erasure until it is released, never justifies any other use. GDPR art. 17(3), 18. */
export const LegalHold = z.strictObject({
  id: Id,
  refNo: Title,
  name: Title,
  reason: z.enum(HOLD_REASON_NAMES),
  /** Which law, claim or case. */
  citation: Prose.refine((value) => hasInk(value), { error: 'required' }),
  scope: HoldScope,
  owner: Title,
  from: Day,
  reviewOn: Day,
  releasedOn: OptionalDay,
  releaseReason: OptionalProse,
  createdOn: Day,
  changedOn: Day,
})
export type LegalHold = z.infer<typeof LegalHold>

/** What a form may enter or change; release is a step of its own. */
export const HoldFields = LegalHold.omit({
  id: true,
  refNo: true,
  releasedOn: true,
  releaseReason: true,
  createdOn: true,
  changedOn: true,
})
export type HoldFields = z.infer<typeof HoldFields>
export const HoldPatch = HoldFields.partial().strict()
export type HoldPatch = z.infer<typeof HoldPatch>
