import { isWorkingDay } from '../holidays/calendar.ts'
import { addMonthsToNumber, dayOfNumber } from '../values/day.ts'
import { articlesOf } from './articles.ts'
import type { DeadlineFacts, DeadlineRules } from './deadline-facts.ts'
import { lastDaySteps, placeStep } from './last-day-steps.ts'
import { type PeriodEnd, type Reckoning, reckon } from './reckoning.ts'
import type { DeadlineStep } from './steps.ts'
import { openSteps, waitingSteps } from './waiting-steps.ts'

/** The steps from receipt to due date, each with its article. GDPR art. 12(3), Reg. 1182/71 art. 2 and 3. */
export function explainDeadline(facts: DeadlineFacts, rules: DeadlineRules): DeadlineStep[] {
  const reckoning = reckon(facts, rules)
  const start = receiptSteps(facts, rules, reckoning)
  const waits = waitingSteps(facts, rules, reckoning)
  if (reckoning.clock.isPaused) return [...start, ...waits, ...pausedSteps(facts, rules, reckoning)]
  const { first, end, extensionValid, months } = reckoning.period
  const place = placeStep(rules)
  return [
    ...start,
    ...waits,
    place,
    ...endSteps(first, rules.answerMonths, rules, reckoning),
    ...extensionSteps(facts, rules, reckoning),
    ...(extensionValid === true ? endSteps(end, months, rules, reckoning) : []),
    ...unpausedSteps(rules, reckoning),
  ]
}

function receiptSteps(
  { receivedOn: day }: DeadlineFacts,
  rules: DeadlineRules,
  { clock }: Reckoning,
): DeadlineStep[] {
  const { answer, identity, receipt, freeDays } = articlesOf(rules.regime)
  const received: DeadlineStep = { kind: 'received', article: answer, isCertain: true, day }
  const to = dayOfNumber(clock.start)
  if (to !== day) {
    const cited = { article: identity, isCertain: false }
    return [received, { kind: 'start-moved', ...cited, from: day, to }]
  }
  const isWorking = isWorkingDay(day, rules.calendar)
  // On which day a British month begins is an open question.
  const cited = { article: isWorking ? receipt : freeDays, isCertain: rules.regime === 'EU' }
  return [received, { kind: 'receipt-not-counted', ...cited, day, isWorkingDay: isWorking }]
}

function endSteps(
  { nominal, last }: PeriodEnd,
  months: number,
  rules: DeadlineRules,
  { clock: { start, pauseDays } }: Reckoning,
): DeadlineStep[] {
  const { regime, calendar } = rules
  const [from, added] = [dayOfNumber(start), dayOfNumber(addMonthsToNumber(start, months))]
  const steps: DeadlineStep[] = [
    {
      kind: 'months-added',
      article: articlesOf(regime).months,
      // That an extension counts from receipt, and the British corresponding date, are open questions.
      isCertain: regime === 'EU' && months === rules.answerMonths,
      from,
      months,
      to: added,
      isClamped: from.slice(8) !== added.slice(8),
    },
  ]
  if (pauseDays > 0) {
    const article = articlesOf(regime).pause
    const to = dayOfNumber(nominal)
    steps.push({
      kind: 'pause-added',
      article,
      isCertain: false,
      from: added,
      days: pauseDays,
      to,
    })
  }
  return [...steps, ...lastDaySteps(dayOfNumber(nominal), dayOfNumber(last), calendar, regime)]
}

function extensionSteps(
  { extension }: DeadlineFacts,
  rules: DeadlineRules,
  { period, clock }: Reckoning,
): DeadlineStep[] {
  // A limit that waiting has moved is as open as the pause itself.
  const isCertain = clock.pauseDays === 0
  const cited = { article: articlesOf(rules.regime).extension, isCertain }
  const until = dayOfNumber(period.first.last)
  const most = rules.extensionMonthsMax
  if (extension === null) return [{ kind: 'extension-possible', ...cited, until, months: most }]
  const { notifiedOn, months } = extension
  // Whether a shorter extension than the longest one has to be told as such is an open question.
  const isSettled = isCertain && months === most
  if (period.extensionValid === true)
    return [{ kind: 'extended', ...cited, isCertain: isSettled, notifiedOn, until, months }]
  if (notifiedOn > until) return [{ kind: 'extension-late', ...cited, notifiedOn, until }]
  return [{ kind: 'extension-too-long', ...cited, months, most }]
}

function pausedSteps(
  facts: DeadlineFacts,
  rules: DeadlineRules,
  reckoning: Reckoning,
): DeadlineStep[] {
  const { extension } = facts
  const cited = { article: articlesOf(rules.regime).extension, isCertain: true }
  const open = openSteps(facts, rules)
  const extended: DeadlineStep[] =
    extension === null
      ? []
      : [{ kind: 'extension-open', ...cited, notifiedOn: extension.notifiedOn }]
  return [...open, ...extended, ...unpausedSteps(rules, reckoning)]
}

function unpausedSteps(rules: DeadlineRules, { unpaused }: Reckoning): DeadlineStep[] {
  if (unpaused === null) return []
  const article = articlesOf(rules.regime).answer
  const due = dayOfNumber(unpaused.end.last)
  return [{ kind: 'without-pause', article, isCertain: true, due }]
}
