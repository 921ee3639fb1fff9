import { type HolidayCalendar, nextWorkingDay } from '../holidays/calendar.ts'
import { addDays } from '../values/day.ts'
import { lastDaySteps } from './last-day-steps.ts'
import type { DeadlineStep } from './steps.ts'

/** Since when British complaints have to be acknowledged. DPA 2018 s. 164A, by secondary sources. */
export const ACKNOWLEDGED_SINCE = '2026-06-19'

/** The house's own target for a complaint sent to the controller; a target moves for no weekend. */
export function complaintTarget(receivedOn: string, houseDays: number): string {
  return addDays(receivedOn, houseDays)
}

/** The two days by which a British complaint can have to be acknowledged. DPA 2018 s. 164A. */
export function ukAcknowledgement(
  receivedOn: string,
  days: number,
  calendar: HolidayCalendar,
): { target: string; limit: string; steps: DeadlineStep[] } {
  // "Beginning with the day of receipt", as the statute is reported, or from the day after, as the ICO counts.
  const target = addDays(receivedOn, days - 1)
  const nominal = addDays(receivedOn, days)
  const limit = nextWorkingDay(nominal, calendar)
  const cited = { isCertain: false, received: receivedOn, days }
  const steps: DeadlineStep[] = [
    { kind: 'acknowledge-target', article: 'DPA 2018 s. 164A', ...cited, day: target },
    {
      kind: 'acknowledge-limit',
      article: 'DPA 2018 s. 164A, ICO guidance',
      ...cited,
      day: nominal,
    },
    // That the limit moves to a working day is what the ICO is reported to do, not what the statute says.
    ...lastDaySteps(nominal, limit, calendar, 'GB').map((step) => ({
      ...step,
      article: 'DPA 2018 s. 164A, ICO guidance',
      isCertain: false,
    })),
  ]
  return { target, limit, steps }
}
