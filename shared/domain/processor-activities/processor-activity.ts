import * as z from 'zod'
import { Transfer } from '../activities/parts.ts'
import { STATUSES } from '../activities/choices.ts'
import { Contact } from '../register/register.ts'
import { Day, OptionalDay } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { OptionalLine, OptionalProse, Title } from '../values/text.ts'

/** A controller on whose behalf we act. GDPR art. 30(2)(a). */
export const ServedController = z.strictObject({
  name: Title,
  contact: Contact,
  representative: OptionalLine,
  dpo: OptionalLine,
  /** Categories of processing carried out for this controller. GDPR art. 30(2)(b). */
  processingCategories: z.array(Title).max(200),
})
export type ServedController = z.infer<typeof ServedController>

/** What a processor records of processing on behalf of others. GDPR art. 30(2). */
export const ProcessorActivityContent = z.strictObject({
  refNo: Title,
  name: Title,
  owner: OptionalLine,
  status: z.enum(STATUSES),
  controllers: z.array(ServedController).max(200),
  transfersNone: z.boolean(),
  transfers: z.array(Transfer).max(200),
  security: OptionalProse,
  measureIds: z.array(Id).max(200),
  contractRef: OptionalLine,
  subProcessorIds: z.array(Id).max(200),
  nextReviewOn: OptionalDay,
  note: OptionalProse,
})
export type ProcessorActivityContent = z.infer<typeof ProcessorActivityContent>

export const ProcessorActivity = ProcessorActivityContent.extend({
  id: Id,
  createdOn: Day,
  changedOn: Day,
})
export type ProcessorActivity = z.infer<typeof ProcessorActivity>

export const ProcessorActivityPatch = ProcessorActivityContent.partial().strict()

/** The content of a processor activity of which only reference and name are known. */
export function emptyProcessorActivity(refNo: string, name: string): ProcessorActivityContent {
  return {
    refNo,
    name,
    owner: null,
    status: 'active',
    controllers: [],
    transfersNone: false,
    transfers: [],
    security: null,
    measureIds: [],
    contractRef: null,
    subProcessorIds: [],
    nextReviewOn: null,
    note: null,
  }
}
