import { newlyBroken } from '../values/newly-broken.ts'
import type { Problem } from '../values/problem.ts'
import { brokenEvents, type Guard } from './event-problems.ts'
import type { Request } from './request.ts'

type Case = Pick<Request, 'receivedOn' | 'events'>

/** What a changed list of events, or a changed day of receipt, breaks that was not broken before. */
export function replayProblems(before: Case, after: Case, guard: Guard): Problem[] {
  const replayed = ({ receivedOn, events }: Case) => ({
    events,
    broken: brokenEvents({ receivedOn }, events, guard),
  })
  return newlyBroken(replayed(before), replayed(after))
}
