import { instantsOf, localOf, offsetOf, startOfDay } from '#shared/domain/values/local-time'
import { isDay } from '#shared/domain/values/day'
import { controls } from '#shared/text/controls'
import { timeFields, zoneWords } from '#shared/text/time-fields'
import { formatDate } from '../format-date.ts'
import { parseDate, type DateProblem } from './parse-date.ts'
import { parseTime } from './parse-time.ts'

/** What stands in the fields of a time, and which of two repeated times was chosen. */
export type TypedTime = {
  readonly date: string
  readonly time: string
  readonly choice: 'before' | 'after' | null
}

/** An instant, or a whole day standing at its first instant. */
export type PointInTime = { readonly at: string; readonly isDayOnly: boolean }

export type TimeProblem = DateProblem | keyof typeof timeFields.problems

/** Where a time is told, and whether a day without a time will do. */
export type TimeRules = { readonly timeZone: string; readonly allowsDayOnly: boolean }

export type ReadTime = {
  readonly value: PointInTime | null
  readonly problem: TimeProblem | null
  /** The local time that came twice, with its two instants, the earlier first. */
  readonly twice: { readonly local: string; readonly instants: readonly [string, string] } | null
}

export const NOTHING_TYPED: TypedTime = { date: '', time: '', choice: null }

/** What the fields show for a time that is already known. */
export function typedTimeOf(value: PointInTime | null, timeZone: string): TypedTime {
  if (value === null) return NOTHING_TYPED
  const local = localOf(value.at, timeZone)
  const date = formatDate(local.slice(0, 10))
  if (value.isDayOnly) return { date, time: '', choice: null }
  return { date, time: local.slice(11), choice: choiceOf(value.at, local, timeZone) }
}

/** Reads what was typed; nothing is guessed where clocks were changed. */
export function readTypedTime(typed: TypedTime, rules: TimeRules): ReadTime {
  const day = parseDate(typed.date)
  const hasTime = typed.time.trim() !== ''
  if (day.problem) return refused(day.problem)
  if (day.value === null) return hasTime ? refused('no-date') : nothing
  if (!isDay(day.value)) return refused('no-such-day')
  if (!hasTime && rules.allowsDayOnly) {
    return { ...nothing, value: { at: startOfDay(day.value, rules.timeZone), isDayOnly: true } }
  }
  const time = parseTime(typed.time)
  if (time === null) return refused('not-a-time')
  return readLocal(`${day.value}T${time}`, typed.choice, rules.timeZone)
}

/** Whether two entries mean the same, however they are written. */
export function isSameTime(one: TypedTime, other: TypedTime, rules: TimeRules): boolean {
  if (one.date === other.date && one.time === other.time && one.choice === other.choice) return true
  const [left, right] = [readTypedTime(one, rules), readTypedTime(other, rules)]
  if (left.problem || right.problem) return false
  return left.value?.at === right.value?.at && left.value?.isDayOnly === right.value?.isDayOnly
}

/** Why an entry cannot be read, in words. */
export function timeProblemWords(problem: TimeProblem): string {
  return isDateProblem(problem) ? controls.dateProblems[problem] : timeFields.problems[problem]
}

/** The zone of an entry, with its distance from UTC once the time is known. */
export function zoneOf(read: ReadTime, timeZone: string): string {
  const isExact = read.value !== null && !read.value.isDayOnly
  return zoneWords(timeZone, isExact && read.value ? offsetOf(read.value.at, timeZone) : null)
}

const nothing: ReadTime = { value: null, problem: null, twice: null }

function refused(problem: TimeProblem): ReadTime {
  return { value: null, problem, twice: null }
}

function readLocal(local: string, choice: TypedTime['choice'], timeZone: string): ReadTime {
  const [first, second] = instantsOf(local, timeZone)
  if (first === undefined) return refused('skipped')
  if (second === undefined) return { ...nothing, value: { at: first, isDayOnly: false } }
  const twice = { local, instants: [first, second] as const }
  if (choice === null) return { value: null, problem: 'repeated', twice }
  const at = choice === 'before' ? first : second
  return { value: { at, isDayOnly: false }, problem: null, twice }
}

function choiceOf(at: string, local: string, timeZone: string): TypedTime['choice'] {
  const [, second] = instantsOf(local, timeZone)
  if (second === undefined) return null
  return at < second ? 'before' : 'after'
}

function isDateProblem(problem: TimeProblem): problem is DateProblem {
  return Object.hasOwn(controls.dateProblems, problem)
}
