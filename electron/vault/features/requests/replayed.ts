import { brokenEvents, type Guard } from '#shared/domain/requests/event-problems'
import type { Request } from '#shared/domain/requests/request'
import type { Problem } from '#shared/domain/values/problem'

type Case = Pick<Request, 'receivedOn' | 'events'>

/**
 * What a changed list of events, or a changed day of receipt, breaks. What was broken before stays
 * out: settings may have changed since, and one wrong step must not keep another from correction.
 */
export function replayProblems(before: Case, after: Case, guard: Guard): Problem[] {
  const known = new Set(namedProblems(before, guard).map(({ name }) => name))
  const first = namedProblems(after, guard).find(({ name }) => !known.has(name))
  return first ? [first.problem] : []
}

function namedProblems({ receivedOn, events }: Case, guard: Guard) {
  return brokenEvents({ receivedOn }, events, guard).flatMap(({ place, problems }) =>
    problems.map(({ field, code }) => ({
      name: `${events[place]?.id} ${field} ${code}`,
      problem: { field: `events.${place}.${field}`, code } satisfies Problem,
    })),
  )
}
