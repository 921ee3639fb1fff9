import * as z from 'zod'
import { Id } from '../values/id.ts'

/** What this program itself keeps; requests have their rule in the settings of requests. */
export const KEPT_DATA = ['requests', 'deletions', 'breaches', 'evidence', 'journal'] as const
export type KeptData = (typeof KEPT_DATA)[number]
/** The same, and data of children that the controller's systems hold while a case is open here. */
export const OWN_DATA = [...KEPT_DATA, 'children'] as const
export type OwnData = (typeof OWN_DATA)[number]

/** How storage limits are shown, and the rules for what this program keeps itself. */
export const RetentionSettings = z.strictObject({
  id: z.literal('retention-settings'),
  /** From how many days before its date data counts as due soon. */
  dueSoonDays: z
    .number()
    .int()
    .min(0, { error: 'out-of-range' })
    .max(365, { error: 'out-of-range' }),
  /** Null means that no rule covers it. */
  deletionsRuleId: Id.nullable(),
  breachesRuleId: Id.nullable(),
  journalRuleId: Id.nullable(),
})
export type RetentionSettings = z.infer<typeof RetentionSettings>
export const RetentionSettingsPatch = RetentionSettings.omit({ id: true }).partial().strict()
export type RetentionSettingsPatch = z.infer<typeof RetentionSettingsPatch>

export const FIRST_RETENTION_SETTINGS: RetentionSettings = {
  id: 'retention-settings',
  dueSoonDays: 30,
  deletionsRuleId: null,
  breachesRuleId: null,
  journalRuleId: null,
}
