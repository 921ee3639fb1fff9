import * as z from 'zod'
import { Day, OptionalDay } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { hasInk, OptionalLine, OptionalProse, Prose, Title } from '../values/text.ts'

const Reason = Prose.refine((value) => hasInk(value), { error: 'required' })
const when = { id: Id, on: Day }

/** Told in full, in part, or refused. GDPR art. 12(3), 12(4). */
export const OUTCOMES = ['full', 'part', 'refused'] as const
export type Outcome = (typeof OUTCOMES)[number]

const ANSWERED = z.strictObject({
  ...when,
  kind: z.literal('answered'),
  outcome: z.enum(OUTCOMES),
  reason: OptionalProse,
  /** What the person was told about complaint and court. GDPR art. 12(4). */
  remedies: OptionalProse,
})

/** What happened to a request, each on its day; the state of the case follows from these alone. */
export const RequestEvent = z.discriminatedUnion('kind', [
  z.strictObject({ ...when, kind: z.literal('triaged') }),
  z.strictObject({ ...when, kind: z.literal('not-dp'), reason: Reason }),
  /** Why there is reasonable doubt about who asks. GDPR art. 12(6). */
  z.strictObject({ ...when, kind: z.literal('identity-asked'), reason: Reason }),
  z.strictObject({ ...when, kind: z.literal('identity-answered') }),
  /** Which large amount of information makes the question necessary. GDPR rec. 63. */
  z.strictObject({ ...when, kind: z.literal('clarification-asked'), reason: Reason }),
  z.strictObject({ ...when, kind: z.literal('clarification-answered') }),
  /** Whoever stays unidentified is told so, and of the remedies. GDPR art. 11(2), 12(4). */
  z.strictObject({ ...when, kind: z.literal('no-answer'), personToldOn: Day }),
  z.strictObject({
    ...when,
    kind: z.literal('extended'),
    months: z.number().int().min(1, { error: 'out-of-range' }).max(12, { error: 'out-of-range' }),
    reason: Reason,
  }),
  ANSWERED,
  z.strictObject({ ...when, kind: z.literal('withdrawn'), proof: Title }),
  z.strictObject({
    ...when,
    kind: z.literal('forwarded'),
    to: Title,
    personToldOn: Day,
  }),
  z.strictObject({ ...when, kind: z.literal('reopened'), complaintId: Id }),
  z.strictObject({ ...when, kind: z.literal('closed') }),
  /** Closed before it came here; the other program may not say when. */
  z.strictObject({
    id: Id,
    on: OptionalDay,
    kind: z.literal('closed-in-source'),
    statusText: OptionalLine,
  }),
  /** The sender of a complaint was told that it arrived. UK DPA 2018 s. 164A. */
  z.strictObject({ ...when, kind: z.literal('acknowledged') }),
  /** The processing objected to or no longer consented to has ended. GDPR art. 21(3), 7(3). */
  z.strictObject({ ...when, kind: z.literal('stopped') }),
  /** Recipients were told of a correction, erasure or restriction. GDPR art. 19. */
  z.strictObject({ ...when, kind: z.literal('recipients-told'), text: OptionalProse }),
  z.strictObject({ ...when, kind: z.literal('note'), text: Reason }),
])
export type RequestEvent = z.infer<typeof RequestEvent>
export type EventKind = RequestEvent['kind']
export type EventOf<K extends EventKind> = Extract<RequestEvent, { kind: K }>
type WithoutId<E> = E extends unknown ? Omit<E, 'id'> : never
/** An event as the officer enters it; its identifier is given when it is kept. */
export type NewEvent = WithoutId<RequestEvent>
