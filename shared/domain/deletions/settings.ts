import * as z from 'zod'
import { Period } from '../catalogues/retention-rule.ts'
import { ABROAD } from '../ages/age.ts'
import { OptionalLine } from '../values/text.ts'

const within = (least: number, most: number) =>
  z.number().int().min(least, { error: 'out-of-range' }).max(most, { error: 'out-of-range' })

/** House rules for age-verification cases: the GDPR gives no figure, only "without undue delay". */
export const DeletionSettings = z.strictObject({
  id: z.literal('deletion-settings'),
  /** House target: hours from the signal to the freeze. */
  freezeHours: within(1, 720),
  /** House target: days from the day of reasonable belief to the deletion. */
  deleteDays: within(0, 365),
  /** Whether two people decide; a house rule. */
  needsTwoPeople: z.boolean(),
  /** Whether the basis of the belief may be told in free text. */
  allowsText: z.boolean(),
  /** Which age applies to a user abroad; not settled by GDPR art. 8. */
  abroad: z.enum(ABROAD),
  /** The age that the controller's own notice names; a third number beside art. 8 and contract capacity. */
  noticeAge: within(0, 30).nullable(),
  /** What the notice says about it, in its own words. */
  noticeWording: OptionalLine,
  /** How long the sealed record is kept after closing. GDPR art. 5(1)(e), 5(2); the period is a house rule. */
  evidencePeriod: Period.nullable(),
})
export type DeletionSettings = z.infer<typeof DeletionSettings>
export const DeletionSettingsPatch = DeletionSettings.omit({ id: true }).partial().strict()
export type DeletionSettingsPatch = z.infer<typeof DeletionSettingsPatch>

export const FIRST_DELETION_SETTINGS: DeletionSettings = {
  id: 'deletion-settings',
  freezeHours: 24,
  deleteDays: 7,
  needsTwoPeople: true,
  allowsText: false,
  abroad: 'higher',
  noticeAge: null,
  noticeWording: null,
  evidencePeriod: 'P3Y',
}
