import { dayOf } from '../values/day.ts'
import type { Problem, ProblemCode } from '../values/problem.ts'
import { hasInk } from '../values/text.ts'
import type { TimePoint } from '../values/time-point.ts'
import { shifted, spanOf } from '../values/time-span.ts'
import type { Breach } from './breach.ts'
import { breachStatus, type BreachStatus, isFirstNotice } from './breach-status.ts'
import { lateness } from './clock.ts'
import { closingGaps, type ClosingGap } from './closing-gaps.ts'
import type { BreachEvent, NewBreachEvent } from './event.ts'
import { orderProblems } from './event-order.ts'
import { isOffered, offeredBreachEvents } from './offered-events.ts'
import type { BreachSettings } from './settings.ts'

const HOUR_MS = 3_600_000
/** What closing misses, by the field that is named. */
const GAP_FIELDS: Record<ClosingGap, string> = {
  authority: 'state',
  people: 'people',
  lessons: 'lessons',
  activities: 'activityIds',
}
/** Fields of the incident itself, which have no place in the order of events. */
const FIELDS_NOW = [GAP_FIELDS.lessons, GAP_FIELDS.activities]

/** What an incident's steps are judged by. */
export type GuardedBreach = Pick<
  Breach,
  'timeZone' | 'firstSignal' | 'occurred' | 'events' | 'assessments' | 'lessons' | 'activityIds'
>
export type BreachGuard = {
  settings: Pick<BreachSettings, 'notificationHours' | 'signalHours' | 'notificationThreshold'>
  now: string
  today: string
}

/** Why an event cannot be recorded now: the phase, the order of instants, the reasons. GDPR art. 33, 34. */
export function breachEventProblems(
  breach: GuardedBreach,
  event: NewBreachEvent,
  guard: BreachGuard,
): Problem[] {
  const status = breachStatus(breach)
  const refused = offerProblems(status, event)
  if (refused.length > 0) return refused
  return [
    ...orderProblems(breach, event, guard.now),
    ...signalProblems(breach, event, guard),
    ...latenessProblems(breach, status, event, guard),
    ...peopleProblems(breach, status, event),
    ...closingProblems(breach, event, guard),
  ]
}

/** Replays a whole list of events; the first that breaks a guard is told by its place. */
export function breachEventsProblems(
  breach: GuardedBreach,
  events: readonly BreachEvent[],
  guard: BreachGuard,
): Problem[] {
  const [first] = brokenBreachEvents(breach, events, guard)
  if (!first) return []
  return first.problems.map(({ field, code }) => ({
    field: `events.${first.place}.${field}`,
    code,
  }))
}

/** Every event of a list that breaks a guard where it stands, and why. */
export function brokenBreachEvents(
  breach: GuardedBreach,
  events: readonly BreachEvent[],
  guard: BreachGuard,
): { place: number; problems: Problem[] }[] {
  const lastReopened = events.findLastIndex(({ kind }) => kind === 'reopened')
  return events.flatMap((event, place) => {
    const before = { ...breach, events: events.slice(0, place) }
    // What is written now need not fit a closing that was taken back.
    const isTakenBack = (field: string) => place < lastReopened && FIELDS_NOW.includes(field)
    const problems = breachEventProblems(before, event, guard).filter(
      ({ field }) => !isTakenBack(field),
    )
    return problems.length > 0 ? [{ place, problems }] : []
  })
}

/** Whether more than the hours of the settings lie between first signal and awareness, whatever the times of day. */
export function isAwareLate(
  { firstSignal, timeZone }: Pick<Breach, 'firstSignal' | 'timeZone'>,
  aware: TimePoint,
  signalHours: number,
): boolean {
  const limit = shifted(spanOf(firstSignal, timeZone).latest, signalHours * HOUR_MS)
  return spanOf(aware, timeZone).earliest > limit
}

function offerProblems(status: BreachStatus, event: NewBreachEvent): Problem[] {
  if (event.kind === 'taken-over') return []
  if (!isOffered(status, event.kind)) return [problem('kind', 'not-offered')]
  if (event.kind !== 'notified') return []
  const { stages } = offeredBreachEvents(status)
  return stages.includes(event.stage) ? [] : [problem('stage', 'not-offered')]
}

function signalProblems(
  breach: GuardedBreach,
  event: NewBreachEvent,
  { settings }: BreachGuard,
): Problem[] {
  if (event.kind !== 'aware' || hasInk(event.delayReason)) return []
  const isLate = isAwareLate(breach, event, settings.signalHours)
  return isLate ? [problem('delayReason', 'required')] : []
}

// GDPR art. 33(1), second sentence; what is added later comes in phases and needs no reason. GDPR art. 33(4).
function latenessProblems(
  { timeZone }: GuardedBreach,
  status: BreachStatus,
  event: NewBreachEvent,
  { settings }: BreachGuard,
): Problem[] {
  if (event.kind !== 'notified' || hasInk(event.delayReason)) return []
  if (!isFirstNotice(status) || status.awareAt === null) return []
  const { isLate } = lateness({
    aware: { at: status.awareAt, isDayOnly: status.isAwareDayOnly },
    notified: event,
    timeZone,
    hours: settings.notificationHours,
  })
  return isLate === true ? [problem('delayReason', 'required')] : []
}

function peopleProblems(
  { timeZone }: GuardedBreach,
  { latestAssessment }: BreachStatus,
  event: NewBreachEvent,
): Problem[] {
  // Judged by the day on which it was planned, so that a plan does not break when its day has passed.
  if (event.kind === 'people-planned' && event.plannedOn < dayOf(event.at, timeZone))
    return [problem('plannedOn', 'date-order')]
  if (event.kind !== 'people-not-told') return []
  if (latestAssessment === null) return [problem('ground', 'not-assessed')]
  const isContradicted = event.ground === 'no-high-risk' && latestAssessment.outcome === 'high-risk'
  return isContradicted ? [problem('ground', 'high-risk')] : []
}

function closingProblems(
  breach: GuardedBreach,
  event: NewBreachEvent,
  { settings }: BreachGuard,
): Problem[] {
  if (event.kind !== 'closed') return []
  return closingGaps(breach, settings).map((gap) => problem(GAP_FIELDS[gap], 'required'))
}

function problem(field: string, code: ProblemCode): Problem {
  return { field, code }
}
