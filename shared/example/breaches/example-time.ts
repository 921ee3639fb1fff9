import { addDays, dayOf } from '../../domain/values/day.ts'
import { instantsOf, startOfDay } from '../../domain/values/local-time.ts'
import type { TimePoint } from '../../domain/values/time-point.ts'
import { shifted } from '../../domain/values/time-span.ts'

const MINUTE_MS = 60_000

/** How the example tells time: everything counts back from the moment at which it is made. */
export type ExampleTime = {
  timeZone: string
  /** So many days ago, or ahead when negative. */
  day: (daysAgo: number) => string
  /** A time of day in the zone, so many days ago. */
  at: (daysAgo: number, time: string) => string
  point: (daysAgo: number, time: string) => TimePoint
  /** So many hours and minutes ago, to the full minute. */
  ago: (hours: number, minutes: number) => string
}

/** The times of an example that is made now. */
export function exampleTime({ now, timeZone }: { now: string; timeZone: string }): ExampleTime {
  const day = (daysAgo: number) => addDays(dayOf(now, timeZone), -daysAgo)
  const at = (daysAgo: number, time: string) => {
    const [instant] = instantsOf(`${day(daysAgo)}T${time}`, timeZone)
    return instant ?? startOfDay(day(daysAgo), timeZone)
  }
  const minute = `${now.slice(0, 16)}:00.000Z`
  return {
    timeZone,
    day,
    at,
    point: (daysAgo, time) => ({ at: at(daysAgo, time), isDayOnly: false }),
    ago: (hours, minutes) => shifted(minute, -(hours * 60 + minutes) * MINUTE_MS),
  }
}
