import type { Problem } from '../values/problem.ts'
import { brokenBreachEvents, type BreachGuard, type GuardedBreach } from './event-problems.ts'

/**
 * What a changed incident or a changed list of events breaks. What was broken before stays out:
 * settings may have changed since, a log may have been read in with gaps, and one wrong step must not
 * keep another from correction.
 */
export function breachReplayProblems(
  before: GuardedBreach,
  after: GuardedBreach,
  guard: BreachGuard,
): Problem[] {
  const known = new Set(namedProblems(before, guard).map(({ name }) => name))
  return namedProblems(after, guard)
    .filter(({ name }) => !known.has(name))
    .map(({ problem }) => problem)
}

function namedProblems(breach: GuardedBreach, guard: BreachGuard) {
  const { events } = breach
  return brokenBreachEvents(breach, events, guard).flatMap(({ place, problems }) =>
    problems.map(({ field, code }) => ({
      name: `${events[place]?.id} ${field} ${code}`,
      problem: { field: `events.${place}.${field}`, code } satisfies Problem,
    })),
  )
}
