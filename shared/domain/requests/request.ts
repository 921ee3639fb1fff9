import * as z from 'zod'
import { Country } from '../values/country.ts'
import { Day, Instant, OptionalDay } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { Line, OptionalLine, OptionalProse, Title } from '../values/text.ts'
import { RequestEvent } from './event.ts'
import { REQUEST_TYPES } from './types.ts'

/** How a request arrived. */
export const CHANNELS = [
  'email',
  'web-form',
  'post',
  'phone',
  'in-person',
  'helpdesk',
  'authority',
  'other',
] as const
export type RequestChannel = (typeof CHANNELS)[number]

/** Who asks: personal data, kept as small as answering allows and erased with the case. GDPR art. 5(1)(c). */
export const Requester = z.strictObject({
  name: OptionalLine,
  email: OptionalLine,
  /** Customer number or account name. */
  reference: OptionalLine,
})
export type Requester = z.infer<typeof Requester>
export const NO_REQUESTER: Requester = { name: null, email: null, reference: null }

/** A system that was searched for the person's data. */
export const SystemAsked = z.strictObject({
  systemId: Id,
  askedOn: OptionalDay,
  answeredOn: OptionalDay,
  result: OptionalProse,
})
export type SystemAsked = z.infer<typeof SystemAsked>

/** What the supervisory authority set in its letter. GDPR art. 77, 58(1)(a). */
export const AuthorityCase = z.strictObject({
  name: OptionalLine,
  reference: OptionalLine,
  dueOn: OptionalDay,
})
export type AuthorityCase = z.infer<typeof AuthorityCase>

/** Where an imported case came from. */
export const ImportedFrom = z.strictObject({
  batchId: Id,
  source: Line,
  externalId: OptionalLine,
  /** Tells the same row of the same source again, also after erasure: a keyed digest, never the number itself. */
  key: Line,
  /** Keyed digest of the row's mapped values: an unchanged row is skipped. */
  digest: Line,
  rowNo: z.number().int().min(1),
  /** The other program's due date: compared, never adopted. */
  dueClaimed: OptionalDay,
  status: OptionalLine,
})
export type ImportedFrom = z.infer<typeof ImportedFrom>

/** A data subject's request or a complaint. GDPR art. 12, 15 to 22, 77. */
export const Request = z.strictObject({
  id: Id,
  refNo: Title,
  types: z.array(z.enum(REQUEST_TYPES)).max(REQUEST_TYPES.length),
  requester: Requester,
  subject: OptionalLine,
  notes: OptionalProse,
  channel: z.enum(CHANNELS).nullable(),
  /** The person's country; the due date follows the controller's. */
  country: Country.nullable(),
  /** Calendar day of receipt in the controller's zone. */
  receivedOn: Day,
  receivedAt: Instant.nullable(),
  events: z.array(RequestEvent).max(500),
  authority: AuthorityCase.nullable(),
  /** The human who reviews an automated decision. GDPR art. 22(3). */
  reviewer: OptionalLine,
  activityIds: z.array(Id).max(200),
  relatedIds: z.array(Id).max(50),
  systemsAsked: z.array(SystemAsked).max(200),
  imported: ImportedFrom.nullable(),
  /** Since when its personal fields are gone. */
  erasedOn: OptionalDay,
  createdOn: Day,
  changedOn: Day,
})
export type Request = z.infer<typeof Request>

/** What the sheet's fields may change; events have their own ways. */
export const RequestPatch = Request.omit({
  id: true,
  refNo: true,
  events: true,
  imported: true,
  erasedOn: true,
  createdOn: true,
  changedOn: true,
})
  .partial()
  .strict()
export type RequestPatch = z.infer<typeof RequestPatch>

/** What is asked when a request is logged. */
export const NewRequest = z.strictObject({
  types: Request.shape.types,
  requester: Requester,
  subject: OptionalLine,
  channel: Request.shape.channel,
  country: Request.shape.country,
  receivedOn: Day,
  notes: OptionalProse,
})
export type NewRequest = z.infer<typeof NewRequest>

/** A case with what was entered and nothing else. */
export function emptyRequest(
  refNo: string,
  entered: NewRequest,
): Omit<Request, 'id' | 'createdOn' | 'changedOn'> {
  return {
    refNo,
    ...entered,
    receivedAt: null,
    events: [],
    authority: null,
    reviewer: null,
    activityIds: [],
    relatedIds: [],
    systemsAsked: [],
    imported: null,
    erasedOn: null,
  }
}

/** A file kept with a case; its bytes lie beside it in the vault. */
export const Attachment = z.strictObject({
  id: Id,
  requestId: Id,
  name: Title,
  bytes: z.number().int().min(0),
  /** SHA-256, hexadecimal. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  addedOn: Day,
})
export type Attachment = z.infer<typeof Attachment>

/** Largest attachment, in bytes. */
export const ATTACHMENT_MAX = 20 * 1024 * 1024
