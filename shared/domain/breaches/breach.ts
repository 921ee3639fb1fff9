import * as z from 'zod'
import { Country } from '../values/country.ts'
import { Day, Instant, OptionalDay } from '../values/day.ts'
import { Answer, Id } from '../values/id.ts'
import { Line, OptionalLine, OptionalProse, Title } from '../values/text.ts'
import { TimePoint } from '../values/time-point.ts'
import { isKnownZone } from '../values/zone.ts'
import { Assessment } from './assessment.ts'
import * as choices from './choices.ts'
import { PeopleCount, RecordCount } from './counts.ts'
import { BreachEvent } from './event.ts'
import { NO_MESSAGE, PeopleMessage } from './message.ts'

const several = <C extends readonly [string, ...string[]]>(values: C) =>
  z.array(z.enum(values)).max(values.length)
const ids = z.array(Id).max(200)

/** When it happened. */
export const Occurred = z.strictObject({
  kind: z.enum(choices.OCCURRENCES),
  from: TimePoint.nullable(),
  to: TimePoint.nullable(),
  isEstimated: z.boolean(),
})

/** How many people and of which kinds. GDPR art. 33(3)(a). */
export const PeopleAffected = z.strictObject({
  categories: several(choices.PEOPLE_CATEGORIES),
  other: OptionalLine,
  count: PeopleCount.nullable(),
  countIs: z.enum(choices.COUNT_KINDS),
})

/** Which data, and in how many records. GDPR art. 33(3)(a). */
export const DataAffected = z.strictObject({
  types: several(choices.AFFECTED_DATA),
  other: OptionalLine,
  records: RecordCount.nullable(),
  recordsAre: z.enum(choices.COUNT_KINDS),
  /** The register's own categories of data. */
  categoryIds: ids,
})

/** Another organisation that is part of it. GDPR art. 26, 33(2). */
export const Party = z.strictObject({
  id: Id,
  role: z.enum(choices.PARTY_ROLES),
  name: OptionalLine,
  processorId: Id.nullable(),
  /** When it told us; a processor's own knowledge does not start our clock. */
  toldUsAt: Instant.nullable(),
  note: OptionalProse,
})
export type Party = z.infer<typeof Party>

/** Another authority that was told: police, NIS2 and others. */
export const OtherAuthority = z.strictObject({
  id: Id,
  name: OptionalLine,
  law: OptionalLine,
  toldOn: OptionalDay,
  reference: OptionalLine,
})
export type OtherAuthority = z.infer<typeof OtherAuthority>

/** Something left to do after the incident. */
export const FollowUpTask = z.strictObject({
  id: Id,
  what: OptionalLine,
  owner: OptionalLine,
  dueOn: OptionalDay,
  doneOn: OptionalDay,
})
export type FollowUpTask = z.infer<typeof FollowUpTask>

/** Where an imported incident came from. */
export const BreachOrigin = z.strictObject({
  fileName: Line,
  source: Line,
  externalId: OptionalLine,
  /** Tells the same row of the same source again. */
  key: Line,
  rowNo: z.number().int().min(1),
  on: Day,
})

/** A personal data breach, from the first signal to its lessons. GDPR art. 4(12), 33, 34. */
export const Breach = z.strictObject({
  id: Id,
  refNo: Title,
  title: Title,
  /** IANA name of the zone in which its times are told; it stays when settings change. */
  timeZone: Line.refine(isKnownZone, { error: 'not-a-zone' }),
  firstSignal: TimePoint,
  howDiscovered: OptionalProse,
  occurred: Occurred,
  description: OptionalProse,
  natures: several(choices.NATURES),
  exfiltrated: z.enum(choices.EXFILTRATIONS).nullable(),
  unintelligible: z.enum(choices.INTELLIGIBILITIES).nullable(),
  /** Why it cannot be read, such as which encryption and where the key is. */
  unintelligibleWhy: OptionalProse,
  alteration: z.enum(choices.ALTERATIONS).nullable(),
  loss: z.enum(choices.LOSSES).nullable(),
  incidentKinds: several(choices.INCIDENT_KINDS),
  origin: z.enum(choices.ORIGINS).nullable(),
  intent: z.enum(choices.INTENTS).nullable(),
  people: PeopleAffected,
  data: DataAffected,
  measuresBefore: OptionalProse,
  measureIds: ids,
  consequences: z.strictObject({
    confidentiality: OptionalProse,
    integrity: OptionalProse,
    availability: OptionalProse,
  }),
  impacts: several(choices.IMPACTS),
  impactSeverity: z.enum(choices.IMPACT_SEVERITIES).nullable(),
  measuresTaken: OptionalProse,
  measuresPlanned: OptionalProse,
  reporter: z.strictObject({ name: OptionalLine, role: OptionalLine, contact: OptionalLine }),
  /** Whom to ask; null takes the data protection officer. GDPR art. 33(3)(b). */
  contactPoint: OptionalProse,
  parties: z.array(Party).max(50),
  police: z.strictObject({ told: Answer, on: OptionalDay, reference: OptionalLine }),
  otherAuthorities: z.array(OtherAuthority).max(50),
  isCrossBorder: Answer,
  leadAuthority: OptionalLine,
  countries: z.array(z.strictObject({ country: Country, people: PeopleCount.nullable() })).max(60),
  message: PeopleMessage,
  systemIds: ids,
  activityIds: ids,
  processorIds: ids,
  requestIds: ids,
  assessments: z.array(Assessment).max(100),
  events: z.array(BreachEvent).max(500),
  lessons: OptionalProse,
  tasks: z.array(FollowUpTask).max(200),
  imported: BreachOrigin.nullable(),
  createdOn: Day,
  changedOn: Day,
})
export type Breach = z.infer<typeof Breach>

/** What the sheet's fields may change; assessments and events have their own ways. */
export const BreachPatch = Breach.omit({
  id: true,
  refNo: true,
  assessments: true,
  events: true,
  imported: true,
  createdOn: true,
  changedOn: true,
})
  .partial()
  .strict()
export type BreachPatch = z.infer<typeof BreachPatch>

/** What is asked when an incident is logged: little, because there is no calm. */
export const NewBreach = Breach.pick({
  title: true,
  timeZone: true,
  firstSignal: true,
  natures: true,
  description: true,
}).extend({
  /** Null while it is only a signal; else the clock starts here. */
  awareAt: Instant.nullable(),
  /** Why more than the hours of the settings lie between the two. */
  delayReason: OptionalProse,
})
export type NewBreach = z.infer<typeof NewBreach>

/** An incident with nothing known but its name, its zone and its first signal. */
export function emptyBreach(
  refNo: string,
  known: Pick<Breach, 'title' | 'timeZone' | 'firstSignal'>,
): Omit<Breach, 'id' | 'createdOn' | 'changedOn'> {
  return {
    refNo,
    ...known,
    howDiscovered: null,
    occurred: { kind: 'unknown', from: null, to: null, isEstimated: false },
    description: null,
    natures: [],
    exfiltrated: null,
    unintelligible: null,
    unintelligibleWhy: null,
    alteration: null,
    loss: null,
    incidentKinds: [],
    origin: null,
    intent: null,
    people: { categories: [], other: null, count: null, countIs: 'unknown' },
    data: { types: [], other: null, records: null, recordsAre: 'unknown', categoryIds: [] },
    measuresBefore: null,
    measureIds: [],
    consequences: { confidentiality: null, integrity: null, availability: null },
    impacts: [],
    impactSeverity: null,
    measuresTaken: null,
    measuresPlanned: null,
    reporter: { name: null, role: null, contact: null },
    contactPoint: null,
    parties: [],
    police: { told: null, on: null, reference: null },
    otherAuthorities: [],
    isCrossBorder: null,
    leadAuthority: null,
    countries: [],
    message: NO_MESSAGE,
    systemIds: [],
    activityIds: [],
    processorIds: [],
    requestIds: [],
    assessments: [],
    events: [],
    lessons: null,
    tasks: [],
    imported: null,
  }
}
