import * as z from 'zod'
import { Country } from '../values/country.ts'
import { Day, OptionalDay } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { Line, OptionalLine, OptionalProse, Prose, hasInk } from '../values/text.ts'

/** How sure an age is: listed alike elsewhere, contradicted by some source, or to be confirmed. */
export const AGE_STATUSES = ['corroborated', 'conflict', 'unsure'] as const
export type AgeStatus = (typeof AGE_STATUSES)[number]
/** Whether the Commission's list of June 2020 has the same value. */
export const CORROBORATIONS = ['yes', 'no', 'not-covered'] as const
/** Whose age applies to a user abroad; GDPR art. 8 does not say. */
export const ABROAD = ['higher', 'user', 'controller'] as const
export type Abroad = (typeof ABROAD)[number]

/** GDPR art. 8(1): sixteen, unless a Member State sets a lower age, not below thirteen. */
export const ART_8_AGE = 16
export const ART_8_LOWEST = 13

const Age = z
  .number({ error: 'out-of-range' })
  .int({ error: 'out-of-range' })
  .min(ART_8_LOWEST, { error: 'out-of-range' })
  .max(ART_8_AGE, { error: 'out-of-range' })
const Reason = Prose.refine((value) => hasInk(value), { error: 'required' })

/** The age of digital consent of a country from a day on. GDPR art. 8(1). */
export const AgeVersion = z.strictObject({
  id: Id,
  /** First day; null where no earlier age is known. */
  from: OptionalDay,
  age: Age,
  /** The national provision. */
  source: Line,
  corroborated: z.enum(CORROBORATIONS),
  status: z.enum(AGE_STATUSES),
  note: OptionalProse,
})
export type AgeVersion = z.infer<typeof AgeVersion>

/** The age of contract capacity of a country, which art. 8(3) GDPR leaves alone. */
export const Capacity = z.strictObject({
  age: z
    .number()
    .int()
    .min(0, { error: 'out-of-range' })
    .max(30, { error: 'out-of-range' })
    .nullable(),
  source: OptionalLine,
  note: OptionalProse,
})
export type Capacity = z.infer<typeof Capacity>

/** What the table says of a country. */
export type CountryAges = { country: string; versions: readonly AgeVersion[]; capacity: Capacity }

/** What the officer says of a country instead of the table that came with the program; its id is the country. */
export const AgeEntry = z.strictObject({
  id: Country,
  versions: z.array(AgeVersion).min(1, { error: 'required' }).max(20),
  capacity: Capacity,
  /** Why it differs from what was there before. */
  reason: Reason,
  changedOn: Day,
})
export type AgeEntry = z.infer<typeof AgeEntry>

/** Why a case has this age: the country's own, the controller's, the higher of both, or none known. */
export const APPLIED_BY = ['country', 'controller', 'higher', 'unknown-country'] as const

/** The age that a case applies, as the table said it for the day of the signal. GDPR art. 8(1). */
export const AppliedAge = z.strictObject({
  age: Age,
  by: z.enum(APPLIED_BY),
  /** Whose number it is; null where no country is known. */
  country: Country.nullable(),
  source: Line,
  status: z.enum(AGE_STATUSES),
  /** The day for which the table was read. */
  on: Day,
})
export type AppliedAge = z.infer<typeof AppliedAge>
