import { type HolidayCalendar, holidayOn, isCovered, isPlaceKnown } from '../holidays/calendar.ts'
import { addDays, daysBetween } from '../values/day.ts'
import { articlesOf } from './articles.ts'
import type { DeadlineRules } from './deadline-facts.ts'
import type { DeadlineStep } from './steps.ts'

type Regime = DeadlineRules['regime']

/** Why a period ends where it does: the day stands, or each day that was passed. Reg. 1182/71 art. 3(4). */
export function lastDaySteps(
  nominal: string,
  last: string,
  calendar: HolidayCalendar,
  regime: Regime,
): DeadlineStep[] {
  const cited = { article: articlesOf(regime).roll, isCertain: true }
  return [
    ...coverageSteps(nominal, last, calendar),
    nominal === last
      ? { kind: 'stands', ...cited, day: last }
      : {
          kind: 'moved',
          ...cited,
          from: nominal,
          to: last,
          skipped: Array.from({ length: daysBetween(nominal, last) }, (_, index) => {
            const day = addDays(nominal, index)
            return { day, holiday: holidayOn(day, calendar) }
          }),
        },
  ]
}

/** Whose holidays were counted; which ones with several establishments is an open question. */
export function placeStep(calendar: HolidayCalendar, regime: Regime): DeadlineStep {
  const { country, subdivision } = calendar
  const cited = { article: articlesOf(regime).holidays, isCertain: false }
  if (country === null) return { kind: 'no-country', ...cited }
  const kind = isPlaceKnown(country, subdivision) ? 'holidays-of' : 'place-unknown'
  return { kind, ...cited, country, subdivision }
}

function coverageSteps(nominal: string, last: string, calendar: HolidayCalendar): DeadlineStep[] {
  if (calendar.country === null) return []
  const years = new Set([nominal, last].map((day) => Number(day.slice(0, 4))))
  return [...years]
    .filter((year) => !isCovered(year))
    .map((year) => ({
      kind: 'year-not-covered',
      article: 'Reg. 1182/71 Art. 2(1)',
      isCertain: false,
      year,
    }))
}
