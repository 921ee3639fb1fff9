import { timeLeft } from '../domain/breaches/clock.ts'
import { minutesWords } from './breach-clock.ts'
import { counted, dayWords } from './dates.ts'

// From here on hours say less than days.
const HOURS_AT_MOST = 72

/** How a case stands by its house targets, words before the date. GDPR art. 17(1): without undue delay. */
export const deletionTargetText = {
  freezeIn: (freezeBy: string, now: string) =>
    `Freeze within ${leftWords(minutesTo(freezeBy, now))}`,
  freezeOver: (freezeBy: string, now: string) =>
    `Freeze overdue by ${overWords(minutesTo(freezeBy, now))}`,
  /** The time of day of the signal is not known, so that no hours are counted. */
  freezeNow: 'Freeze at once',
  deleteBy: (day: string, today: string) =>
    `Delete by ${day.slice(0, 4) === today.slice(0, 4) ? dayWords(day).slice(0, -5) : dayWords(day)}`,
  deleteToday: 'Delete today',
  deleteOver: (days: number) => `Delete overdue by ${counted(days, 'day')}`,
  deletedInTime: 'Deleted in time',
  deletedLate: 'Deleted late',
  deletedUnclear: 'Deleted, time unclear',
  cleared: 'Nothing to delete',
  /** The checks say so, but it is not decided yet. */
  notOwed: 'No deletion owed',
  none: 'No target',
  lateWords: {
    'freeze-late': 'Freeze over its target',
    'delete-late': 'Deletion over its target',
    none: 'Neither',
  },
} as const

function minutesTo(limit: string, now: string): number {
  const { hours, minutes } = timeLeft(limit, now)
  return hours * 60 + minutes
}

// How long it is over need not be told to the minute once an hour has gone.
function overWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  if (hours >= HOURS_AT_MOST) return counted(Math.floor(hours / 24), 'day')
  return hours >= 1 ? `${hours} h` : `${minutes} min`
}

function leftWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  return hours >= HOURS_AT_MOST ? counted(Math.floor(hours / 24), 'day') : minutesWords(minutes)
}
