import { Temporal } from 'temporal-polyfill'

export type Moment = {
  /** UTC with milliseconds. */
  now: string
  /** Calendar day in the zone of this computer. */
  today: string
}

export type Clock = () => Moment

/** The computer's clock. */
export const systemClock: Clock = () => momentOf(Temporal.Now.instant())

/** A clock that stands still, for tests and for reproducible pictures. */
export function frozenClock(instant: string): Clock {
  const at = Temporal.Instant.from(instant)
  return () => momentOf(at)
}

function momentOf(instant: Temporal.Instant): Moment {
  const now = instant.toString({ fractionalSecondDigits: 3 })
  const today = instant.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString()
  return { now, today }
}
