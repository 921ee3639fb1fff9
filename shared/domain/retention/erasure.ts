import * as z from 'zod'
import { Day, Instant, OptionalDay } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { hasInk, Line, OptionalLine, OptionalProse, Prose, Title } from '../values/text.ts'
import { Count } from './holding.ts'
import { HOLD_REASON_NAMES } from './legal-hold.ts'

/** How data was made to vanish. GDPR art. 5(1)(e), 17, rec. 26. */
export const ERASURE_METHODS = [
  'deleted',
  'overwritten',
  'crypto-erased',
  'anonymised',
  'destroyed',
] as const
export type ErasureMethod = (typeof ERASURE_METHODS)[number]

/** Part of a holding that may not be erased; it lives on as a holding of its own, under a hold. GDPR art. 17(3). */
export const KeptPart = z.strictObject({
  records: Count,
  reason: z.enum(HOLD_REASON_NAMES),
  citation: Prose.refine((value) => hasInk(value), { error: 'required' }),
  reviewOn: Day,
})
export type KeptPart = z.infer<typeof KeptPart>

/** What was erased of one holding, told in words so that the certificate stands by itself. */
export const ErasureLine = z.strictObject({
  holdingId: Id,
  category: Line,
  /** Reference and name of the rule as it was then; null when none covered it. */
  rule: OptionalLine,
  /** The rule as a sentence. */
  ruleSentence: OptionalLine,
  system: OptionalLine,
  event: OptionalLine,
  eventOn: OptionalDay,
  dueOn: OptionalDay,
  /** The last permitted day that had passed before a hold moved it; only where one had. */
  dueBeforeHoldOn: Day.optional(),
  batchRef: OptionalLine,
  /** Before the erasure. */
  records: Count,
  people: Count,
  erasedRecords: Count,
  /** Neither erased nor kept with a reason: still due. */
  stillDueRecords: Count,
  kept: KeptPart.extend({ holdRefNo: Title }).nullable(),
})
export type ErasureLine = z.infer<typeof ErasureLine>

/** The number under which an erasure was certified, when, and over what. */
export const Certificate = z.strictObject({
  number: Title,
  issuedAt: Instant,
  /** SHA-256 over the canonical form of the erasure without this field and of its evidence files, hexadecimal. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Certificate = z.infer<typeof Certificate>

/** An erasure as it was carried out: proof without the data. GDPR art. 5(2), 5(1)(e). */
export const Erasure = z.strictObject({
  id: Id,
  refNo: Title,
  on: Day,
  method: z.enum(ERASURE_METHODS),
  /** Who carried it out. */
  by: Title,
  evidence: OptionalProse,
  lines: z.array(ErasureLine).min(1).max(50_000),
  certificate: Certificate.nullable(),
  createdOn: Day,
  changedOn: Day,
})
export type Erasure = z.infer<typeof Erasure>

/** What may be corrected until the certificate is issued. */
export const ErasureFields = Erasure.pick({ on: true, method: true, by: true, evidence: true })
export type ErasureFields = z.infer<typeof ErasureFields>
export const ErasurePatch = ErasureFields.partial().strict()

/** How much of one holding went; without an entry of its own a holding is erased as a whole. */
export const ErasurePart = z.strictObject({
  holdingId: Id,
  /** Null erases everything that is not kept. */
  erasedRecords: Count,
  kept: KeptPart.nullable(),
})
export type ErasurePart = z.infer<typeof ErasurePart>
