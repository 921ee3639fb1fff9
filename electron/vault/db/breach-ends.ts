import type { Breach } from '#shared/domain/breaches/breach'
import { breachStatus } from '#shared/domain/breaches/breach-status'
import type { BreachEvent } from '#shared/domain/breaches/event'
import { dayOf } from '#shared/domain/values/day'

/** The day on which an incident was closed or found to be no breach, in its own zone; null while it is open. */
export function endOfBreach({
  events,
  assessments,
  timeZone,
}: Pick<Breach, 'events' | 'assessments' | 'timeZone'>): string | null {
  if (breachStatus({ events, assessments }).isOpen) return null
  const end = events.findLast(isEnd)
  return end ? dayOf(end.at, timeZone) : null
}

function isEnd(event: BreachEvent): boolean {
  if (event.kind === 'taken-over') return event.phase === 'closed' || event.phase === 'not-a-breach'
  return event.kind === 'closed' || event.kind === 'not-a-breach'
}
