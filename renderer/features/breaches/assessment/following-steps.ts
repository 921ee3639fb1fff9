import type { RiskOutcome } from '#shared/domain/breaches/assessment'
import type { BreachEventKind } from '#shared/domain/breaches/event'
import type { OfferedEvents } from '#shared/domain/breaches/offered-events'

/** What an outcome leads to, the likeliest first. GDPR art. 33(1), 34(1). */
const AFTER: Record<RiskOutcome, readonly BreachEventKind[]> = {
  unlikely: ['not-notified', 'people-not-told', 'notified'],
  risk: ['notified', 'people-not-told', 'people-planned', 'not-notified'],
  'high-risk': ['notified', 'people-planned', 'people-told', 'people-not-told', 'not-notified'],
}

/** The offered steps that follow from an assessment; before awareness it is awareness that comes first. */
export function followingSteps(
  outcome: RiskOutcome,
  { steps, facts }: Pick<OfferedEvents, 'steps' | 'facts'>,
): BreachEventKind[] {
  const following: readonly BreachEventKind[] = ['aware', ...AFTER[outcome]]
  // An addition to a complete notification follows from what the authority asks, not from a risk.
  const isFact = (kind: BreachEventKind) => kind !== 'notified' && facts.includes(kind)
  return following.filter((kind) => steps.includes(kind) || isFact(kind))
}
