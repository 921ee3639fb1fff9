import * as z from 'zod'
import { Country } from '../values/country.ts'
import { Day } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { OptionalLine, Title } from '../values/text.ts'

const days = (most: number) =>
  z.number().int().min(0, { error: 'out-of-range' }).max(most, { error: 'out-of-range' })
const months = (most: number) =>
  z.number().int().min(1, { error: 'out-of-range' }).max(most, { error: 'out-of-range' })

/** How due dates are computed here: constants as data, because the law may change and houses differ. */
export const RequestSettings = z.strictObject({
  id: z.literal('request-settings'),
  /** Where the controller has to act; null takes the country of the register. Reg. 1182/71 art. 2(1). */
  country: Country.nullable(),
  subdivision: OptionalLine,
  /** IANA name; null takes the zone of this computer. */
  timeZone: OptionalLine,
  addedHolidays: z.array(z.strictObject({ day: Day, name: Title })).max(500),
  removedHolidays: z.array(Day).max(500),
  /** Whether waiting for identity or clarification moves the date. EDPB 01/2022; no official formula. */
  pausePolicy: z.enum(['pause', 'none']),
  answerMonths: months(12),
  extensionMonthsMax: months(12),
  slowAskingDays: days(365),
  noAnswerDays: days(365),
  complaintDays: days(365),
  acknowledgementDays: months(365),
  dueSoonDays: days(365),
  /** The rule by which closed cases lose their personal fields; null takes the one called RET-COR. */
  erasureRuleId: Id.nullable(),
})
export type RequestSettings = z.infer<typeof RequestSettings>

export const RequestSettingsPatch = RequestSettings.omit({ id: true }).partial().strict()
export type RequestSettingsPatch = z.infer<typeof RequestSettingsPatch>

/** GDPR art. 12(3), UK DPA 2018 s. 164A and the house targets proposed here. */
export const FIRST_SETTINGS: RequestSettings = {
  id: 'request-settings',
  country: null,
  subdivision: null,
  timeZone: null,
  addedHolidays: [],
  removedHolidays: [],
  pausePolicy: 'pause',
  answerMonths: 1,
  extensionMonthsMax: 2,
  slowAskingDays: 7,
  noAnswerDays: 30,
  complaintDays: 30,
  acknowledgementDays: 30,
  dueSoonDays: 7,
  erasureRuleId: null,
}
