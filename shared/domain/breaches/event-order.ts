import type { Problem, ProblemCode } from '../values/problem.ts'
import type { TimePoint } from '../values/time-point.ts'
import { isSurelyBefore } from '../values/time-span.ts'
import type { Breach } from './breach.ts'
import type { BreachEvent, BreachEventKind, NewBreachEvent } from './event.ts'

type Ordered = Pick<Breach, 'timeZone' | 'firstSignal' | 'occurred' | 'events'>

const AFTER_SIGNAL: readonly BreachEventKind[] = ['triaged', 'aware', 'not-a-breach', 'closed']
const AFTER_AWARENESS: readonly BreachEventKind[] = [
  'assessed',
  'notified',
  'withdrawn',
  'not-notified',
  'people-planned',
  'people-told',
  'people-not-told',
]
/** What is said to the authority, which has an order of its own. GDPR art. 33(4). */
const TO_AUTHORITY: readonly BreachEventKind[] = ['notified', 'withdrawn', 'not-notified']
/** Said at no time of their own: a note may be about any day, a log may not know when. */
const UNTIMED: readonly BreachEventKind[] = ['note', 'taken-over']

/** Why an event cannot have happened when it is said to have: the future, or before what it follows. */
export function orderProblems(breach: Ordered, event: NewBreachEvent, now: string): Problem[] {
  const code = event.at > now ? 'in-the-future' : orderProblem(breach, event)
  return code ? [{ field: 'at', code }] : []
}

function orderProblem(breach: Ordered, event: NewBreachEvent): ProblemCode | null {
  const { timeZone, firstSignal, occurred, events } = breach
  const { kind } = event
  const isBefore = (other: TimePoint | null | undefined) =>
    other != null && isSurelyBefore(event, other, timeZone)
  if (AFTER_SIGNAL.includes(kind) && isBefore(firstSignal)) return 'before-signal'
  if (kind === 'aware' && isBefore(occurred.from)) return 'before-occurrence'
  const aware = events.findLast((earlier) => earlier.kind === 'aware')
  if (AFTER_AWARENESS.includes(kind) && isBefore(aware)) return 'before-awareness'
  return followed(event, events).some(isBefore) ? 'before-last-step' : null
}

/** The earlier events that this one cannot have come before. */
function followed({ kind }: NewBreachEvent, events: readonly BreachEvent[]): BreachEvent[] {
  if (kind === 'closed') return events.filter((earlier) => !UNTIMED.includes(earlier.kind))
  if (kind === 'reopened')
    return events.filter((earlier) => earlier.kind === 'closed' || earlier.kind === 'not-a-breach')
  if (!TO_AUTHORITY.includes(kind)) return []
  return events.filter((earlier) => TO_AUTHORITY.includes(earlier.kind))
}
