import { dayOfNumber, daysBetween } from '../values/day.ts'
import type { DeadlineFacts, DeadlineRules } from './deadline-facts.ts'
import { reckon } from './reckoning.ts'

export type { DeadlineFacts, DeadlineRules, Pause } from './deadline-facts.ts'

/** The due date of an answer and what it rests on; no date stands while the clock is paused. */
export type Deadline = {
  receivedOn: string
  clockStart: string | null
  pauseDays: number
  nominal: string | null
  due: string | null
  noticeBy: string | null
  /** Null without an extension, and while a pause leaves open whether it was told in time. */
  extensionValid: boolean | null
  /** The date if no authority accepts the pause; null when nothing was waited for. */
  dueNoPause: string | null
  isPaused: boolean
}

/** By when a request must be answered. GDPR art. 12(3), Reg. 1182/71 art. 3. */
export function answerDeadline(facts: DeadlineFacts, rules: DeadlineRules): Deadline {
  const { clock, period, unpaused } = reckon(facts, rules)
  const { isPaused } = clock
  const unlessPaused = (number: number) => (isPaused ? null : dayOfNumber(number))
  return {
    receivedOn: facts.receivedOn,
    clockStart: clock.isStarted ? dayOfNumber(clock.start) : null,
    pauseDays: clock.pauseDays,
    nominal: unlessPaused(period.end.nominal),
    due: unlessPaused(period.end.last),
    noticeBy: unlessPaused(period.first.last),
    // Waiting only moves the limit on: what is in time already stays so, the rest is open.
    extensionValid: isPaused && period.extensionValid === false ? null : period.extensionValid,
    dueNoPause: unpaused === null ? null : dayOfNumber(unpaused.end.last),
    isPaused,
  }
}

export type DueFlag = 'overdue' | 'due-today' | 'due-soon' | 'running'

/** How a due date stands today; derived, never a state of its own. */
export function dueFlag(due: string | null, today: string, dueSoonDays: number): DueFlag | null {
  if (due === null) return null
  if (due < today) return 'overdue'
  if (due === today) return 'due-today'
  return daysBetween(today, due) <= dueSoonDays ? 'due-soon' : 'running'
}
