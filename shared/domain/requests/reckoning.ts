import { nextWorkingNumber } from '../holidays/calendar.ts'
import { addMonthsToNumber, dayNumber } from '../values/day.ts'
import { type Clock, clockOf } from './clock.ts'
import type { DeadlineFacts, DeadlineRules } from './deadline-facts.ts'

/** The end of a period: the day the calendar gives, and the working day it ends with. */
export type PeriodEnd = { nominal: number; last: number }

/** A period with its possible extension, in numbers of days. */
export type Period = {
  /** End of the first period; by then an extension must be told. */
  first: PeriodEnd
  extensionValid: boolean | null
  months: number
  end: PeriodEnd
}

/** Everything that is known of a due date. Date and explanation are both told from this one. */
export type Reckoning = {
  clock: Clock
  period: Period
  /** The same without any waiting; null when nothing was waited for. */
  unpaused: Period | null
}

/** Reckons a due date once, from the start. GDPR art. 12(3), Reg. 1182/71 art. 3. */
export function reckon(facts: DeadlineFacts, rules: DeadlineRules): Reckoning {
  const clock = clockOf(facts, rules)
  const isMoved = clock.isPaused || clock.pauseDays > 0
  return {
    clock,
    period: periodFrom(clock.start, clock.pauseDays, facts, rules),
    // The cautious reading throughout: an extension told during a pause may then be late, too.
    unpaused: isMoved ? periodFrom(clock.start, 0, facts, rules) : null,
  }
}

function periodFrom(
  start: number,
  pauseDays: number,
  { extension }: DeadlineFacts,
  rules: DeadlineRules,
): Period {
  // Always from the start: an end that was clamped or moved is never the base of another sum.
  const endAfter = (months: number): PeriodEnd => {
    const nominal = addMonthsToNumber(start, months) + pauseDays
    return { nominal, last: nextWorkingNumber(nominal, rules.calendar) }
  }
  const first = endAfter(rules.answerMonths)
  if (extension === null)
    return { first, extensionValid: null, months: rules.answerMonths, end: first }
  const isAllowed = extension.months >= 1 && extension.months <= rules.extensionMonthsMax
  const extensionValid = isAllowed && dayNumber(extension.notifiedOn) <= first.last
  const months = rules.answerMonths + (extensionValid ? extension.months : 0)
  return { first, extensionValid, months, end: extensionValid ? endAfter(months) : first }
}
