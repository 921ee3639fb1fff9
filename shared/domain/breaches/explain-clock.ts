import { addDays, dayOf, daysBetween, weekdayOf } from '../values/day.ts'
import { localOf } from '../values/local-time.ts'
import type { TimePoint } from '../values/time-point.ts'
import { breachClock, lateness, timeLeft } from './clock.ts'
import type { ClockStep } from './clock-steps.ts'

/** What the law says; the settings may say otherwise, because a reform is pending. */
const HOURS_BY_LAW = 72
const MINUTE_MS = 60_000
const MINUTES_PER_HOUR = 60

/** What an explanation starts from; a notification that was not made is null. */
export type ExplainedClock = {
  aware: TimePoint
  notified: TimePoint | null
  timeZone: string
  hours: number
  /** Null leaves out whether an open limit has passed. */
  now: string | null
}

type Counted = { from: string; to: string; hours: number; timeZone: string }

/** The steps from awareness to the limit, and from there to lateness, each with its article. GDPR art. 33(1). */
export function explainClock(facts: ExplainedClock): ClockStep[] {
  const { aware, timeZone, hours } = facts
  const { strictAt, reg1182At } = breachClock({ awareAt: aware.at, timeZone, hours })
  const counted: Counted = { from: aware.at, to: strictAt, hours, timeZone }
  return [
    { kind: 'aware', article: 'EDPB 9/2022 para. 31', isCertain: true, timeZone, ...aware },
    {
      kind: 'hours-added',
      article: 'GDPR art. 33(1)',
      isCertain: true,
      ...counted,
      isByLaw: hours === HOURS_BY_LAW,
    },
    ...changeSteps(counted),
    ...calendarSteps(dayOf(aware.at, timeZone), dayOf(strictAt, timeZone)),
    {
      kind: 'outer-reading',
      article: 'Reg. 1182/71 art. 3(1), 3(2)(a)',
      isCertain: false,
      at: reg1182At,
      timeZone,
    },
    { kind: 'two-working-days', article: 'Reg. 1182/71 art. 3(5)', isCertain: false },
    ...outcomeSteps(facts, strictAt),
  ]
}

// Hours elapse; where the clocks were changed in between, the wall shows another time.
function changeSteps({ from, to, hours, timeZone }: Counted): ClockStep[] {
  const wallMinutes = (at: string) => Date.parse(`${localOf(at, timeZone)}:00Z`) / MINUTE_MS
  const minutes = wallMinutes(to) - wallMinutes(from) - hours * MINUTES_PER_HOUR
  if (minutes === 0) return []
  const article = 'GDPR art. 33(1)'
  return [{ kind: 'clocks-changed', article, isCertain: true, minutes, timeZone, to }]
}

function calendarSteps(first: string, last: string): ClockStep[] {
  const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) =>
    addDays(first, index),
  )
  const weekendDays = days.filter((day) => weekdayOf(day) > 5).length
  return [
    { kind: 'every-day-counts', article: 'Reg. 1182/71 art. 3(3)', isCertain: true, weekendDays },
    { kind: 'no-roll', article: 'Reg. 1182/71 art. 3(4)', isCertain: true },
  ]
}

function outcomeSteps(facts: ExplainedClock, strictAt: string): ClockStep[] {
  const { aware, notified, timeZone, hours, now } = facts
  const known = { article: 'GDPR art. 33(1)', isCertain: true } as const
  if (notified === null) {
    const { isOver, ...over } = timeLeft(strictAt, now ?? strictAt)
    if (!isOver) return []
    const minutes = over.hours * MINUTES_PER_HOUR + over.minutes
    return [{ kind: 'limit-passed', ...known, minutes }, reasonsNeeded()]
  }
  const told = { ...notified, timeZone }
  const { isLate, lateMinutes } = lateness({ aware, notified, timeZone, hours })
  if (isLate === null) return [{ kind: 'cannot-be-told', ...known, ...told }]
  if (!isLate) return [{ kind: 'in-time', ...known, ...told }]
  return [{ kind: 'late', ...known, ...told, minutes: lateMinutes }, reasonsNeeded()]
}

function reasonsNeeded(): ClockStep {
  return { kind: 'reasons-needed', article: 'GDPR art. 33(1), second sentence', isCertain: true }
}
