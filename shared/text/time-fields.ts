import { dayWords } from './dates.ts'

/** Words of the fields in which a time of day is typed. */
export const timeFields = {
  date: (label: string) => `${label}, date`,
  time: (label: string) => `${label}, time`,
  now: 'Now',
  setToNow: (label: string) => `Set ${label} to now`,
  timeHint: 'hh:mm',
  wholeDay: 'whole day',
  leaveEmpty: 'Leave the time empty when only the day is known.',
  which: (label: string) => `${label}: which of the two times`,
  problems: {
    'not-a-time': 'Write the time of day as 14:05.',
    'no-date': 'Write the date too, as 22 Nov 2026 or 2026-11-22.',
    repeated:
      'Clocks were put back that night, so this time came twice. Choose which one is meant.',
    skipped: 'This time did not exist that night: clocks were put forward over it.',
  },
  before: (local: string, offset: string) =>
    `${local.slice(11)} before clocks went back (${offsetWords(offset)})`,
  after: (local: string, offset: string) =>
    `${local.slice(11)} after clocks went back (${offsetWords(offset)})`,
} as const

/** How far clocks are ahead of UTC: `UTC+2`, `UTC-3:30`, `UTC`. */
export function offsetWords(offset: string): string {
  const hours = Number(offset.slice(1, 3))
  const minutes = offset.slice(4, 6)
  if (hours === 0 && minutes === '00') return 'UTC'
  return `UTC${offset.slice(0, 1)}${hours}${minutes === '00' ? '' : `:${minutes}`}`
}

/** A local time as it is read: `25 Oct 2026, 03:30`. */
export function localTimeWords(local: string): string {
  return `${dayWords(local.slice(0, 10))}, ${local.slice(11, 16)}`
}

/** The zone in which a time is told, with its distance from UTC where the time is known. */
export function zoneWords(timeZone: string, offset: string | null): string {
  return offset === null || timeZone === 'UTC' ? timeZone : `${timeZone}, ${offsetWords(offset)}`
}
