import { dayOfNumber, daysBetween } from '../values/day.ts'
import { articlesOf } from './articles.ts'
import { daysOfWait, isAskedSlowly, isLostPause } from './clock.ts'
import type { DeadlineFacts, DeadlineRules, Pause } from './deadline-facts.ts'
import type { Reckoning } from './reckoning.ts'
import type { Asked, DeadlineStep } from './steps.ts'

type Wait = Pause & { what: Asked }

/** What questions to the person did to the clock. EDPB 01/2022; no official formula in the EU. */
export function waitingSteps(
  facts: DeadlineFacts,
  rules: DeadlineRules,
  { clock, unpaused }: Reckoning,
): DeadlineStep[] {
  const waits = holdingWaits(facts, rules)
  const stopping = waits.filter(({ what }) => rules.regime === 'EU' || what === 'clarification')
  if (rules.regime === 'EU' && rules.pausePolicy === 'none')
    return [...slowSteps(facts, rules), ...waits.map((wait) => ignored(wait, rules))]
  const answered = stopping.flatMap((wait) => waitedSteps(wait, rules))
  const waited = answered.reduce((sum, step) => sum + (step.kind === 'waited' ? step.days : 0), 0)
  const steps = [...slowSteps(facts, rules), ...answered]
  const end = unpaused === null ? null : dayOfNumber(unpaused.end.last)
  if (waited > clock.pauseDays) {
    const article = articlesOf(rules.regime).pause
    const counted = clock.pauseDays
    steps.push({ kind: 'counted-once', article, isCertain: false, waited, counted })
  }
  return [...steps, ...(end === null ? [] : lateSteps(stopping, end, rules))]
}

/** The questions that are still open and hold the clock. */
export function openSteps(facts: DeadlineFacts, rules: DeadlineRules): DeadlineStep[] {
  return holdingWaits(facts, rules)
    .filter(({ answeredOn }) => answeredOn === null)
    .map(({ what, askedOn }) => ({ kind: 'paused', ...citing(what, rules), what, askedOn }))
}

/** The questions that the clock may have stood still for. */
function holdingWaits(facts: DeadlineFacts, rules: DeadlineRules): Wait[] {
  const { identity, clarification } = facts
  const prompt = identity.filter((wait) => !isLostPause(wait, facts, rules))
  return [
    ...prompt.map((wait): Wait => ({ ...wait, what: 'identity' })),
    ...clarification.map((wait): Wait => ({ ...wait, what: 'clarification' })),
  ]
}

function waitedSteps({ what, askedOn, answeredOn }: Wait, rules: DeadlineRules): DeadlineStep[] {
  if (answeredOn === null) return []
  const days = daysOfWait({ askedOn, answeredOn }, rules.regime)
  const withBothDays = rules.regime === 'GB'
  const cited = citing(what, rules)
  return [{ kind: 'waited', ...cited, what, askedOn, answeredOn, days, withBothDays }]
}

function ignored({ what, askedOn }: Wait, rules: DeadlineRules): DeadlineStep {
  return { kind: 'wait-ignored', ...citing(what, rules), what, askedOn }
}

function slowSteps(facts: DeadlineFacts, rules: DeadlineRules): DeadlineStep[] {
  return facts.identity
    .filter((wait) => isAskedSlowly(wait, facts, rules))
    .map((wait) => ({
      kind: 'asked-slowly',
      ...citing('identity', rules),
      askedOn: wait.askedOn,
      days: daysBetween(facts.receivedOn, wait.askedOn),
      limit: rules.slowAskingDays,
      isPauseLost: isLostPause(wait, facts, rules),
    }))
}

/** A period that has run out cannot be paused any more; the officer must see that. */
function lateSteps(waits: readonly Wait[], end: string, rules: DeadlineRules): DeadlineStep[] {
  return waits
    .filter(({ askedOn }) => askedOn > end)
    .map(({ what, askedOn }) => ({
      kind: 'asked-too-late',
      ...citing(what, rules),
      what,
      askedOn,
      end,
    }))
}

function citing(what: Asked, { regime }: DeadlineRules): { article: string; isCertain: false } {
  return { article: articlesOf(regime)[what], isCertain: false }
}
