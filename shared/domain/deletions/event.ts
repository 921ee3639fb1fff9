import * as z from 'zod'
import { Count } from '../retention/holding.ts'
import { Instant, OptionalDay } from '../values/day.ts'
import { Id } from '../values/id.ts'
import * as choices from './choices.ts'

/** A day without a time of day stands at its first instant. */
const when = { id: Id, at: Instant, isDayOnly: z.boolean() }
/** SHA-256, hexadecimal. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/, { error: 'malformed' })

/** What happened in a case, each at its time; nothing here can say whose case it is. GDPR art. 5(1)(c), 5(2). */
export const DeletionEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    ...when,
    kind: z.literal('frozen'),
    stopped: z.array(z.enum(choices.FREEZES)).min(1, { error: 'required' }).max(4),
  }),
  z.strictObject({
    ...when,
    kind: z.literal('age-checked'),
    method: z.enum(choices.AGE_CHECK_METHODS),
    result: z.enum(choices.AGE_RESULTS),
    band: z.enum(choices.AGE_BANDS),
    /** Whether something was collected for the check that has to be erased again. */
    hasCollected: z.boolean(),
  }),
  z.strictObject({
    ...when,
    kind: z.literal('consent-checked'),
    consent: z.enum(choices.PARENTAL_CONSENTS),
    method: z.enum(choices.CONSENT_METHODS).nullable(),
  }),
  /** Unfrozen: of age, or with the consent of a parent. */
  z.strictObject({
    ...when,
    kind: z.literal('cleared'),
    ground: z.enum(choices.CLEARED_GROUNDS),
    /** What was collected for the check is gone. GDPR art. 5(1)(c). */
    isCheckErased: z.boolean(),
  }),
  z.strictObject({
    ...when,
    kind: z.literal('decided'),
    /** One entry for each person who decided; two people may have the same role. */
    roles: z.array(z.enum(choices.DECISION_ROLES)).min(1, { error: 'required' }).max(5),
    /** The exceptions of art. 17(3) were tested; what stays is listed with the case. */
    areExceptionsTested: z.boolean(),
  }),
  z.strictObject({ ...when, kind: z.literal('deletion-started') }),
  /** Live systems are empty of it. GDPR art. 17(1)(f). */
  z.strictObject({
    ...when,
    kind: z.literal('deleted'),
    records: Count,
    /** Over the log of the deletion after it was stripped of identifiers. */
    logDigest: Digest.nullable(),
    /** When the last backup with the data expires; null where no backup held it. */
    backupExpiry: OptionalDay,
  }),
  z.strictObject({
    ...when,
    kind: z.literal('verified'),
    result: z.enum(choices.VERIFICATION_RESULTS),
  }),
  z.strictObject({ ...when, kind: z.literal('closed') }),
  /** Only from a log of deletions: it was over when it was read in. */
  z.strictObject({
    ...when,
    kind: z.literal('taken-over'),
    records: Count,
    logDigest: Digest,
    /** What the log says beside it; null where it says nothing. */
    consent: z.enum(choices.PARENTAL_CONSENTS).nullable(),
    backupExpiry: OptionalDay,
    /** When nothing was found any more. */
    verifiedOn: OptionalDay,
  }),
])
export type DeletionEvent = z.infer<typeof DeletionEvent>
export type DeletionEventKind = DeletionEvent['kind']
export type DeletionEventOf<K extends DeletionEventKind> = Extract<DeletionEvent, { kind: K }>

// The union is distributed, so that each kind keeps its own fields.
type WithoutId<E> = E extends DeletionEvent ? Omit<E, 'id'> : never
/** An event that has no identifier yet. */
export type NewDeletionEvent = WithoutId<DeletionEvent>
