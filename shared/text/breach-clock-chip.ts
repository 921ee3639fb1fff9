import { minutesWords } from './breach-clock.ts'

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
