import { Temporal } from 'temporal-polyfill'
import { addDays, dayOf } from './day.ts'
import { startOfDay } from './local-time.ts'
import type { TimePoint } from './time-point.ts'

/** The first and the last instant that a point of time can mean; the same one where its time is known. */
export function spanOf(
  { at, isDayOnly }: TimePoint,
  timeZone: string,
): { earliest: string; latest: string } {
  if (!isDayOnly) return { earliest: at, latest: at }
  const day = dayOf(at, timeZone)
  const next = startOfDay(addDays(day, 1), timeZone)
  return { earliest: startOfDay(day, timeZone), latest: shifted(next, -1) }
}

/** Whether a point lies before another whatever the unknown times of day are. */
export function isSurelyBefore(point: TimePoint, other: TimePoint, timeZone: string): boolean {
  return spanOf(point, timeZone).latest < spanOf(other, timeZone).earliest
}

/** A point told in another zone: an instant stays the instant it is, a day without a time begins when that zone's day begins. */
export function movedPoint<P extends TimePoint>(
  point: P,
  { from, to }: { from: string; to: string },
): P {
  return point.isDayOnly ? { ...point, at: startOfDay(dayOf(point.at, from), to) } : point
}

/** The instant so many milliseconds after another. */
export function shifted(instant: string, milliseconds: number): string {
  return instantText(millisecondsOf(instant) + milliseconds)
}

/** Milliseconds from one instant to another; negative when the second comes first. */
export function millisecondsBetween(from: string, to: string): number {
  return millisecondsOf(to) - millisecondsOf(from)
}

function millisecondsOf(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds
}

function instantText(milliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({
    fractionalSecondDigits: 3,
  })
}
