import type { Deletion } from '#shared/domain/deletions/deletion'
import { movedPoint } from '#shared/domain/values/time-span'

type Timed = Pick<Deletion, 'timeZone' | 'signal' | 'events'>

/** The times of a case as they stand once it is told in another zone: an instant stays, a day stays the day it is. */
export function movedToZone({ timeZone, signal, events }: Timed, to: string): Timed {
  const zones = { from: timeZone, to }
  return {
    timeZone: to,
    signal: signal && movedPoint(signal, zones),
    events: events.map((event) => movedPoint(event, zones)),
  }
}
