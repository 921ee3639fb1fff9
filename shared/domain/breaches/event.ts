import * as z from 'zod'
import { Day, Instant } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { hasInk, OptionalLine, OptionalProse, Prose } from '../values/text.ts'
import { PeopleCount } from './counts.ts'

const Reason = Prose.refine((value) => hasInk(value), { error: 'required' })
/** A day without a time of day stands at its first instant. */
const when = { id: Id, at: Instant, isDayOnly: z.boolean(), by: OptionalLine }

/** How far a notification goes: all at once or in phases. GDPR art. 33(4). */
export const NOTICE_STAGES = ['initial', 'follow-up', 'complete'] as const
export type NoticeStage = (typeof NOTICE_STAGES)[number]

/** Why people are not told. GDPR art. 34(1), 34(3)(a) to (c). */
export const NOT_TOLD_GROUNDS = [
  'no-high-risk',
  'unintelligible',
  'risk-removed',
  'disproportionate',
] as const
export type NotToldGround = (typeof NOT_TOLD_GROUNDS)[number]

/** Where an incident stood in the log it was taken over from. */
export const SOURCE_PHASES = ['open', 'notified', 'not-notified', 'closed', 'not-a-breach'] as const
export type SourcePhase = (typeof SOURCE_PHASES)[number]

/** What happened in an incident, each at its instant; its phase follows from these alone. */
export const BreachEvent = z.discriminatedUnion('kind', [
  z.strictObject({ ...when, kind: z.literal('triaged'), text: OptionalProse }),
  z.strictObject({ ...when, kind: z.literal('not-a-breach'), reason: Reason }),
  /** Reasonable certainty that personal data are affected: the clock starts. EDPB 9/2022 para. 31. */
  z.strictObject({
    ...when,
    kind: z.literal('aware'),
    /** Why it took so long from the first signal. */
    delayReason: OptionalProse,
  }),
  z.strictObject({ ...when, kind: z.literal('assessed'), assessmentId: Id }),
  z.strictObject({
    ...when,
    kind: z.literal('notified'),
    stage: z.enum(NOTICE_STAGES),
    authority: OptionalLine,
    /** The authority's number for it. */
    reference: OptionalLine,
    /** By form, post or telephone. */
    means: OptionalLine,
    /** The issued document that was sent. */
    documentId: Id.nullable(),
    /** GDPR art. 33(1), second sentence. */
    delayReason: OptionalProse,
    text: OptionalProse,
  }),
  z.strictObject({ ...when, kind: z.literal('withdrawn'), reason: Reason }),
  z.strictObject({ ...when, kind: z.literal('not-notified'), reason: Reason }),
  z.strictObject({ ...when, kind: z.literal('people-planned'), plannedOn: Day }),
  z.strictObject({
    ...when,
    kind: z.literal('people-told'),
    number: PeopleCount.nullable(),
    means: OptionalLine,
    documentId: Id.nullable(),
    /** GDPR art. 34(4). */
    isOrdered: z.boolean(),
    text: OptionalProse,
  }),
  z.strictObject({
    ...when,
    kind: z.literal('people-not-told'),
    ground: z.enum(NOT_TOLD_GROUNDS),
    reason: Reason,
  }),
  z.strictObject({ ...when, kind: z.literal('closed'), text: OptionalProse }),
  z.strictObject({ ...when, kind: z.literal('reopened'), reason: Reason }),
  /** Only an import writes this; its time may be unknown. */
  z.strictObject({
    ...when,
    kind: z.literal('taken-over'),
    phase: z.enum(SOURCE_PHASES),
    statusText: OptionalLine,
  }),
  z.strictObject({ ...when, kind: z.literal('note'), text: Reason }),
])
export type BreachEvent = z.infer<typeof BreachEvent>
export type BreachEventKind = BreachEvent['kind']
export type BreachEventOf<K extends BreachEventKind> = Extract<BreachEvent, { kind: K }>
type WithoutId<E> = E extends unknown ? Omit<E, 'id'> : never
/** An event as the officer enters it; its identifier is given when it is kept. */
export type NewBreachEvent = WithoutId<BreachEvent>
