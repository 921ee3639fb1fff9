import type { Problem } from '../values/problem.ts'
import { brokenEvents, type Guard } from './event-problems.ts'
import type { Request } from './request.ts'

type Case = Pick<Request, 'receivedOn' | 'events'>

/**
 * What a changed list of events, or a changed day of receipt, breaks. What was broken before stays
 * out: settings or the day of receipt may have changed since, and one wrong step must not keep another
 * from correction.
 */
export function replayProblems(before: Case, after: Case, guard: Guard): Problem[] {
  const known = new Set(namedProblems(before, guard).map(({ name }) => name))
  return namedProblems(after, guard)
    .filter(({ name }) => !known.has(name))
    .map(({ problem }) => problem)
}

function namedProblems({ receivedOn, events }: Case, guard: Guard) {
  return brokenEvents({ receivedOn }, events, guard).flatMap(({ place, problems }) =>
    problems.map(({ field, code }) => ({
      name: `${events[place]?.id} ${field} ${code}`,
      problem: { field: `events.${place}.${field}`, code } satisfies Problem,
    })),
  )
}
