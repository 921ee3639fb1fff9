import { RETENTION_EVENTS, type RetentionRule } from '../catalogues/retention-rule.ts'
import { addPeriod } from '../values/period.ts'
import { hasInk } from '../values/text.ts'
import { firstEvent, happened, maxStart, type Rules, startEvent } from './deciding-event.ts'
import type { RetentionFacts, RetentionMark, RetentionStatus } from './status.ts'

/** What is reckoned with: the rules of the register, the facts as they stand, and the day. */
export type Reckoned = { rules: Rules; facts: RetentionFacts; asOf: string }

/** What a rule comes to before holds and erasure; without a status the date alone decides. */
export type RuleOutcome = {
  dueOn: string | null
  status: RetentionStatus | null
  findings: readonly RetentionMark[]
  baseDueOn: string | null
  nextReviewOn: string | null
}

const OPEN: RuleOutcome = {
  dueOn: null,
  status: null,
  findings: [],
  baseDueOn: null,
  nextReviewOn: null,
}
const NO_LIMIT: RuleOutcome = { ...OPEN, status: 'NO_RULE', findings: ['F-RET-NONE'] }

/** What a rule comes to; without a rule, or with one that leans on itself, there is no date. GDPR art. 5(1)(e). */
export function ruleOutcome(
  rule: RetentionRule | null | undefined,
  reckoned: Reckoned,
  passed: readonly string[] = [],
): RuleOutcome {
  if (!rule || passed.includes(rule.id)) return NO_LIMIT
  const outcome = outcomeOfKind(rule, reckoned, [...passed, rule.id])
  if (givesNoDate(outcome)) return outcome
  const limited = capped(outcome, maxOn(rule, reckoned))
  const gaps = noticeGaps(rule, reckoned, limited)
  return gaps.length === 0 ? limited : { ...limited, findings: joined(limited.findings, ...gaps) }
}

/** Whether nothing can come of a rule, so that neither its longest period nor the notice's gaps matter. */
export function givesNoDate({ status }: RuleOutcome): boolean {
  return status === 'NO_RULE' || status === 'NEEDS_CITATION' || status === 'NOT_APPLICABLE'
}

/** The last day that the longest period allows; null without one, or without a day from which it counts. */
export function maxOn(rule: RetentionRule, { rules, facts }: Reckoned): string | null {
  if (rule.max === null) return null
  const start = maxStart(rule, rules, facts)
  return start && addPeriod(start.on, rule.max)
}

function outcomeOfKind(
  rule: RetentionRule,
  reckoned: Reckoned,
  passed: readonly string[],
): RuleOutcome {
  const other = (id: string | null) => ruleOutcome(reckoned.rules.get(id ?? ''), reckoned, passed)
  switch (rule.kind) {
    case 'fixed_after_event':
      return rule.period === null ? NO_LIMIT : fixedOutcome(rule, rule.period, reckoned)
    case 'legal_obligation':
      return legalOutcome(rule, reckoned)
    case 'until_earliest':
      return rule.events.length === 0 ? NO_LIMIT : dueAt(firstEvent(rule, reckoned.facts)?.on)
    case 'same_as':
      return other(rule.sameAs)
    case 'extended_if':
      return extendedOutcome(rule, other(rule.base), reckoned)
    case 'review':
      return reviewOutcome(rule, reckoned)
    case 'immediate':
      return immediateOutcome(rule, reckoned)
    case 'none':
      return NO_LIMIT
  }
}

/** A period after an event. An account never updated counts from creation, which shows an unclear start. GDPR art. 5(1)(e). */
function fixedOutcome(rule: RetentionRule, period: string, { facts }: Reckoned): RuleOutcome {
  const start = startEvent(rule, facts)
  const isUnclear =
    rule.event === null || (rule.event === 'last_update' && start?.event !== rule.event)
  const outcome = dueAt(start && addPeriod(start.on, period))
  return isUnclear ? { ...outcome, findings: ['F-RET-TRIGGER'] } : outcome
}

/** As long as a law requires: without the law and its period no date can be told. GDPR art. 6(3). */
function legalOutcome(rule: RetentionRule, reckoned: Reckoned): RuleOutcome {
  if (rule.period === null || !hasInk(rule.citation))
    return { ...OPEN, status: 'NEEDS_CITATION', findings: ['F-RET-UNCITED-LAW'] }
  return fixedOutcome(rule, rule.period, reckoned)
}

/** Another rule, and longer while a mark is set; a mark taken off makes due from that day on. GDPR art. 5(1)(e). */
function extendedOutcome(rule: RetentionRule, base: RuleOutcome, reckoned: Reckoned): RuleOutcome {
  const { facts, asOf } = reckoned
  if (base.status === 'NO_RULE') return base
  const outcome = { ...base, baseDueOn: base.dueOn ?? base.baseDueOn }
  if (!facts.isFlagged) return outcome
  if (facts.flagClearedOn !== null)
    return { ...outcome, dueOn: base.dueOn && laterOf(base.dueOn, facts.flagClearedOn) }
  const findings = rule.max === null ? joined(base.findings, 'F-RET-NOMAX') : base.findings
  if (base.dueOn === null || asOf <= base.dueOn) return { ...outcome, findings }
  const next = after(facts.lastReviewOn ?? base.dueOn, rule.reviewEvery)
  const status = isReviewDue(next, asOf) ? 'REVIEW_DUE' : 'EXTENDED_REVIEW'
  return { ...outcome, dueOn: null, findings, status, nextReviewOn: next }
}

/** Where no period can be told in advance, somebody looks again and again. GDPR art. 5(1)(e), 13(2)(a), rec. 39. */
function reviewOutcome(rule: RetentionRule, { facts, asOf }: Reckoned): RuleOutcome {
  const since = facts.lastReviewOn ?? happened('created', facts)?.on ?? null
  const next = after(since, rule.reviewEvery)
  return {
    ...OPEN,
    status: isReviewDue(next, asOf) ? 'REVIEW_DUE' : 'REVIEW_SCHEDULED',
    findings: hasInk(rule.criteria) ? [] : ['F-RET-CRITERIA'],
    nextReviewOn: next,
  }
}

/** At once, for data that should not have been collected from a child. GDPR art. 8(1), 17(1)(f). */
function immediateOutcome(rule: RetentionRule, { facts }: Reckoned): RuleOutcome {
  if (facts.hasParentalConsent && endsForLackOfConsent(rule))
    return { ...OPEN, status: 'NOT_APPLICABLE' }
  return dueAt(happened(rule.event, facts)?.on)
}

// A parent's authorisation does not undo an end of another kind, such as a closed account.
function endsForLackOfConsent({ event }: RetentionRule): boolean {
  return event === 'reasonable_belief' || !RETENTION_EVENTS.some((known) => known === event)
}

function dueAt(dueOn: string | null | undefined): RuleOutcome {
  return dueOn == null ? { ...OPEN, status: 'NOT_STARTED' } : { ...OPEN, dueOn }
}

// What has not started, and what is only reviewed, still ends on the last day that is allowed at most.
function capped(outcome: RuleOutcome, max: string | null): RuleOutcome {
  if (max === null) return outcome
  const { dueOn, baseDueOn, nextReviewOn, status } = outcome
  return {
    ...outcome,
    dueOn: dueOn === null ? max : earlierOf(dueOn, max),
    baseDueOn: baseDueOn && earlierOf(baseDueOn, max),
    status: status === 'NOT_STARTED' ? null : status,
    nextReviewOn: nextReviewOn !== null && nextReviewOn > max ? null : nextReviewOn,
  }
}

/** Gaps of the notice that a date shows: an objection it is silent on, or the whole period. GDPR art. 13(2)(a), 21(3). */
export function noticeGaps(
  { kind, events, eventsNotInNotice, statedInNotice }: RetentionRule,
  { facts }: Reckoned,
  { dueOn }: RuleOutcome,
): RetentionMark[] {
  const isObjected =
    kind === 'until_earliest' &&
    events.includes('objection') &&
    eventsNotInNotice.includes('objection') &&
    happened('objection', facts) !== null
  const isUntold = statedInNotice === 'no' && (kind !== 'review' || dueOn !== null)
  const marks: RetentionMark[] = []
  if (isObjected) marks.push('F-RET-LI-OBJECTION')
  if (isUntold) marks.push('F-RET-NOT-IN-NOTICE')
  return marks
}

function isReviewDue(next: string | null, asOf: string): boolean {
  return next === null || next <= asOf
}

function after(day: string | null, period: string | null): string | null {
  return day === null || period === null ? null : addPeriod(day, period)
}

function joined(marks: readonly RetentionMark[], ...more: RetentionMark[]): RetentionMark[] {
  return [...new Set([...marks, ...more])]
}

function earlierOf(a: string, b: string): string {
  return a < b ? a : b
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b
}
