import * as z from 'zod'
import { Country } from '../values/country.ts'
import { Answer, Id } from '../values/id.ts'
import { OptionalLine, OptionalProse, Title } from '../values/text.ts'
import * as choice from './choices.ts'

/** A data category as used here, with its items and the rule that ends it. GDPR art. 30(1)(c), (f). */
export const UsedDataCategory = z.strictObject({
  categoryId: Id,
  items: z.array(Title).max(200),
  retentionRuleId: Id.nullable(),
  /** Whether people are told this storage limit; "no" where practice differs from the notice. */
  retentionInNotice: Answer,
})
export type UsedDataCategory = z.infer<typeof UsedDataCategory>

/** GDPR art. 9(1)-(2). */
export const SpecialCategory = z.strictObject({
  type: z.enum(choice.SPECIAL_TYPES),
  condition: z.enum(choice.ART9_CONDITIONS).nullable(),
})
export type SpecialCategory = z.infer<typeof SpecialCategory>

/** A transfer to a third country or international organisation. GDPR art. 30(1)(e), 44 to 49. */
export const Transfer = z.strictObject({
  country: Country,
  recipient: OptionalLine,
  mechanism: z.enum(choice.TRANSFER_MECHANISMS).nullable(),
  documentRef: OptionalLine,
  impactAssessmentRef: OptionalLine,
  /** Whether the transfer happens more than once; a derogation is for the exception. GDPR art. 49, rec. 111. */
  repeated: Answer,
})
export type Transfer = z.infer<typeof Transfer>

/** GDPR art. 6(1). */
export const LawfulBasis = z.strictObject({
  art6: z.enum(choice.ART6),
  standing: z.enum(choice.BASIS_STANDINGS),
  allocation: z.enum(choice.ALLOCATIONS).nullable(),
  allocatedTo: OptionalLine,
  reason: OptionalProse,
})
export type LawfulBasis = z.infer<typeof LawfulBasis>
