import { type HolidayCalendar, holidayOn, isCovered, isPlaceKnown } from '../holidays/calendar.ts'
import { addDays, daysBetween, weekdayOf } from '../values/day.ts'
import { articlesOf } from './articles.ts'
import type { DeadlineRules } from './deadline-facts.ts'
import type { DeadlineStep } from './steps.ts'

type Regime = DeadlineRules['regime']

/** The part of Germany whose own holidays were compared with a second source. */
const SETTLED_REGION = 'BY'

/** Why a period ends where it does: the day stands, or each day that was passed. Reg. 1182/71 art. 3(4). */
export function lastDaySteps(
  nominal: string,
  last: string,
  calendar: HolidayCalendar,
  regime: Regime,
): DeadlineStep[] {
  const cited = { article: articlesOf(regime).roll, isCertain: true }
  return [
    ...coverageSteps(nominal, last, calendar, regime),
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
    ...weekendSteps(last, calendar, regime),
  ]
}

/** Whose holidays were counted; with several establishments and in German regions that is open. */
export function placeStep({ calendar, regime, severalPlaces }: DeadlineRules): DeadlineStep {
  const { country, subdivision } = calendar
  const cited = { article: articlesOf(regime).holidays, isCertain: false }
  if (country === null) return { kind: 'no-country', ...cited }
  if (!isPlaceKnown(country, subdivision))
    return { kind: 'place-unknown', ...cited, country, subdivision }
  const isRegionOpen = country === 'DE' && subdivision !== null && subdivision !== SETTLED_REGION
  return {
    kind: 'holidays-of',
    article: cited.article,
    isCertain: !severalPlaces && !isRegionOpen,
    country,
    subdivision,
    isSeveralPlaces: severalPlaces,
    isRegionOpen,
  }
}

// Whether an Irish holiday on a weekend frees the next day that would be worked is an open question.
function weekendSteps(last: string, calendar: HolidayCalendar, regime: Regime): DeadlineStep[] {
  if (calendar.country !== 'IE') return []
  const found = [6, 7].flatMap((weekday) => {
    const day = addDays(last, weekday - 7 - weekdayOf(last))
    const holiday = holidayOn(day, calendar)
    return holiday === null ? [] : [{ day, holiday }]
  })
  if (weekdayOf(last) > found.length) return []
  const cited = { article: articlesOf(regime).holidays, isCertain: false }
  return found.map((each) => ({ kind: 'weekend-holiday', ...cited, ...each, after: last }))
}

function coverageSteps(
  nominal: string,
  last: string,
  calendar: HolidayCalendar,
  regime: Regime,
): DeadlineStep[] {
  if (calendar.country === null) return []
  const years = new Set([nominal, last].map((day) => Number(day.slice(0, 4))))
  return [...years]
    .filter((year) => !isCovered(year))
    .map((year) => ({
      kind: 'year-not-covered',
      article: articlesOf(regime).holidays,
      isCertain: false,
      year,
    }))
}
