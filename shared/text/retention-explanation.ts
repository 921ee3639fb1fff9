import type {
  RetentionStep,
  RetentionStepKind,
  RetentionStepOf,
} from '../domain/retention/steps.ts'
import { weekdayOf } from '../domain/values/day.ts'
import { controls } from './controls.ts'
import { dayWords, WEEKDAYS } from './dates.ts'
import { eventWords, periodWords } from './retention.ts'

/** Words around the explanation of a last permitted day. */
export const retentionExplanationText = {
  title: 'How this date comes about',
  titleWithoutDate: 'Why there is no date',
  toBeConfirmed: 'to be confirmed',
}

/** A step of the explanation as a sentence with its article. */
export function retentionStepText(step: RetentionStep): {
  text: string
  article: string
  toBeConfirmed: boolean
} {
  return { text: sentenceOf(step), article: step.article, toBeConfirmed: !step.isCertain }
}

/** A step in one line, for plain text: sentence, article, and the mark of an open question. */
export function retentionStepLine(step: RetentionStep): string {
  const { text, article, toBeConfirmed } = retentionStepText(step)
  const mark = toBeConfirmed ? `; ${retentionExplanationText.toBeConfirmed}` : ''
  return `${text} (${article}${mark})`
}

const sentences: { [K in RetentionStepKind]: (step: RetentionStepOf<K>) => string } = {
  'no-rule': () => 'No rule covers this data, so there is no date.',
  'no-limit': () => 'The rule sets no limit, so there is no date.',
  'leans-on-itself': () =>
    'The rule leans on itself through the rules it borrows from, so there is no date.',
  'rule-gone': () => 'The rule it borrows from is not recorded, so there is no date.',
  borrowed: ({ name, isLengthened }) =>
    isLengthened
      ? `The same as for “${name}”, and longer while marked.`
      : `The same as for “${name}”.`,
  started: ({ event, on }) => `The period starts with ${eventWords(event)}, on ${weekdayAnd(on)}.`,
  'started-by-creation': ({ on }) =>
    `No update is recorded, so the period starts with creation, on ${weekdayAnd(on)}. Whether that counts as the start has to be defined.`,
  'not-started': ({ events }) => notStartedSentence(events),
  'start-not-set': () => 'The rule does not say which event starts the period, so it cannot start.',
  law: ({ citation }) =>
    `The law that sets the period: ${endOf(citation)} The program has not compared it.`,
  'uncited-law': ({ hasCitation, hasPeriod }) =>
    `“As long as the law requires”: ${missingOfLaw(hasCitation, hasPeriod)} missing, so no date can be computed.`,
  'period-added': sumSentence,
  ended: ({ event, on, others }) =>
    others.length === 0
      ? `Storage ends with ${eventWords(event)}, on ${weekdayAnd(on)}.`
      : `Storage ends with ${eventWords(event)}, on ${weekdayAnd(on)}: the earliest; ${others.map((other) => `${eventWords(other.event)} came on ${dayWords(other.on)}`).join(', ')}.`,
  'at-once': ({ event, on }) =>
    `Due at once, on the day of ${eventWords(event)}: ${weekdayAnd(on)}.`,
  'parental-consent': () =>
    'A valid authorisation by a parent was found, so the rule does not apply.',
  unflagged: ({ flag }) => `Not ${markWords(flag)}, so nothing lengthens the period.`,
  'flag-waits': ({ flag, base }) =>
    `Now ${markWords(flag)}; that lengthens storage only after ${dayWords(base)}.`,
  lengthened: ({ flag, base }) =>
    `The period ended on ${dayWords(base)}, but the data is ${markWords(flag)} and kept for longer, under review.`,
  'flag-late': ({ on, base }) =>
    `The mark was set on ${dayWords(on)}, after the last permitted day, ${dayWords(base)}: the data was due already.`,
  'flag-cleared': ({ flag, on, base }) =>
    on > base
      ? `It was ${markWords(flag)} until ${dayWords(on)}, after the period had ended on ${dayWords(base)}: due from the day the mark was cleared.`
      : `It was ${markWords(flag)} until ${dayWords(on)}, before the period ends on ${dayWords(base)}: the date stands.`,
  'no-maximum': () => 'No longest period is recorded for data that is marked.',
  review: reviewSentence,
  'review-open': ({ lacks }) =>
    lacks === 'period'
      ? 'The rule does not say how often it is reviewed, so a review is due.'
      : 'Neither a review nor creation is recorded, so a review is due.',
  'no-criteria': () => 'The criteria by which storage ends are not recorded.',
  'at-most': atMostSentence,
  'at-most-open': ({ period }) =>
    `At most ${periodWords(period)}, but the day from which that counts is not recorded.`,
  'objection-untold': () => 'An objection ends the storage, but the notice does not say so.',
  'not-in-notice': () => 'The privacy notice does not state this limit.',
  released: ({ from, on, isLater }) =>
    isLater
      ? `The legal hold in force since ${dayWords(from)} was released on ${dayWords(on)}: due on that day.`
      : `The legal hold in force since ${dayWords(from)} was released on ${dayWords(on)}; that does not move the date.`,
  held: ({ from, hasDate }) =>
    hasDate
      ? `A legal hold in force since ${dayWords(from)} blocks erasure; the date stays as it is, and the hold allows no other use.`
      : `A legal hold is in force since ${dayWords(from)}; without a date it changes nothing here, and it allows no other use.`,
  'hold-ahead': ({ from }) => `A legal hold begins on ${dayWords(from)}; it changes nothing yet.`,
  'past-before-hold': ({ on }) =>
    `The last permitted day, ${dayWords(on)}, had passed when the hold began; the hold does not make good that the data was still there.`,
  'last-day': ({ day }) =>
    `${weekdayAnd(day)}, is the last permitted day. It is never moved past a weekend or a holiday.`,
  'working-day': ({ day, due }) =>
    day === due
      ? 'It is a working day, so the erasure can be planned for it.'
      : `Plan the erasure for ${weekdayAnd(day)}, the last working day before it.`,
  'child-data': () =>
    'The data is of a child. Where it was collected without a valid authorisation by a parent, the deletion rule for children may end it at once.',
  erased: ({ on }) => `Erased on ${dayWords(on)}. What follows is how its date came about.`,
}

function sentenceOf<K extends RetentionStepKind>(step: RetentionStepOf<K>): string {
  // One entry per kind: the compiler knows the table, but not that key and step belong together.
  const write = sentences[step.kind] as (step: RetentionStepOf<K>) => string
  return write(step)
}

function notStartedSentence(events: readonly string[]): string {
  if (events.includes('last_update') && events.length === 1)
    return 'Neither an update nor creation is recorded, so the period has not started.'
  const named = events.map(eventWords)
  return named.length === 1
    ? `Not recorded yet: ${named[0]}. So the period has not started.`
    : `None of these is recorded yet: ${named.join(', ')}. So storage has no end yet.`
}

function missingOfLaw(hasCitation: boolean, hasPeriod: boolean): string {
  if (!hasCitation && !hasPeriod) return 'the law and its period are'
  return hasCitation ? 'the period is' : 'the law is'
}

function reviewSentence({ since, isDue, ...sum }: RetentionStepOf<'review'>): string {
  const start = {
    review: 'since the last review',
    created: 'since creation',
    base: 'since the end of the period',
  }[since]
  const state = isDue ? 'the review is due' : 'the next review'
  return `${sumOf(sum)}: ${state}, counted ${start}.${missingDay(sum)}`
}

function atMostSentence(step: RetentionStepOf<'at-most'>): string {
  const { event, otherwise, to, isReviewOver } = step
  const limit = `At most ${periodWords(step.period)} after ${eventWords(event)}: ${sumOf(step)}.${missingDay(step)}`
  if (otherwise !== null)
    return to < otherwise
      ? `${limit} That is earlier than ${dayWords(otherwise)} and counts.`
      : `${limit} That changes nothing.`
  return isReviewOver ? `${limit} No review comes after it.` : limit
}

/** "31 Aug 2025 + 6 months = 28 Feb 2026. February 2026 has no 31st." */
function sumSentence(step: RetentionStepOf<'period-added'>): string {
  return `${sumOf(step)}.${missingDay(step)}`
}

type Sum = { from: string; period: string; to: string; isClamped: boolean }

function sumOf({ from, period, to }: Sum): string {
  return `${dayWords(from)} + ${periodWords(period)} = ${dayWords(to)}`
}

function missingDay({ from, to, isClamped }: Sum): string {
  if (!isClamped) return ''
  const month = controls.months[Number(to.slice(5, 7)) - 1] ?? ''
  const day = Number(from.slice(8))
  return ` ${month} ${to.slice(0, 4)} has no ${day === 31 ? '31st' : `${day}th`}, so its last day counts.`
}

function markWords(flag: string | null): string {
  return flag === null ? 'marked' : `marked “${flag.replaceAll('_', ' ')}”`
}

function weekdayAnd(day: string): string {
  return `${WEEKDAYS[weekdayOf(day) - 1]}, ${dayWords(day)}`
}

function endOf(citation: string): string {
  return /[.!?]$/.test(citation.trim()) ? citation.trim() : `${citation.trim()}.`
}
