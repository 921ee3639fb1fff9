import type { RetentionRule } from '../catalogues/retention-rule.ts'
import { addPeriod, isClamped } from '../values/period.ts'
import { hasInk } from '../values/text.ts'
import { firstEvent, happened, maxStart, startEvent } from './deciding-event.ts'
import {
  givesNoDate,
  noticeGaps,
  type Reckoned,
  type RuleOutcome,
  ruleOutcome,
} from './rule-outcome.ts'
import type { RetentionStep, RetentionStepOf } from './steps.ts'
import type { RetentionFacts } from './status.ts'

const LIMIT = { article: 'GDPR art. 5(1)(e)', isCertain: true }
const MISSING = { article: 'GDPR art. 5(1)(e), 30(1)(f)', isCertain: true }
const LAW = { article: 'GDPR art. 6(1)(c), 6(3)', isCertain: true }
const AT_ONCE = { article: 'GDPR art. 8(1), 17(1)(f)', isCertain: true }
const NOTICE = { article: 'GDPR art. 13(2)(a)', isCertain: true }
const REVIEW = { article: 'GDPR art. 5(1)(e), rec. 39', isCertain: true }

/** Events by which a person ends the storage. */
const ENDED_BY: ReadonlyMap<string, string> = new Map([
  ['consent_withdrawn', 'GDPR art. 7(3), 17(1)(b)'],
  ['objection', 'GDPR art. 17(1)(c), 21(1) to (3)'],
])

/** How a rule comes to its date, or why it has none, before holds and erasure. GDPR art. 5(1)(e). */
export function ruleSteps(
  rule: RetentionRule,
  reckoned: Reckoned,
  passed: readonly string[] = [],
): RetentionStep[] {
  if (passed.includes(rule.id)) return [{ kind: 'leans-on-itself', ...MISSING }]
  const steps = stepsOfKind(rule, reckoned, [...passed, rule.id])
  const outcome = ruleOutcome(rule, reckoned, passed)
  if (givesNoDate(outcome)) return steps
  const isNew = ({ kind }: RetentionStep) => steps.every((step) => step.kind !== kind)
  const gaps = noticeSteps(rule, reckoned, outcome).filter(isNew)
  return [...steps, ...maxSteps(rule, reckoned, passed), ...gaps]
}

function stepsOfKind(
  rule: RetentionRule,
  reckoned: Reckoned,
  passed: readonly string[],
): RetentionStep[] {
  switch (rule.kind) {
    case 'fixed_after_event':
      return rule.period === null ? noLimit() : fixedSteps(rule, rule.period, reckoned)
    case 'legal_obligation':
      return legalSteps(rule, reckoned)
    case 'until_earliest':
      return earliestSteps(rule, reckoned)
    case 'same_as':
      return borrowedSteps(rule.sameAs, false, reckoned, passed)
    case 'extended_if':
      return [
        ...borrowedSteps(rule.base, true, reckoned, passed),
        ...flagSteps(
          rule,
          ruleOutcome(reckoned.rules.get(rule.base ?? ''), reckoned, passed),
          reckoned,
        ),
      ]
    case 'review':
      return reviewSteps(rule, reckoned)
    case 'immediate':
      return immediateSteps(rule, reckoned)
    case 'none':
      return noLimit()
  }
}

const noLimit = (): RetentionStep[] => [{ kind: 'no-limit', ...MISSING }]

function fixedSteps(rule: RetentionRule, period: string, { facts }: Reckoned): RetentionStep[] {
  if (rule.event === null) return [{ kind: 'start-not-set', ...LIMIT }]
  const start = startEvent(rule, facts)
  if (start === null) return [{ kind: 'not-started', ...LIMIT, events: [rule.event] }]
  const isStandIn = start.event !== rule.event
  return [
    isStandIn
      ? // Whether creation may stand in for an update that never came is an open question.
        { kind: 'started-by-creation', ...LIMIT, isCertain: false, on: start.on }
      : { kind: 'started', ...LIMIT, ...start },
    { kind: 'period-added', ...LIMIT, ...added(start.on, period) },
  ]
}

function legalSteps(rule: RetentionRule, reckoned: Reckoned): RetentionStep[] {
  const { citation, period } = rule
  if (period === null || !hasInk(citation)) {
    const known = { hasCitation: hasInk(citation), hasPeriod: period !== null }
    return [{ kind: 'uncited-law', ...LAW, ...known }]
  }
  // The law and its period were entered; nobody but the officer has compared them.
  const law: RetentionStep = { kind: 'law', ...LAW, isCertain: false, citation }
  return [law, ...fixedSteps(rule, period, reckoned)]
}

function earliestSteps(rule: RetentionRule, { facts }: Reckoned): RetentionStep[] {
  if (rule.events.length === 0) return noLimit()
  const first = firstEvent(rule, facts)
  if (first === null) return [{ kind: 'not-started', ...LIMIT, events: rule.events }]
  const others = rule.events.flatMap((event) => {
    const other = event === first.event ? null : happened(event, facts)
    return other ?? []
  })
  const article = ENDED_BY.get(first.event) ?? LIMIT.article
  return [{ kind: 'ended', ...LIMIT, article, ...first, others }]
}

function borrowedSteps(
  id: string | null,
  isLengthened: boolean,
  reckoned: Reckoned,
  passed: readonly string[],
): RetentionStep[] {
  const other = reckoned.rules.get(id ?? '')
  if (!other) return [{ kind: 'rule-gone', ...MISSING }]
  const borrowed: RetentionStep = { kind: 'borrowed', ...LIMIT, name: other.name, isLengthened }
  return [borrowed, ...ruleSteps(other, reckoned, passed)]
}

function flagSteps(rule: RetentionRule, base: RuleOutcome, reckoned: Reckoned): RetentionStep[] {
  const { facts, asOf } = reckoned
  const flag = rule.extendFlag
  if (base.status === 'NO_RULE') return []
  if (!facts.isFlagged) return [{ kind: 'unflagged', ...LIMIT, flag }]
  const { dueOn } = base
  if (facts.flagClearedOn !== null) return clearedSteps(rule, dueOn, facts.flagClearedOn, facts)
  const endless: RetentionStep[] = rule.max === null ? [{ kind: 'no-maximum', ...LIMIT }] : []
  if (dueOn === null) return endless
  if (asOf <= dueOn) return [{ kind: 'flag-waits', ...LIMIT, flag, base: dueOn }, ...endless]
  const last = facts.lastReviewOn
  const since = last === null ? 'base' : 'review'
  return [
    { kind: 'lengthened', ...LIMIT, flag, base: dueOn },
    ...lateFlagSteps(dueOn, facts),
    reviewStep(rule, { since, on: last ?? dueOn }, asOf),
    ...endless,
  ]
}

function clearedSteps(
  { extendFlag: flag }: RetentionRule,
  base: string | null,
  on: string,
  facts: RetentionFacts,
): RetentionStep[] {
  if (base === null) return []
  const late = on > base ? lateFlagSteps(base, facts) : []
  return [{ kind: 'flag-cleared', ...LIMIT, flag, on, base }, ...late]
}

// The rule lengthens storage whenever the mark was set; whether it may after the last permitted day is an open question.
function lateFlagSteps(base: string, { flaggedOn }: RetentionFacts): RetentionStep[] {
  const on = flaggedOn ?? null
  if (on === null || on <= base) return []
  return [{ kind: 'flag-late', ...LIMIT, isCertain: false, on, base }]
}

function reviewSteps(rule: RetentionRule, { facts, asOf }: Reckoned): RetentionStep[] {
  const last = facts.lastReviewOn
  const created = happened('created', facts)?.on ?? null
  const since = last === null ? 'created' : 'review'
  const steps = [reviewStep(rule, { since, on: last ?? created }, asOf)]
  return hasInk(rule.criteria) ? steps : [...steps, { kind: 'no-criteria', ...NOTICE }]
}

function reviewStep(
  { reviewEvery }: RetentionRule,
  { since, on }: { since: RetentionStepOf<'review'>['since']; on: string | null },
  asOf: string,
): RetentionStep {
  if (reviewEvery === null) return { kind: 'review-open', ...REVIEW, lacks: 'period' }
  if (on === null) return { kind: 'review-open', ...REVIEW, lacks: 'start' }
  const sum = added(on, reviewEvery)
  return { kind: 'review', ...REVIEW, since, ...sum, isDue: sum.to <= asOf }
}

function immediateSteps(rule: RetentionRule, reckoned: Reckoned): RetentionStep[] {
  if (ruleOutcome(rule, reckoned).status === 'NOT_APPLICABLE')
    return [{ kind: 'parental-consent', ...AT_ONCE, article: 'GDPR art. 8(1)' }]
  if (rule.event === null) return [{ kind: 'start-not-set', ...LIMIT }]
  const event = happened(rule.event, reckoned.facts)
  if (event === null) return [{ kind: 'not-started', ...LIMIT, events: [rule.event] }]
  const cited = event.event === 'reasonable_belief' ? AT_ONCE : LIMIT
  return [{ kind: 'at-once', ...cited, ...event }]
}

function maxSteps(
  rule: RetentionRule,
  reckoned: Reckoned,
  passed: readonly string[],
): RetentionStep[] {
  const { max } = rule
  if (max === null) return []
  const start = maxStart(rule, reckoned.rules, reckoned.facts)
  if (start === null) return [{ kind: 'at-most-open', ...LIMIT, period: max }]
  const uncapped = ruleOutcome({ ...rule, max: null }, reckoned, passed)
  const sum = added(start.on, max)
  const isReviewOver = uncapped.nextReviewOn !== null && uncapped.nextReviewOn > sum.to
  const told = { event: start.event, otherwise: uncapped.dueOn, isReviewOver }
  return [{ kind: 'at-most', ...LIMIT, ...sum, ...told }]
}

function noticeSteps(
  rule: RetentionRule,
  reckoned: Reckoned,
  outcome: RuleOutcome,
): RetentionStep[] {
  return noticeGaps(rule, reckoned, outcome).map((gap) =>
    gap === 'F-RET-LI-OBJECTION'
      ? { kind: 'objection-untold', ...NOTICE, article: 'GDPR art. 13(2)(a), 21(3)' }
      : { kind: 'not-in-notice', ...NOTICE },
  )
}

function added(from: string, period: string) {
  return { from, period, to: addPeriod(from, period), isClamped: isClamped(from, period) }
}
