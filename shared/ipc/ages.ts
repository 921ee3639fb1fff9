import * as z from 'zod'
import { AGE_STATUSES, AgeEntry, AgeVersion, Capacity } from '../domain/ages/age.ts'
import { DeletionSettings } from '../domain/deletions/settings.ts'
import { Country } from '../domain/values/country.ts'
import { Id } from '../domain/values/id.ts'
import { command, query } from './define.ts'

/** One country of the table as it stands. */
export const AgeRow = z.strictObject({
  country: Country,
  /** What applies today. */
  age: z.number().int(),
  status: z.enum(AGE_STATUSES),
  versions: z.array(AgeVersion),
  capacity: Capacity,
  /** The officer's entry that stands in place of the table that came with the program. */
  own: AgeEntry.nullable(),
})
export type AgeRow = z.infer<typeof AgeRow>

/** An open case and the age it would have. */
export const TouchedCase = z.strictObject({
  id: Id,
  refNo: z.string(),
  country: Country.nullable(),
  applied: z.number().int().nullable(),
  would: z.number().int(),
  /** A case that was decided keeps the age it was decided by, until it is checked again. */
  isDecided: z.boolean(),
})
export type TouchedCase = z.infer<typeof TouchedCase>

export const AgeTable = z.strictObject({
  rows: z.array(AgeRow),
  /** Where the controller is; null takes the country of no one. */
  controllerCountry: Country.nullable(),
  settings: DeletionSettings,
  /** Open cases whose age is not the one that the table gives for their day now. */
  touched: z.array(TouchedCase),
  today: z.string(),
})
export type AgeTable = z.infer<typeof AgeTable>

const Change = AgeEntry.pick({ id: true, versions: true, capacity: true })

export const ages = {
  'ages:table': query(z.void(), AgeTable),
  /** Open cases that a change would touch; nothing is written. */
  'ages:preview': query(Change, z.array(TouchedCase)),
  'ages:change': command(AgeEntry.omit({ changedOn: true }), AgeEntry),
  /** Takes the officer's entry out, so that the table that came with the program stands again. */
  'ages:reset': command(z.strictObject({ id: Country }), z.void()),
  /** Lets open cases apply what the table says now for the day of their signal. */
  'ages:apply': command(
    z.strictObject({ deletionIds: z.array(Id).min(1).max(10_000) }),
    z.strictObject({ changed: z.number().int() }),
  ),
}
