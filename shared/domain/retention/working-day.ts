import { type HolidayCalendar, isCovered, isWorkingNumber } from '../holidays/calendar.ts'
import { dayNumber, dayOfNumber } from '../values/day.ts'
import type { RetentionStep } from './steps.ts'

/** The day itself when it is a working day, else the last one before it: what to aim at, never a limit. GDPR art. 5(1)(e). */
export function workingDayBefore(day: string, calendar: HolidayCalendar): string {
  let number = dayNumber(day)
  while (!isWorkingNumber(number, calendar)) number -= 1
  return dayOfNumber(number)
}

/** The working day to aim at as a step of the explanation; unsettled where no holidays are known. GDPR art. 5(1)(e). */
export function workingDayStep(due: string, calendar: HolidayCalendar): RetentionStep {
  const isCertain = calendar.country !== null && isCovered(Number(due.slice(0, 4)))
  const day = workingDayBefore(due, calendar)
  return { kind: 'working-day', article: 'GDPR art. 5(1)(e)', isCertain, day, due }
}
