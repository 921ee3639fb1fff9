import { subdivisionName } from '../domain/holidays/calendar.ts'
import type { Asked, DeadlineStep, SkippedDay, StepKind, StepOf } from '../domain/requests/steps.ts'
import { weekdayOf } from '../domain/values/day.ts'
import { countryName } from './choices.ts'
import { controls } from './controls.ts'
import { WEEKDAYS, counted, dayWords } from './dates.ts'

/** Words around a deadline's explanation. */
export const deadlinesText = {
  title: 'How this date comes about',
  toBeConfirmed: 'to be confirmed',
}

/** A step of the explanation as a sentence with its article. */
export function deadlineStepText(step: DeadlineStep): {
  text: string
  article: string
  toBeConfirmed: boolean
} {
  return { text: sentenceOf(step), article: step.article, toBeConfirmed: !step.isCertain }
}

/** A step in one line, for plain text: sentence, article, and the mark of an open question. */
export function deadlineStepLine(step: DeadlineStep): string {
  const { text, article, toBeConfirmed } = deadlineStepText(step)
  const mark = toBeConfirmed ? `; ${deadlinesText.toBeConfirmed}` : ''
  return `${text} (${article}${mark})`
}

const asked: Record<Asked, string> = { identity: 'Identity', clarification: 'Clarification' }

const sentences: { [K in StepKind]: (step: StepOf<K>) => string } = {
  received: ({ day }) => `Received on ${weekdayAnd(day)}.`,
  'receipt-not-counted': ({ day, isWorkingDay }) =>
    isWorkingDay
      ? 'The day of receipt itself is not counted.'
      : `The day of receipt itself is not counted; that ${dayWords(day)} is no working day moves nothing.`,
  'start-moved': ({ from, to }) =>
    `The period starts on ${dayWords(to)}, when the identity information arrived, not on ${dayWords(from)}.`,
  'asked-slowly': ({ askedOn, days, limit, isPauseLost }) =>
    isPauseLost
      ? `Identity was asked on ${dayWords(askedOn)}, ${counted(days, 'day')} after receipt, so waiting does not move the date: a pause takes a question within ${counted(limit, 'day')}.`
      : `Identity was asked on ${dayWords(askedOn)}, ${counted(days, 'day')} after receipt. After more than ${counted(limit, 'day')} an authority may not accept a later start.`,
  'asked-too-late': ({ what, askedOn, end }) =>
    `${asked[what]} was asked on ${dayWords(askedOn)}, when the period had already ended on ${dayWords(end)}. An authority will hardly accept a pause.`,
  'months-added': monthsSentence,
  waited: ({ what, askedOn, answeredOn, days, withBothDays }) =>
    `${asked[what]} asked on ${dayWords(askedOn)}, answered on ${dayWords(answeredOn)}: ${counted(days, 'day')}${withBothDays ? ', both included, do not count.' : ' of waiting.'}`,
  'wait-ignored': ({ what, askedOn }) =>
    `${asked[what]} was asked on ${dayWords(askedOn)}. By the policy of this register that does not move the date.`,
  'counted-once': ({ waited, counted: days }) =>
    `Of ${counted(waited, 'day')} of waiting ${days} count: a day is added once, and none before the period starts.`,
  'pause-added': ({ from, days, to }) =>
    `${dayWords(from)} + ${counted(days, 'day')} = ${dayWords(to)}.`,
  'holidays-of': ({ country, subdivision, isSeveralPlaces, isRegionOpen }) =>
    [
      `Public holidays counted: ${placeWords(country, subdivision)}.`,
      isSeveralPlaces
        ? ' With establishments in several places it is not settled whose count.'
        : '',
      isRegionOpen ? ' Compare the holidays of this region with its official list.' : '',
    ].join(''),
  'no-country': () => 'No country is chosen, so no public holidays are counted, only weekends.',
  'place-unknown': ({ country, subdivision }) =>
    subdivision === null
      ? `The table has no public holidays for ${countryName(country)}; only weekends and the days you added count.`
      : `The table does not know the part “${subdivision}”; the holidays of ${countryName(country)} are counted.`,
  'year-not-covered': ({ year }) =>
    `The table of public holidays does not cover ${year}; only weekends and the days you added count.`,
  moved: ({ to, skipped }) => `${skippedSentence(skipped)}: moved to ${weekdayAnd(to)}.`,
  stands: ({ day }) =>
    `${dayWords(day)} is a ${WEEKDAYS[weekdayOf(day) - 1]} and a working day: it stands.`,
  'weekend-holiday': ({ day, holiday, after }) =>
    `${dayWords(day)}, a ${WEEKDAYS[weekdayOf(day) - 1]}, is a public holiday (${holiday}). Whether ${weekdayAnd(after)}, is a day off instead is not settled; the earlier date is taken.`,
  'extension-possible': ({ until, months }) =>
    `An extension by up to ${counted(months, 'month')} has to be told, with its reasons, by ${dayWords(until)}.`,
  extended: ({ notifiedOn, until, months }) =>
    `Extended by ${counted(months, 'month')}: told on ${dayWords(notifiedOn)}, in time until ${dayWords(until)}. Counted anew from the start.`,
  'extension-late': ({ notifiedOn, until }) =>
    `The extension was told on ${dayWords(notifiedOn)}, after ${dayWords(until)}: too late, the date stays.`,
  'extension-too-long': ({ months, most }) =>
    `An extension by ${counted(months, 'month')} is not among what is allowed, at most ${counted(most, 'month')}: the date stays.`,
  'extension-open': ({ notifiedOn }) =>
    `An extension was told on ${dayWords(notifiedOn)}; the new date follows when the pause ends.`,
  paused: ({ what, askedOn }) =>
    `${asked[what]} asked on ${dayWords(askedOn)}, not answered yet: the clock stands still and there is no due date.`,
  'without-pause': ({ due }) => `Without the pause the date is ${weekdayAnd(due)}.`,
  'acknowledge-target': ({ received, days, day }) =>
    `${counted(days, 'day')} beginning with ${dayWords(received)}, the day of receipt, end on ${dayWords(day)}: the target.`,
  'acknowledge-limit': ({ received, days, day }) =>
    `${counted(days, 'day')} counted from the day after ${dayWords(received)} end on ${dayWords(day)}: the limit.`,
}

function sentenceOf<K extends StepKind>(step: StepOf<K>): string {
  // One entry per kind: the compiler knows the table, but not that key and step belong together.
  const write = sentences[step.kind] as (step: StepOf<K>) => string
  return write(step)
}

/** "31 August + 1 month = 30 September: September has no 31st." Years only where they differ. */
function monthsSentence({ from, months, to, isClamped }: StepOf<'months-added'>): string {
  const isSameYear = from.slice(0, 4) === to.slice(0, 4)
  const inWords = (day: string) =>
    isSameYear ? dayAndMonth(day) : `${dayAndMonth(day)} ${day.slice(0, 4)}`
  const sum = `${inWords(from)} + ${counted(months, 'month')} = ${inWords(to)}`
  if (!isClamped) return `${sum}.`
  const year = monthName(to) === 'February' ? ` ${to.slice(0, 4)}` : ''
  return `${sum}: ${monthName(to)}${year} has no ${ordinal(Number(from.slice(8)))}.`
}

function skippedSentence(skipped: readonly SkippedDay[]): string {
  const parts = skipped.map(({ day, holiday }) => {
    const weekday = weekdayOf(day)
    const weekend = weekday > 5 ? `a ${WEEKDAYS[weekday - 1]}` : null
    const named = holiday === null ? null : `a public holiday (${holiday})`
    return `${dayWords(day)} is ${[weekend, named].filter(Boolean).join(' and ')}`
  })
  return parts.join(', ')
}

function placeWords(country: string, subdivision: string | null): string {
  const name = countryName(country)
  return subdivision === null ? name : `${name} (${subdivisionName(country, subdivision)})`
}

function weekdayAnd(day: string): string {
  return `${WEEKDAYS[weekdayOf(day) - 1]}, ${dayWords(day)}`
}

function monthName(day: string): string {
  return controls.months[Number(day.slice(5, 7)) - 1] ?? ''
}

function dayAndMonth(day: string): string {
  return `${Number(day.slice(8))} ${monthName(day)}`
}

function ordinal(day: number): string {
  return day === 31 ? '31st' : `${day}th`
}
