import * as z from 'zod'
import { Day, Instant } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { OptionalLine, OptionalProse, Title } from '../values/text.ts'
import { NOTICE_STAGES } from './event.ts'

/** What can be issued. GDPR art. 33(3), 33(5), 34(2). */
export const BREACH_DOCUMENTS = ['notification', 'people-message', 'record', 'register'] as const
export type BreachDocumentKind = (typeof BREACH_DOCUMENTS)[number]

const Digest = z.string().regex(/^[0-9a-f]{64}$/)

/** A version that was issued: kept as it was given out, with its digest; it can be neither changed nor removed. */
export const BreachDocument = z.strictObject({
  id: Id,
  /** Null for the register of a period. */
  breachId: Id.nullable(),
  /** Every incident that it tells. */
  tells: z.array(Id),
  kind: z.enum(BREACH_DOCUMENTS),
  /** Of a notification. GDPR art. 33(4). */
  stage: z.enum(NOTICE_STAGES).nullable(),
  /** A complete notification after a withdrawal, and not the withdrawal itself. */
  isAnew: z.boolean(),
  /** Why it comes late, as it was given with this version. GDPR art. 33(1). */
  delayReason: OptionalProse,
  /** Counts the versions of the same kind for the same incident, from 1. */
  version: z.number().int().min(1),
  name: Title,
  issuedAt: Instant,
  by: OptionalLine,
  bytes: z.number().int().min(0),
  /** SHA-256 of the file, hexadecimal. */
  digest: Digest,
  /** SHA-256 of the data that it tells, as printed in it, hexadecimal. */
  dataDigest: Digest,
})
export type BreachDocument = z.infer<typeof BreachDocument>

/** A file kept with an incident; its bytes lie beside it in the vault. */
export const BreachFile = z.strictObject({
  id: Id,
  breachId: Id,
  name: Title,
  bytes: z.number().int().min(0),
  /** SHA-256, hexadecimal. */
  digest: Digest,
  addedOn: Day,
})
export type BreachFile = z.infer<typeof BreachFile>
