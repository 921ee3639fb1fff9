import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { FINDINGS } from '#shared/domain/findings/codes'
import { SEVERITIES, type Severity } from '#shared/domain/findings/finding'
import { ruleFindings, type RetentionCode } from '#shared/domain/findings/retention-rules'
import { borrowedId } from '#shared/domain/retention/deciding-event'
import { hasInk } from '#shared/domain/values/text'
import { halfCitedWords, ruleFindingWords } from '#shared/text/retention-rules'

/** A gap of a rule with its words and, where it comes from another rule, that rule. */
export type RuleGap = {
  readonly code: RetentionCode
  readonly severity: Severity
  readonly basis: string
  readonly title: string
  readonly action: string
  readonly from: RetentionRule | null
}

/** What is missing in a rule as it is written, the gravest first. GDPR art. 5(1)(e), 13(2)(a). */
export function ruleGaps(rule: RetentionRule, rules: readonly RetentionRule[]): RuleGap[] {
  const known = new Map(rules.map((each) => [each.id, each]))
  known.set(rule.id, rule)
  const lender = known.get(borrowedId(rule) ?? '') ?? null
  const lent = lender === null ? new Set<RetentionCode>() : ruleFindings(lender, known)
  const own = lender === null ? ruleFindings(rule, known) : ownFindings(rule)
  return [...ruleFindings(rule, known)]
    .map((code) => toGap(code, rule, lent.has(code) && !own.has(code) ? lender : null))
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
}

/** Findings that stay when the rule it leans on has none. */
function ownFindings(rule: RetentionRule): ReadonlySet<RetentionCode> {
  const found = new Set(ruleFindings(rule, new Map()))
  // A rule that is gone sets no limit; this one is there.
  found.delete('F-RET-NONE')
  found.delete('F-RET-VAGUE')
  return found
}

function toGap(code: RetentionCode, rule: RetentionRule, from: RetentionRule | null): RuleGap {
  const { severity, basis } = FINDINGS[code]
  const { title, action } = gapWords(code, from ?? rule)
  return { code, severity, basis, title, action, from }
}

function gapWords(code: RetentionCode, rule: RetentionRule): { title: string; action: string } {
  if (code !== 'F-RET-UNCITED-LAW' || rule.kind !== 'legal_obligation')
    return ruleFindingWords[code]
  if (hasInk(rule.citation)) return halfCitedWords.lawWithoutPeriod
  return rule.period === null ? ruleFindingWords[code] : halfCitedWords.periodWithoutLaw
}
