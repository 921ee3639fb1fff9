import { holdCovers } from './hold-scope.ts'
import type { Holding } from './holding.ts'
import type { LegalHold } from './legal-hold.ts'
import type { RetentionFacts } from './status.ts'

/** What the date of a holding depends on; of the holds only those that cover it. GDPR art. 5(1)(e), 17(3). */
export function factsOf(holding: Holding, holds: readonly LegalHold[]): RetentionFacts {
  const { events, flag, lastReviewOn, hasParentalConsent, erased } = holding
  return {
    events: Object.fromEntries(events.map(({ event, on }) => [event, on])),
    isFlagged: flag !== null,
    flaggedOn: flag?.since ?? null,
    flagClearedOn: flag?.clearedOn ?? null,
    lastReviewOn,
    hasParentalConsent,
    holds: holds
      .filter(({ scope, from }) => holdCovers(scope, holding, from))
      .map(({ from, releasedOn }) => ({ from, releasedOn })),
    erasedOn: erased?.on ?? null,
  }
}

/** The same facts as they stood on a day: what comes later has not happened yet. */
export function factsUntil(facts: RetentionFacts, asOf: string): RetentionFacts {
  const untilThen = (day: string | null) => (day !== null && day > asOf ? null : day)
  return {
    ...facts,
    events: Object.values(facts.events).every((on) => on <= asOf)
      ? facts.events
      : Object.fromEntries(Object.entries(facts.events).filter(([, on]) => on <= asOf)),
    flagClearedOn: untilThen(facts.flagClearedOn),
    lastReviewOn: untilThen(facts.lastReviewOn),
    erasedOn: untilThen(facts.erasedOn),
  }
}
