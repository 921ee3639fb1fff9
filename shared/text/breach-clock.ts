import { timeLeft } from '../domain/breaches/clock.ts'
import { localOf, offsetOf } from '../domain/values/local-time.ts'
import type { TimePoint } from '../domain/values/time-point.ts'
import { dayWords } from './dates.ts'

/** Words of a running clock: `26 h 14 min left`, `2 h 03 min over`. */
export function timeLeftWords(strictAt: string, now: string): string {
  const { isOver, hours, minutes } = timeLeft(strictAt, now)
  return `${durationWords(hours, minutes)} ${isOver ? 'over' : 'left'}`
}

/** So many minutes as `0 h 55 min`. */
export function minutesWords(total: number): string {
  return durationWords(Math.floor(total / 60), total % 60)
}

/** The local time of an instant: `26 Nov 2026, 10:40`. */
export function localTimeWords(instant: string, timeZone: string): string {
  const local = localOf(instant, timeZone)
  return `${dayWords(local.slice(0, 10))}, ${local.slice(11)}`
}

/** The local time of an instant with its zone: `26 Nov 2026, 10:40 (Europe/Vilnius, UTC+2)`. */
export function instantWords(instant: string, timeZone: string): string {
  const offset = offsetWords(instant, timeZone)
  const zone = timeZone === offset ? offset : `${timeZone}, ${offset}`
  return `${localTimeWords(instant, timeZone)} (${zone})`
}

/** A point of time with its zone, or a day with the remark that its time is not recorded. */
export function timePointWords({ at, isDayOnly }: TimePoint, timeZone: string): string {
  if (!isDayOnly) return instantWords(at, timeZone)
  return `${dayWords(localOf(at, timeZone).slice(0, 10))}, time not recorded`
}

/** How far a zone's clocks are from UTC at an instant: `UTC+2`, `UTC+5:30`. */
export function offsetWords(instant: string, timeZone: string): string {
  const [, sign = '', hours = '', minutes = ''] =
    /^([+-])(\d{2}):(\d{2})/.exec(offsetOf(instant, timeZone)) ?? []
  if (hours === '00' && minutes === '00') return 'UTC'
  return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

function durationWords(hours: number, minutes: number): string {
  return `${hours} h ${String(minutes).padStart(2, '0')} min`
}
