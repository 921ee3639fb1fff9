import { controls } from './controls.ts'

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

/** A calendar day as `22 Nov 2026`. */
export function dayWords(day: string): string {
  const month = controls.months[Number(day.slice(5, 7)) - 1] ?? ''
  return `${Number(day.slice(8))} ${month.slice(0, 3)} ${day.slice(0, 4)}`
}

/** A calendar day as a letter writes it: `22 November 2026`. */
export function longDayWords(day: string): string {
  return `${Number(day.slice(8))} ${controls.months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`
}

/** How many of something: `1 day`, `14 days`. */
export function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
