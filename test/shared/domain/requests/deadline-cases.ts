import type { HolidayCalendar } from '#shared/domain/holidays/calendar'
import type { DeadlineFacts, DeadlineRules } from '#shared/domain/requests/deadline'

/** A calendar of a place such as `LT` or `DE-BY`. */
export function aCalendar(place: string | null, added: HolidayCalendar['added'] = []) {
  const [country = null, subdivision = null] = place?.split('-') ?? []
  return { country, subdivision, added, removed: [] } satisfies HolidayCalendar
}

/** What happened in a case: received, and nothing else unless told. */
export function facts(receivedOn: string, more: Partial<DeadlineFacts> = {}): DeadlineFacts {
  return { receivedOn, identity: [], clarification: [], extension: null, ...more }
}

/** The rules of a place with the constants of today's law. */
export function rules(place: string | null, more: Partial<DeadlineRules> = {}): DeadlineRules {
  return {
    calendar: aCalendar(place),
    regime: place?.startsWith('GB') ? 'GB' : 'EU',
    severalPlaces: false,
    pausePolicy: 'pause',
    answerMonths: 1,
    extensionMonthsMax: 2,
    slowAskingDays: 7,
    ...more,
  }
}

/** A question and its answer, written `2026-05-06 2026-05-20`, or the question alone. */
export function wait(days: string): { askedOn: string; answeredOn: string | null } {
  const [askedOn = '', answeredOn = null] = days.split(' ')
  return { askedOn, answeredOn }
}
