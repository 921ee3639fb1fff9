import type { Activity } from '../activities/activity.ts'
import type { ActivityRule, Concern, FindingsContext } from './context.ts'
import { countingBases } from './lawful-basis.ts'
import type { RetentionCode } from './retention-rules.ts'

type Used = Activity['dataCategories'][number]

const NO_RULE: ReadonlySet<RetentionCode> = new Set(['F-RET-NONE'])

/** The gaps of one data category's storage limit, a missing rule being one. GDPR art. 30(1)(f). */
function limitFindings(used: Used, context: FindingsContext): ReadonlySet<RetentionCode> {
  return context.ruleFindings.get(used.retentionRuleId ?? '') ?? NO_RULE
}

function concerns(
  { dataCategories }: Activity,
  context: FindingsContext,
  isConcerned: (found: ReadonlySet<RetentionCode>, used: Used) => boolean,
): Concern | null {
  const about: string[] = []
  for (const used of dataCategories) {
    if (!isConcerned(limitFindings(used, context), used)) continue
    about.push(context.categories.get(used.categoryId)?.name ?? used.categoryId)
  }
  return about.length > 0 ? { field: 'dataCategories', about } : null
}

const whenRuleHas =
  (code: RetentionCode): ActivityRule =>
  (activity, context) =>
    concerns(activity, context, (found) => found.has(code))

/** Every data category has an erasure limit. GDPR art. 30(1)(f), 5(1)(e), 13(2)(a). */
export const lacksRetention = whenRuleHas('F-RET-NONE')

/** A limit can be measured. GDPR art. 5(1)(e). */
export const hasVagueRetention = whenRuleHas('F-RET-VAGUE')

/** A limit set by law names the law and its period. GDPR art. 6(1)(c), 6(3), 13(2)(a). */
export const citesNoRetentionLaw = whenRuleHas('F-RET-UNCITED-LAW')

/** An extension ends one day. GDPR art. 5(1)(e). */
export const lacksMaximum = whenRuleHas('F-RET-NOMAX')

/** It is defined which event starts the period. GDPR art. 5(1)(e), 5(2). */
export const lacksTrigger = whenRuleHas('F-RET-TRIGGER')

/** Where no period can be given, the criteria are. GDPR art. 13(2)(a). */
export const lacksCriteria = whenRuleHas('F-RET-CRITERIA')

/** Where consent or legitimate interest carries the processing, an objection ends the storage too. GDPR art. 21(3), 17(1)(c). */
export const forgetsObjection: ActivityRule = (activity, context) => {
  const isOpen = countingBases(activity).some(({ art6 }) => art6 === 'a' || art6 === 'f')
  return isOpen ? concerns(activity, context, (found) => found.has('F-RET-LI-OBJECTION')) : null
}

/** The limit applied in practice is the one people are told. GDPR art. 13(2)(a). */
export const differsFromNotice: ActivityRule = (activity, context) =>
  concerns(activity, context, (found, used) => {
    if (found.has('F-RET-NOT-IN-NOTICE')) return true
    const isLimited = !found.has('F-RET-NONE') && !found.has('F-RET-VAGUE')
    return isLimited && used.retentionInNotice === 'no'
  })
