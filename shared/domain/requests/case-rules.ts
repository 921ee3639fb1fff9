import type { RetentionRule } from '../catalogues/retention-rule.ts'
import type { Register } from '../register/register.ts'
import { addPeriod } from '../values/period.ts'
import type { CaseRules } from './case-deadlines.ts'
import type { RequestSettings } from './settings.ts'

/** The rule's name in the register that closed cases follow unless another is chosen. */
const USUAL_RULE = 'RET-COR'

/** Where the controller acts, as the register tells. Reg. 1182/71 art. 2(1). */
export function registerPlace(register: Pick<Register, 'country' | 'establishments'> | null): {
  registerCountry: string | null
  severalPlaces: boolean
} {
  const registerCountry = register?.country ?? null
  const places = new Set([registerCountry, ...(register?.establishments ?? [])])
  places.delete(null)
  return { registerCountry, severalPlaces: places.size > 1 }
}

/** The rules a due date is computed with: the settings, completed by what the register tells of places. */
export function caseRules(
  settings: RequestSettings,
  registerCountry: string | null,
  severalPlaces = false,
): CaseRules {
  const country = settings.country ?? registerCountry
  return {
    calendar: {
      country,
      subdivision: settings.subdivision,
      added: settings.addedHolidays,
      removed: settings.removedHolidays,
    },
    regime: country === 'GB' ? 'GB' : 'EU',
    severalPlaces,
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

/** How long such a rule keeps them; null for a rule without a fixed period. GDPR art. 5(1)(e). */
export function erasePeriod(rule: RetentionRule | null): string | null {
  return rule?.kind === 'fixed_after_event' ? rule.period : null
}

/** When a closed case's personal fields are to be erased; null without a closing day or a period. GDPR art. 5(1)(e). */
export function eraseOn(closedOn: string | null, period: string | null): string | null {
  return closedOn === null || period === null ? null : addPeriod(closedOn, period)
}
