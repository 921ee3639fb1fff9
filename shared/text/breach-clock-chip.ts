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
  limit: 'until',
  ranOut: (ref: string) => `The time limit of ${ref} has passed.`,
} as const

/** The local time of a limit without its year, which is plain while the clock runs: `26 Nov, 10:40`. */
export function limitWords(strictAt: string, timeZone: string): string {
  return localTimeWords(strictAt, timeZone).replace(/ \d{4},/, ',')
}
