import { Temporal } from 'temporal-polyfill'
import type { TimePoint } from '../values/time-point.ts'
import { millisecondsBetween, shifted, spanOf } from '../values/time-span.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** When an incident became known, in whose zone, and how many hours there are from then. */
export type ClockFacts = { awareAt: string; timeZone: string; hours: number }

/** When the authority must have been told, by elapsed time, and the outermost limit that can be argued. */
export type BreachClock = { strictAt: string; reg1182At: string }

/**
 * The limit in elapsed time, which counts, and beside it the reading that leaves out the hour in
 * which awareness falls. GDPR art. 33(1); Reg. 1182/71 art. 3(1), 3(2)(a).
 */
export function breachClock({ awareAt, timeZone, hours }: ClockFacts): BreachClock {
  const strictAt = shifted(awareAt, hours * HOUR_MS)
  return { strictAt, reg1182At: nextFullHour(strictAt, timeZone) }
}

/** What is compared with the limit; a day without a time may be any instant of that day. */
export type LatenessFacts = {
  aware: TimePoint
  notified: TimePoint
  timeZone: string
  hours: number
}

/** Null where it depends on a time of day that nobody recorded. */
export type Lateness = { isLate: boolean | null; lateMinutes: number | null }

/** Whether a notification came after the strict limit, and by how many started minutes. GDPR art. 33(1). */
export function lateness({ aware, notified, timeZone, hours }: LatenessFacts): Lateness {
  const known = spanOf(aware, timeZone)
  const told = spanOf(notified, timeZone)
  const [least, most] = [
    millisecondsBetween(shifted(known.latest, hours * HOUR_MS), told.earliest),
    millisecondsBetween(shifted(known.earliest, hours * HOUR_MS), told.latest),
  ]
  if (most <= 0) return { isLate: false, lateMinutes: 0 }
  if (least <= 0) return { isLate: null, lateMinutes: null }
  return { isLate: true, lateMinutes: least === most ? Math.ceil(least / MINUTE_MS) : null }
}

/** What a running clock shows. */
export type TimeLeft = { isOver: boolean; hours: number; minutes: number }

/**
 * The time up to a limit, or since it. A started minute counts whole on either side: the last one is
 * still left, the first one after the limit is over; exactly at the limit nothing is over yet.
 */
export function timeLeft(strictAt: string, now: string): TimeLeft {
  const left = millisecondsBetween(now, strictAt)
  const minutes = Math.ceil(Math.abs(left) / MINUTE_MS)
  return { isOver: left < 0, hours: Math.floor(minutes / 60), minutes: minutes % 60 }
}

// Hours begin where the local clock shows them: in some zones that is half past by UTC.
function nextFullHour(instant: string, timeZone: string): string {
  const time = Temporal.Instant.from(instant)
  const offsetMs = time.toZonedDateTimeISO(timeZone).offsetNanoseconds / 1_000_000
  const local = time.epochMilliseconds + offsetMs
  const intoHour = ((local % HOUR_MS) + HOUR_MS) % HOUR_MS
  return shifted(instant, HOUR_MS - intoHour)
}
