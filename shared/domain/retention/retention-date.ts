import type { RetentionRule } from '../catalogues/retention-rule.ts'
import { daysBetween } from '../values/day.ts'
import { factsUntil } from './facts.ts'
import { ruleOutcome } from './rule-outcome.ts'
import type {
  HoldSpan,
  RetentionDate,
  RetentionDay,
  RetentionFacts,
  RetentionStatus,
} from './status.ts'

export { decidingEvent } from './deciding-event.ts'

const WITH_DAYS_LEFT: readonly RetentionStatus[] = ['OVERDUE', 'DUE_TODAY', 'DUE_SOON', 'RUNNING']

/** Until when data may be kept under a rule, and how that stands on a day. GDPR art. 5(1)(e), 17(1), 17(3). */
export function retentionDate(
  rule: RetentionRule | null,
  rules: ReadonlyMap<string, RetentionRule>,
  facts: RetentionFacts,
  day: RetentionDay,
): RetentionDate {
  const { asOf } = day
  const known = factsUntil(facts, asOf)
  const outcome = ruleOutcome(rule, { rules, facts: known, asOf })
  const dueOn = outcome.dueOn && afterRelease(outcome.dueOn, known.holds, asOf)
  const isErased = known.erasedOn !== null
  const isHeld = !isErased && dueOn !== null && known.holds.some((hold) => isHolding(hold, asOf))
  const reached = statusOn(dueOn, outcome.status, day)
  const status = isErased ? 'ERASED' : isHeld ? 'HELD' : reached
  const isOver = isErased || reached === 'OVERDUE' || reached === 'DUE_TODAY'
  const marks = isHeld ? [...outcome.findings, 'HOLD-ACTIVE' as const] : outcome.findings
  return {
    dueOn,
    status,
    findings: marks.toSorted(),
    baseDueOn: outcome.baseDueOn,
    nextReviewOn: isOver ? null : outcome.nextReviewOn,
    daysLeft: dueOn !== null && WITH_DAYS_LEFT.includes(status) ? daysBetween(asOf, dueOn) : null,
  }
}

/** Whether a hold blocks erasure on a day. GDPR art. 17(3). */
export function isHolding({ from, releasedOn }: HoldSpan, asOf: string): boolean {
  return from <= asOf && !isReleased({ from, releasedOn }, asOf)
}

/** The date, or the day of the last release where that came later: what was blocked falls due then. GDPR art. 17(1), 17(3). */
export function afterRelease(dueOn: string, holds: readonly HoldSpan[], asOf: string): string {
  return holds.reduce((latest, { from, releasedOn }) => {
    const isOver = releasedOn !== null && from <= releasedOn && releasedOn <= asOf
    return isOver && releasedOn > latest ? releasedOn : latest
  }, dueOn)
}

function isReleased({ releasedOn }: HoldSpan, asOf: string): boolean {
  return releasedOn !== null && releasedOn <= asOf
}

// A review under a longest period keeps its status until that period's last day.
function statusOn(
  dueOn: string | null,
  status: RetentionStatus | null,
  { asOf, dueSoonDays }: RetentionDay,
): RetentionStatus {
  if (dueOn === null) return status ?? 'NOT_STARTED'
  if (dueOn < asOf) return 'OVERDUE'
  if (dueOn === asOf) return 'DUE_TODAY'
  return status ?? (daysBetween(asOf, dueOn) <= dueSoonDays ? 'DUE_SOON' : 'RUNNING')
}
