import { newlyBroken } from '../values/newly-broken.ts'
import type { Problem } from '../values/problem.ts'
import { brokenBreachEvents, type BreachGuard, type GuardedBreach } from './event-problems.ts'

/** What a changed incident or a changed list of events breaks that was not broken before. */
export function breachReplayProblems(
  before: GuardedBreach,
  after: GuardedBreach,
  guard: BreachGuard,
): Problem[] {
  const replayed = (breach: GuardedBreach) => ({
    events: breach.events,
    broken: brokenBreachEvents(breach, breach.events, guard),
  })
  return newlyBroken(replayed(before), replayed(after))
}
