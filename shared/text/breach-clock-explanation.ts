import type { ClockStep, ClockStepKind, ClockStepOf } from '../domain/breaches/clock-steps.ts'
import { instantWords, localTimeWords, minutesWords, timePointWords } from './breach-clock.ts'
import { counted } from './dates.ts'

/** Words around the explanation of a breach's clock. */
export const clockExplanationText = {
  title: 'How this limit comes about',
  toBeConfirmed: 'to be confirmed',
}

/** A step of the explanation as a sentence with its article. */
export function clockStepText(step: ClockStep): {
  text: string
  article: string
  toBeConfirmed: boolean
} {
  return { text: sentenceOf(step), article: step.article, toBeConfirmed: !step.isCertain }
}

/** A step in one line, for plain text: sentence, article, and the mark of an open question. */
export function clockStepLine(step: ClockStep): string {
  const { text, article, toBeConfirmed } = clockStepText(step)
  const mark = toBeConfirmed ? `; ${clockExplanationText.toBeConfirmed}` : ''
  return `${text} (${article}${mark})`
}

const sentences: { [K in ClockStepKind]: (step: ClockStepOf<K>) => string } = {
  aware: ({ at, timeZone, isDayOnly }) =>
    isDayOnly
      ? `You became aware on ${timePointWords({ at, isDayOnly }, timeZone)}, so the earliest limit counts, from the beginning of that day.`
      : `With reasonable certainty that personal data are affected you became aware: ${instantWords(at, timeZone)}.`,
  'hours-added': ({ from, to, hours, isByLaw, timeZone }) => {
    const sum = `${localTimeWords(from, timeZone)} + ${counted(hours, 'hour')} of elapsed time = ${localTimeWords(to, timeZone)}. This limit counts.`
    return isByLaw ? sum : `${sum} The settings say ${hours}; the law in force says 72.`
  },
  'clocks-changed': ({ minutes, timeZone, to }) =>
    `Clocks in ${timeZone} are put ${minutes > 0 ? 'forward' : 'back'} in between, so the limit shows ${minutesWords(Math.abs(minutes))} ${minutes > 0 ? 'later' : 'earlier'} on the clock: ${instantWords(to, timeZone)}.`,
  'every-day-counts': ({ weekendDays }) =>
    weekendDays === 0
      ? 'Weekends and public holidays count like any other days.'
      : `Weekends and public holidays count like any other days; ${counted(weekendDays, 'day')} of a weekend ${weekendDays === 1 ? 'is' : 'are'} in it.`,
  'no-roll': () =>
    'A limit in hours is not moved when it ends on a weekend or a public holiday: the rule for that leaves out limits in hours.',
  'outer-reading': ({ at, timeZone }) =>
    `Who leaves out the hour in which you became aware comes to ${localTimeWords(at, timeZone)}. That is the latest limit that can be argued; do not plan with it.`,
  'two-working-days': () =>
    'Whether a limit of two days or more must contain two working days also when it is set in hours is disputed: two German authorities say no, authors disagree. It is not applied here.',
  'in-time': ({ at, timeZone, isDayOnly }) =>
    `Notified ${timePointWords({ at, isDayOnly }, timeZone)}: in time.`,
  late: ({ at, timeZone, isDayOnly, minutes }) =>
    `Notified ${timePointWords({ at, isDayOnly }, timeZone)}: ${minutes === null ? '' : `${minutesWords(minutes)} `}after the limit.`,
  'cannot-be-told': ({ at, timeZone, isDayOnly }) =>
    `Notified ${timePointWords({ at, isDayOnly }, timeZone)}: whether that was in time depends on a time of day that is not recorded.`,
  'limit-passed': ({ minutes }) =>
    `The limit passed ${minutesWords(minutes)} ago, and nothing was notified.`,
  'reasons-needed': () => 'The notification has to give the reasons for the delay.',
}

function sentenceOf<K extends ClockStepKind>(step: ClockStepOf<K>): string {
  // One entry per kind: the compiler knows the table, but not that key and step belong together.
  const write = sentences[step.kind] as (step: ClockStepOf<K>) => string
  return write(step)
}
