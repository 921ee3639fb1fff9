import type { Problem } from './problem.ts'

/** Events that break a guard where they stand, and why; `events` is the list they stand in. */
export type BrokenEvents = {
  events: readonly { id: string }[]
  broken: readonly { place: number; problems: readonly Problem[] }[]
}

/**
 * What a changed list of events breaks, each told by its place. What was broken before stays out:
 * settings may have changed since, a log may have been read in with gaps, and one wrong step must not
 * keep another from correction.
 */
export function newlyBroken(before: BrokenEvents, after: BrokenEvents): Problem[] {
  const known = new Set(named(before).map(({ name }) => name))
  return named(after)
    .filter(({ name }) => !known.has(name))
    .map(({ problem }) => problem)
}

function named({ events, broken }: BrokenEvents): { name: string; problem: Problem }[] {
  return broken.flatMap(({ place, problems }) =>
    problems.map(({ field, code }) => ({
      name: `${events[place]?.id} ${field} ${code}`,
      problem: { field: `events.${place}.${field}`, code },
    })),
  )
}
