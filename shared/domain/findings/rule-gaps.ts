import type { Activity } from '../activities/activity.ts'
import type { RetentionRule } from '../catalogues/retention-rule.ts'
import { FINDING_CODES, type FindingCode } from './codes.ts'
import type { Finding } from './finding.ts'
import type { FindingsContext } from './context.ts'
import type { RetentionCode } from './retention-rules.ts'
import { toFinding } from './to-findings.ts'

/** What the dates of holdings show about a rule, by code, each with whom it concerns. */
export type ShownGaps = ReadonlyMap<RetentionCode, readonly string[]>

/** The field of a rule in which a gap is closed. */
const FIELDS: Record<RetentionCode, keyof RetentionRule> = {
  'F-RET-NONE': 'period',
  'F-RET-VAGUE': 'period',
  'F-RET-UNCITED-LAW': 'citation',
  'F-RET-NOMAX': 'max',
  'F-RET-TRIGGER': 'triggerDefinition',
  'F-RET-CRITERIA': 'criteria',
  'F-RET-LI-OBJECTION': 'eventsNotInNotice',
  'F-RET-NOT-IN-NOTICE': 'statedInNotice',
}
const isOfRetention = (code: FindingCode): code is RetentionCode => Object.hasOwn(FIELDS, code)

/** The gaps of a rule: those it has by itself and those its holdings show, without what activities report already. GDPR art. 5(1)(e). */
export function retentionRuleGaps(
  own: ReadonlySet<RetentionCode>,
  shown: ShownGaps,
  reported: ReadonlySet<RetentionCode>,
): Finding[] {
  return FINDING_CODES.filter(isOfRetention).flatMap((code) => {
    if (reported.has(code) || !(own.has(code) || shown.has(code))) return []
    return toFinding(code, { field: FIELDS[code], about: shown.get(code) ?? [] }) ?? []
  })
}

/** The gaps of rules that an activity reports, with its category in whose name it does, by rule. */
export function reportedGaps(
  activities: readonly { activity: Activity; findings: readonly Finding[] }[],
  { categories }: Pick<FindingsContext, 'categories'>,
): ReadonlyMap<string, ReadonlySet<RetentionCode>> {
  const reported = new Map<string, Set<RetentionCode>>()
  for (const { activity, findings } of activities)
    for (const { code, about } of findings) {
      if (!isOfRetention(code)) continue
      for (const { categoryId, retentionRuleId } of activity.dataCategories) {
        const name = categories.get(categoryId)?.name ?? categoryId
        if (retentionRuleId === null || !about.includes(name)) continue
        const known = reported.get(retentionRuleId)
        if (known) known.add(code)
        else reported.set(retentionRuleId, new Set([code]))
      }
    }
  return reported
}
