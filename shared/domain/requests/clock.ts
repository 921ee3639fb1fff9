import { dayNumber, daysBetween } from '../values/day.ts'
import type { DeadlineFacts, DeadlineRules, Pause } from './deadline-facts.ts'

/** When the period starts and how long it stood still, in numbers of days. */
export type Clock = {
  start: number
  /** False while the identity information that starts a British period is awaited. */
  isStarted: boolean
  pauseDays: number
  isPaused: boolean
}

/** A stretch of days, the end not included. */
type Span = readonly [from: number, to: number]

/** The clock of a case. EDPB 01/2022 and rec. 63 GDPR; art. 12A UK GDPR. */
export function clockOf(facts: DeadlineFacts, rules: DeadlineRules): Clock {
  const received = dayNumber(facts.receivedOn)
  if (rules.regime === 'GB') return britishClock(facts, received)
  const prompt = facts.identity.filter((wait) => !isLostPause(wait, facts, rules))
  const waits = rules.pausePolicy === 'pause' ? [...prompt, ...facts.clarification] : []
  return {
    start: received,
    isStarted: true,
    pauseDays: waitingDays(waits, received, 0),
    isPaused: waits.some(isOpen),
  }
}

/** Whether identity was asked so long after receipt that the officer must see it. GDPR art. 12(2), 12(6). */
export function isAskedSlowly(
  { askedOn }: Pause,
  { receivedOn }: Pick<DeadlineFacts, 'receivedOn'>,
  { slowAskingDays }: DeadlineRules,
): boolean {
  return daysBetween(receivedOn, askedOn) > slowAskingDays
}

/** Whether a question about identity came too slowly to stop the clock: the earlier date is the safe one. EDPB 01/2022. */
export function isLostPause(
  wait: Pause,
  facts: Pick<DeadlineFacts, 'receivedOn'>,
  rules: DeadlineRules,
): boolean {
  return rules.regime === 'EU' && isAskedSlowly(wait, facts, rules)
}

/** In the United Kingdom identity information starts the clock, and clarification stops it. */
function britishClock({ identity, clarification }: DeadlineFacts, received: number): Clock {
  const answers = identity.map(({ answeredOn }) =>
    answeredOn === null ? received : dayNumber(answeredOn),
  )
  const start = Math.max(received, ...answers)
  const isStarted = !identity.some(isOpen)
  return {
    start,
    isStarted,
    pauseDays: waitingDays(clarification, start, 1),
    isPaused: !isStarted || clarification.some(isOpen),
  }
}

/** Days of one answered wait; in the United Kingdom the day of the answer counts, too. */
export function daysOfWait(wait: Pause, regime: DeadlineRules['regime']): number {
  return waitingDays([wait], Number.NEGATIVE_INFINITY, regime === 'GB' ? 1 : 0)
}

/**
 * Days that were waited since the start. A day on which two answers were awaited stands still once: the
 * earlier date is the safe one, and no authority has said that one day can be added twice.
 */
function waitingDays(waits: readonly Pause[], start: number, answerDay: number): number {
  const spans: Span[] = []
  for (const { askedOn, answeredOn } of waits) {
    if (answeredOn === null) continue
    spans.push([Math.max(dayNumber(askedOn), start), dayNumber(answeredOn) + answerDay])
  }
  spans.sort(([a], [b]) => a - b)
  let [days, reached] = [0, start]
  for (const [from, to] of spans) {
    days += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return days
}

function isOpen({ answeredOn }: Pause): boolean {
  return answeredOn === null
}
