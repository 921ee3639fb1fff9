import * as z from 'zod'
import { breachClock, lateness, timeLeft } from '#shared/domain/breaches/clock'
import { explainClock } from '#shared/domain/breaches/explain-clock'
import { FIRST_BREACH_SETTINGS } from '#shared/domain/breaches/settings'
import { isDay } from '#shared/domain/values/day'
import { instantsOf, localOf, startOfDay } from '#shared/domain/values/local-time'
import type { TimePoint } from '#shared/domain/values/time-point'
import { isSurelyBefore } from '#shared/domain/values/time-span'
import { isKnownZone } from '#shared/domain/values/zone'
import { clockStepLine } from '#shared/text/breach-clock-explanation'
import { refusal } from './refusal.ts'

/** Which of the two instants of a repeated hour is meant. */
const Turn = z.enum(['first', 'second']).optional()
/** A local time, or a day of which the time is not recorded. */
const Local = z.string()

const Input = z
  .strictObject({
    aware_local: Local,
    aware_turn: Turn,
    notified_local: Local.optional(),
    notified_turn: Turn,
    tz: z.string().refine(isKnownZone, { error: 'not-a-zone' }),
    hours: z.int().min(1, { error: 'out-of-range' }).max(720, { error: 'out-of-range' }).optional(),
    /** The instant at which the clock is looked at. */
    now_local: Local.optional(),
    now_turn: Turn,
  })
  .transform((given, context) => {
    const { tz: timeZone, hours = FIRST_BREACH_SETTINGS.notificationHours } = given
    const read = (key: 'aware' | 'notified' | 'now'): TimePoint | null => {
      const local = given[`${key}_local`]
      if (local === undefined) return null
      const point = pointOf(local, given[`${key}_turn`], timeZone)
      if (typeof point !== 'string') return point
      context.addIssue({ code: 'custom', message: point, path: [`${key}_local`] })
      return z.NEVER
    }
    // The cast: without awareness an issue was added, and nothing of this is used.
    const aware = read('aware') as TimePoint
    return { aware, notified: read('notified'), now: read('now'), timeZone, hours }
  })
  .refine(
    ({ aware, notified, timeZone }) =>
      notified === null || !isSurelyBefore(notified, aware, timeZone),
    { error: 'before-awareness', path: ['notified_local'] },
  )
type Input = z.infer<typeof Input>

/** The clock of a breach in the keys of vector files; what is no input is refused, never guessed. */
export function breachClockVector(given: unknown): Record<string, unknown> {
  const input = Input.safeParse(given)
  if (!input.success) return refusal(input.error.issues)
  const { aware, notified, now, timeZone, hours } = input.data
  const steps = explainClock({ aware, notified, timeZone, hours, now: now?.at ?? null })
  return { ...keysOf(input.data), explanation: steps.map(clockStepLine).join('\n  ') }
}

function keysOf({ aware, notified, now, timeZone, hours }: Input): Record<string, unknown> {
  const { strictAt, reg1182At } = breachClock({ awareAt: aware.at, timeZone, hours })
  const { isLate, lateMinutes } = notified
    ? lateness({ aware, notified, timeZone, hours })
    : { isLate: null, lateMinutes: null }
  return {
    strict_local: localOf(strictAt, timeZone),
    strict_utc: utcOf(strictAt),
    reg1182_local: localOf(reg1182At, timeZone),
    reg1182_utc: utcOf(reg1182At),
    late: isLate,
    late_minutes: lateMinutes,
    reasons_for_delay_required: isLate,
    ...(now && { left: leftOf(strictAt, now.at) }),
  }
}

function leftOf(strictAt: string, now: string): string {
  const { isOver, hours, minutes } = timeLeft(strictAt, now)
  return `${isOver ? '-' : ''}${hours}:${String(minutes).padStart(2, '0')}`
}

/** The point that a local time or day means, or the code of why it means none. */
function pointOf(
  local: string,
  turn: 'first' | 'second' | undefined,
  timeZone: string,
): TimePoint | string {
  if (isDay(local)) return { at: startOfDay(local, timeZone), isDayOnly: true }
  const instants = readInstants(local, timeZone)
  if (instants === null) return 'not-a-time'
  const [first, second] = instants
  if (first === undefined) return 'time-skipped'
  if (second === undefined) return { at: first, isDayOnly: false }
  if (turn === undefined) return 'time-twice'
  return { at: turn === 'first' ? first : second, isDayOnly: false }
}

function readInstants(local: string, timeZone: string): string[] | null {
  try {
    return instantsOf(local, timeZone)
  } catch {
    return null
  }
}

function utcOf(instant: string): string {
  return `${instant.slice(0, 16)}Z`
}
