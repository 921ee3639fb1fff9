import type { RetentionRule } from '../catalogues/retention-rule.ts'
import { addPeriod } from '../values/period.ts'
import type { CaseRules } from './case-deadlines.ts'
import type { RequestSettings } from './settings.ts'

/** The rule's name in the register that closed cases follow unless another is chosen. */
const USUAL_RULE = 'RET-COR'

/** The rules a due date is computed with: the settings, completed by the register's country. */
export function caseRules(settings: RequestSettings, registerCountry: string | null): CaseRules {
  const country = settings.country ?? registerCountry
  return {
    calendar: {
      country,
      subdivision: settings.subdivision,
      added: settings.addedHolidays,
      removed: settings.removedHolidays,
    },
    regime: country === 'GB' ? 'GB' : 'EU',
    pausePolicy: settings.pausePolicy,
    answerMonths: settings.answerMonths,
    extensionMonthsMax: settings.extensionMonthsMax,
    slowAskingDays: settings.slowAskingDays,
    complaintDays: settings.complaintDays,
    acknowledgementDays: settings.acknowledgementDays,
    dueSoonDays: settings.dueSoonDays,
    noAnswerDays: settings.noAnswerDays,
  }
}

/** The rule that says how long closed cases keep their personal fields, if the register has it. */
export function erasureRule(
  settings: RequestSettings,
  rules: readonly RetentionRule[],
): RetentionRule | null {
  const { erasureRuleId } = settings
  const isMeant = (rule: RetentionRule) =>
    erasureRuleId === null ? rule.ref === USUAL_RULE : rule.id === erasureRuleId
  return rules.find(isMeant) ?? null
}

/** When a closed case's personal fields are to be erased; null without a closing day or a period. GDPR art. 5(1)(e). */
export function eraseOn(closedOn: string | null, period: string | null): string | null {
  return closedOn === null || period === null ? null : addPeriod(closedOn, period)
}
