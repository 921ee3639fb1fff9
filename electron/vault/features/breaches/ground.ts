import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { BreachGuard } from '#shared/domain/breaches/event-problems'
import type { BreachSettings } from '#shared/domain/breaches/settings'
import { erasePeriod } from '#shared/domain/requests/case-rules'
import type { Moment } from '../../clock.ts'
import { readBreachSettings } from '../../db/breach-settings.ts'
import type { ReadableDb } from '../../db/open.ts'
import { reckonedToday } from '../../db/reckoning.ts'
import { readRecord } from '../../db/records.ts'
import { readRequestSettings } from '../../db/request-rows.ts'
import { readRetentionSettings } from '../../db/retention-settings.ts'

/** What incidents are judged by: settings, the moment, and how long closed ones are kept. */
export type Ground = BreachGuard & {
  settings: BreachSettings
  /** Null without a rule, or with one that has no fixed period. GDPR art. 5(1)(e). */
  erasePeriod: string | null
}

/** The ground as it lies now. */
export function readGround(db: ReadableDb, moment: Moment): Ground {
  const { breachesRuleId } = readRetentionSettings(db)
  const rule =
    breachesRuleId === null ? null : readRecord<RetentionRule>(db, 'retention-rule', breachesRuleId)
  return {
    settings: readBreachSettings(db),
    now: moment.now,
    today: reckonedToday(readRequestSettings(db), moment),
    erasePeriod: erasePeriod(rule),
  }
}
