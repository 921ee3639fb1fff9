import { readFileSync } from 'node:fs'
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

/** A clock that stands where a file says, for tests in which hours pass. */
export function steeredClock(path: string): Clock {
  return () => momentOf(Temporal.Instant.from(readFileSync(path, 'utf8').trim()))
}

/** Which clock the shell asked for; outside tests the computer's. */
export function chosenClock(chosen: { frozenAt: string | null; clockFile: string | null }): Clock {
  if (chosen.clockFile) return steeredClock(chosen.clockFile)
  return chosen.frozenAt ? frozenClock(chosen.frozenAt) : systemClock
}

function momentOf(instant: Temporal.Instant): Moment {
  const now = instant.toString({ fractionalSecondDigits: 3 })
  const today = instant.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString()
  return { now, today }
}
