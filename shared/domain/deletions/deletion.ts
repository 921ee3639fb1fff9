import * as z from 'zod'
import { AppliedAge } from '../ages/age.ts'
import { Country } from '../values/country.ts'
import { Day, OptionalDay } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { Line, OptionalLine, Title } from '../values/text.ts'
import { TimePoint } from '../values/time-point.ts'
import { isKnownZone } from '../values/zone.ts'
import * as choices from './choices.ts'
import { DeletionEvent, Digest } from './event.ts'
import { CaseId, SealedEvidence } from './evidence.ts'

const ids = z.array(Id).max(200)
const names = z.array(Title).max(200)

/** Data that must stay, under which law, and until when. GDPR art. 17(3). */
export const KeptDespite = z.strictObject({
  id: Id,
  categoryId: Id,
  ground: z.enum(choices.KEEP_GROUNDS),
  /** Null while it is not written down. */
  law: OptionalLine,
  until: OptionalDay,
  /** The holding and the hold that retention keeps for it, once the rest was deleted. */
  holdingId: Id.nullable(),
  holdId: Id.nullable(),
})
export type KeptDespite = z.infer<typeof KeptDespite>

/** Who has to delete too, and since when they know; none is an answer of its own. GDPR art. 19, 28(3)(g). */
const Telling = z.strictObject({
  isNone: z.boolean(),
  /** A processor or a recipient of the register. */
  told: z.array(z.strictObject({ id: Id, on: OptionalDay })).max(200),
})
export type Telling = z.infer<typeof Telling>

/** Where a case of a log came from; nothing of it tells a person. */
export const DeletionOrigin = z.strictObject({
  fileName: Line,
  source: Line,
  /** Over the log after it was stripped of identifiers: the same log is known again by it alone. */
  logDigest: Digest,
  on: Day,
})

/** A case in which somebody may be a child, from the signal to the sealed proof. GDPR art. 8, 17(1)(f). */
export const Deletion = z.strictObject({
  id: Id,
  refNo: Title,
  caseId: CaseId,
  /** IANA name of the zone in which its times are told. */
  timeZone: Line.refine(isKnownZone, { error: 'not-a-zone' }),
  signalChannel: z.enum(choices.SIGNAL_CHANNELS).nullable(),
  /** Null only where a log does not say it. */
  signal: TimePoint.nullable(),
  /** From when there was reason to believe it; null takes the day of the signal. */
  beliefOn: OptionalDay,
  beliefBasis: z.array(z.enum(choices.BELIEF_BASES)).max(5),
  /** Free text, only where the settings allow it. */
  beliefText: OptionalLine,
  country: Country.nullable(),
  art8: AppliedAge.nullable(),
  /** What is known of the age until it is checked; the check's band stands above it. */
  ageBand: z.enum(choices.AGE_BANDS),
  categoryIds: ids,
  /** Names of categories and systems that a log gives and no list has. */
  otherCategories: names,
  systemIds: ids,
  otherSystems: names,
  processors: Telling,
  recipients: Telling,
  keptDespite: z.array(KeptDespite).max(50),
  requestIds: ids,
  breachIds: ids,
  events: z.array(DeletionEvent).max(200),
  /** How many cases this record stands for: more than one only where a log was added up. */
  cases: z.number().int().min(1).max(1_000_000_000),
  imported: DeletionOrigin.nullable(),
  sealed: SealedEvidence.nullable(),
  createdOn: Day,
  changedOn: Day,
})
export type Deletion = z.infer<typeof Deletion>

/** What the sheet's fields may change. */
export const DeletionPatch = Deletion.pick({
  timeZone: true,
  signalChannel: true,
  signal: true,
  beliefOn: true,
  beliefBasis: true,
  beliefText: true,
  country: true,
  ageBand: true,
  categoryIds: true,
  otherCategories: true,
  systemIds: true,
  otherSystems: true,
  processors: true,
  recipients: true,
  keptDespite: true,
  requestIds: true,
  breachIds: true,
})
  .partial()
  .strict()
export type DeletionPatch = z.infer<typeof DeletionPatch>

/** What is asked when a case is opened. */
export const NewDeletion = z.strictObject({
  signalChannel: z.enum(choices.SIGNAL_CHANNELS),
  signal: TimePoint,
  beliefBasis: z.array(z.enum(choices.BELIEF_BASES)).max(5),
  country: Country.nullable(),
  ageBand: z.enum(choices.AGE_BANDS),
  requestIds: ids,
  breachIds: ids,
})
export type NewDeletion = z.infer<typeof NewDeletion>

/** A case of which nothing is known but its names and its zone. */
export function emptyDeletion(
  known: Pick<Deletion, 'refNo' | 'caseId' | 'timeZone'>,
): Omit<Deletion, 'id' | 'createdOn' | 'changedOn'> {
  const untold = { isNone: false, told: [] }
  return {
    ...known,
    signalChannel: null,
    signal: null,
    beliefOn: null,
    beliefBasis: [],
    beliefText: null,
    country: null,
    art8: null,
    ageBand: 'unknown',
    categoryIds: [],
    otherCategories: [],
    systemIds: [],
    otherSystems: [],
    processors: untold,
    recipients: untold,
    keptDespite: [],
    requestIds: [],
    breachIds: [],
    events: [],
    cases: 1,
    imported: null,
    sealed: null,
  }
}
