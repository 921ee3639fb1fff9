import type { RetentionRule } from '../catalogues/retention-rule.ts'
import { hasInk } from '../values/text.ts'
import type { FindingCode } from './codes.ts'

export type RetentionCode = Extract<FindingCode, `F-RET-${string}`>
type Rules = ReadonlyMap<string, RetentionRule>

const AS_LONG_AS_NECESSARY = /\bas long as (?:[\w-]+ ){0,4}(?:necessary|needed|required)\b/i
const MEASURE = /\d|\b(?:day|week|month|year)s?\b/i

/** The gaps of a storage rule by itself; a rule that borrows from another inherits the other's. GDPR art. 5(1)(e). */
export function ruleFindings(rule: RetentionRule, rules: Rules): ReadonlySet<RetentionCode> {
  return collect(rule, rules, new Set())
}

function collect(rule: RetentionRule, rules: Rules, seen: Set<string>): Set<RetentionCode> {
  seen.add(rule.id)
  const found = new Set(ownFindings(rule))
  if (!borrows(rule)) return found
  const other = rules.get(borrowedId(rule) ?? '')
  // A rule that ends in itself, or in a rule that is gone, sets no limit.
  if (!other || seen.has(other.id)) return found.add(noLimit(rule))
  for (const code of collect(other, rules, seen)) found.add(code)
  return found
}

const borrows = (rule: RetentionRule) => rule.kind === 'same_as' || rule.kind === 'extended_if'
const borrowedId = (rule: RetentionRule) => (rule.kind === 'same_as' ? rule.sameAs : rule.base)

function ownFindings(rule: RetentionRule): RetentionCode[] {
  const found: RetentionCode[] = []
  if (setsNoLimit(rule)) found.push(noLimit(rule))
  if (citesNoLaw(rule)) found.push('F-RET-UNCITED-LAW')
  if (rule.kind === 'extended_if' && rule.max === null) found.push('F-RET-NOMAX')
  if (startsUnclearly(rule)) found.push('F-RET-TRIGGER')
  if (lacksCriteria(rule)) found.push('F-RET-CRITERIA')
  if (forgetsObjection(rule)) found.push('F-RET-LI-OBJECTION')
  if (rule.kind !== 'none' && rule.statedInNotice === 'no') found.push('F-RET-NOT-IN-NOTICE')
  return found
}

/** No limit at all, or only the words "as long as necessary". GDPR art. 5(1)(e). */
function noLimit(rule: RetentionRule): RetentionCode {
  const wording = rule.wording ?? ''
  const isVague = AS_LONG_AS_NECESSARY.test(wording) && !MEASURE.test(wording)
  return isVague ? 'F-RET-VAGUE' : 'F-RET-NONE'
}

/** A rule of a kind that needs a period or events and has none is as good as no rule. GDPR art. 30(1)(f). */
function setsNoLimit(rule: RetentionRule): boolean {
  if (rule.kind === 'fixed_after_event') return rule.period === null
  if (rule.kind === 'until_earliest') return rule.events.length === 0
  return rule.kind === 'none'
}

/** "As long as the law requires" names neither law nor period. GDPR art. 6(3), 13(2)(a). */
function citesNoLaw(rule: RetentionRule): boolean {
  return rule.kind === 'legal_obligation' && (!hasInk(rule.citation) || rule.period === null)
}

/** Nobody can say from which day the period runs. GDPR art. 5(1)(e), 5(2). */
function startsUnclearly(rule: RetentionRule): boolean {
  if (rule.kind !== 'fixed_after_event' && rule.kind !== 'legal_obligation') return false
  return !hasInk(rule.event) || !hasInk(rule.triggerDefinition)
}

/** A limit that cannot be told in advance needs the criteria that set it. GDPR art. 13(2)(a). */
function lacksCriteria(rule: RetentionRule): boolean {
  return (rule.kind === 'review' || rule.kind === 'immediate') && !hasInk(rule.criteria)
}

/** Withdrawal of consent ends the storage, an objection does not, or people are not told so. GDPR art. 21(3). */
function forgetsObjection(rule: RetentionRule): boolean {
  if (rule.kind !== 'until_earliest' || !rule.events.includes('consent_withdrawn')) return false
  return !rule.events.includes('objection') || rule.eventsNotInNotice.includes('objection')
}
