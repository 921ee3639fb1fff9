import type { RetentionRule } from '../catalogues/retention-rule.ts'
import { lenderOf, type Rules } from './deciding-event.ts'
import { ruleSteps } from './explain-rule.ts'
import { factsUntil } from './facts.ts'
import type { Holding } from './holding.ts'
import { pastBeforeHold } from './past-before-hold.ts'
import { afterRelease, isHolding } from './retention-date.ts'
import { ruleOutcome } from './rule-outcome.ts'
import type { RetentionStep } from './steps.ts'
import type { HoldSpan, RetentionDay, RetentionFacts } from './status.ts'

const HELD = { article: 'GDPR art. 17(3), 18', isCertain: true }

/** The steps from event to last permitted day, each with its article. GDPR art. 5(1)(e), 17(3). */
export function explainRetention(
  rule: RetentionRule | null,
  rules: Rules,
  facts: RetentionFacts,
  { asOf }: RetentionDay,
): RetentionStep[] {
  const known = factsUntil(facts, asOf)
  const reckoned = { rules, facts: known, asOf }
  const { dueOn } = ruleOutcome(rule, reckoned)
  const last = dueOn && afterRelease(dueOn, known.holds, asOf)
  return [
    ...erasedSteps(known),
    ...(rule ? ruleSteps(rule, reckoned) : noRule()),
    ...known.holds
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .flatMap((hold) => holdSteps(hold, dueOn, last, asOf)),
    ...pastSteps(dueOn && pastBeforeHold(dueOn, known.holds, asOf)),
    ...lastDaySteps(last),
  ]
}

/** What else has to be known of a holding: data of a child may have to go before its date. GDPR art. 8, 17(1)(f). */
export function holdingSteps(
  { isChild, hasParentalConsent }: Pick<Holding, 'isChild' | 'hasParentalConsent'>,
  rule: RetentionRule | null,
  rules: Rules,
): RetentionStep[] {
  const isAtOnce = rule !== null && lenderOf(rule, rules)?.kind === 'immediate'
  if (!isChild || hasParentalConsent || isAtOnce) return []
  return [{ kind: 'child-data', article: 'GDPR art. 8, 17(1)(f)', isCertain: true }]
}

const noRule = (): RetentionStep[] => [
  { kind: 'no-rule', article: 'GDPR art. 5(1)(e), 30(1)(f)', isCertain: true },
]

function erasedSteps({ erasedOn: on }: RetentionFacts): RetentionStep[] {
  return on === null ? [] : [{ kind: 'erased', article: 'GDPR art. 5(2)', isCertain: true, on }]
}

function holdSteps(
  { from, releasedOn: on }: HoldSpan,
  dueOn: string | null,
  last: string | null,
  asOf: string,
): RetentionStep[] {
  if (isHolding({ from, releasedOn: on }, asOf))
    return [{ kind: 'held', ...HELD, from, hasDate: dueOn !== null }]
  if (from > asOf) return [{ kind: 'hold-ahead', ...HELD, from }]
  if (on === null || on < from || dueOn === null) return []
  return [{ kind: 'released', ...HELD, from, on, isLater: on > dueOn && on === last }]
}

function pastSteps(on: string | null): RetentionStep[] {
  return on === null
    ? []
    : [{ kind: 'past-before-hold', article: 'GDPR art. 5(1)(e)', isCertain: true, on }]
}

// Moving a last day past a weekend is for acts that Union law asks for, not for how long data may be kept.
function lastDaySteps(day: string | null): RetentionStep[] {
  if (day === null) return []
  return [{ kind: 'last-day', article: 'GDPR art. 5(1)(e)', isCertain: true, day }]
}
