import { timeLeft } from '../domain/breaches/clock.ts'
import { localOf } from '../domain/values/local-time.ts'
import { localTimeWords, minutesWords } from './breach-clock.ts'

/** How an incident's clock stands, on a chip, and what is said when one runs out. */
export const breachClockChipText = {
  notStarted: 'Not started',
  noClock: 'No clock',
  inTime: 'Notified in time',
  late: (minutes: number | null) =>
    minutes === null ? 'Notified late' : `Notified ${minutesWords(minutes)} late`,
  untold: 'Notified, time unclear',
  notNotified: 'Not notified',
  ranOut: (ref: string) => `The time limit of ${ref} has passed.`,
} as const

/** The limit beside the words of its clock: `until 26 Nov, 10:40`, and `since` once it has passed; the year only where it is not this one. */
export function limitWords(strictAt: string, timeZone: string, now: string): string {
  const { isOver } = timeLeft(strictAt, now)
  const told = localTimeWords(strictAt, timeZone)
  const year = localOf(now, timeZone).slice(0, 4)
  return `${isOver ? 'since' : 'until'} ${told.replace(` ${year},`, ',')}`
}
