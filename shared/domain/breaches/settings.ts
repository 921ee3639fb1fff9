import * as z from 'zod'
import { OptionalLine } from '../values/text.ts'
import { BANDS } from './severity.ts'

const hours = (least: number, most: number) =>
  z.number().int().min(least, { error: 'out-of-range' }).max(most, { error: 'out-of-range' })

/** How breaches are timed and what is proposed: constants as data, because the law is under reform. */
export const BreachSettings = z.strictObject({
  id: z.literal('breach-settings'),
  /** Hours from awareness to the notification. GDPR art. 33(1). */
  notificationHours: hours(1, 720),
  /** Longer than so many hours between first signal and awareness wants a reason. */
  signalHours: hours(1, 720),
  /** With so many hours left the clock is marked as close to its end. */
  warningHours: hours(0, 720),
  /** From which risk on the authority is notified. GDPR art. 33(1); a reform proposes high risk. */
  notificationThreshold: z.enum(['risk', 'high-risk']),
  /** From which band on it is proposed to notify the authority; practice, no law. */
  notifyFromBand: z.enum(BANDS),
  /** From which band on it is proposed to tell the people; practice, no law. */
  tellFromBand: z.enum(BANDS),
  /** The organisation's sector, for the authority's form. */
  sector: OptionalLine,
})
export type BreachSettings = z.infer<typeof BreachSettings>
export const BreachSettingsPatch = BreachSettings.omit({ id: true }).partial().strict()
export type BreachSettingsPatch = z.infer<typeof BreachSettingsPatch>

export const FIRST_BREACH_SETTINGS: BreachSettings = {
  id: 'breach-settings',
  notificationHours: 72,
  signalHours: 24,
  warningHours: 24,
  notificationThreshold: 'risk',
  notifyFromBand: 'medium',
  tellFromBand: 'high',
  sector: null,
}
