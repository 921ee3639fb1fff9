import type { TimePoint } from '../values/time-point.ts'
import { movedPoint } from '../values/time-span.ts'
import type { Breach } from './breach.ts'

type Timed = Pick<Breach, 'timeZone' | 'firstSignal' | 'occurred' | 'events'>

/**
 * The times of an incident as they stand once it is told in another zone: an instant stays the instant
 * it is, a day without a time stays the day it is and begins when that zone's day begins.
 */
export function movedToZone(breach: Timed, timeZone: string): Timed {
  const { firstSignal, occurred, events } = breach
  const moved = <P extends TimePoint>(point: P): P =>
    movedPoint(point, { from: breach.timeZone, to: timeZone })
  return {
    timeZone,
    firstSignal: moved(firstSignal),
    occurred: {
      ...occurred,
      from: occurred.from && moved(occurred.from),
      to: occurred.to && moved(occurred.to),
    },
    events: events.map(moved),
  }
}
