import type { Problem, ProblemCode } from '../values/problem.ts'
import { hasInk } from '../values/text.ts'
import { deadlineFacts, noAnswerFrom, type CaseRules } from './case-deadlines.ts'
import { caseStatus, stateAfter } from './case-status.ts'
import { answerDeadline } from './deadline.ts'
import type { NewEvent, RequestEvent } from './event.ts'
import { isTransition } from './offered-events.ts'
import type { Request } from './request.ts'

type Case = Pick<Request, 'receivedOn' | 'events'>
export type Guard = { rules: CaseRules; today: string; extensionMonthsMax: number }

/** Why an event cannot be recorded now: the state machine's guards and the order of days. GDPR art. 11, 12. */
export function eventProblems(request: Case, event: NewEvent, guard: Guard): Problem[] {
  const status = caseStatus(request.events)
  const isStep = stateAfter(event) !== null
  if (isStep && event.kind !== 'closed-in-source' && !isTransition(status.state, event.kind))
    return [problem('kind', 'not-offered')]
  return [
    ...dayProblems(request, event, guard.today),
    ...answerProblems(event),
    ...extensionProblems(request, event, guard),
    ...tellingProblems(request, event, guard),
    ...noAnswerProblems(request, event, guard),
  ]
}

/** Replays a whole list of events; the first that breaks a guard is told by its place. */
export function eventsProblems(
  request: Pick<Request, 'receivedOn'>,
  events: readonly RequestEvent[],
  guard: Guard,
): Problem[] {
  const [first] = brokenEvents(request, events, guard)
  if (!first) return []
  return first.problems.map(({ field, code }) => ({
    field: `events.${first.place}.${field}`,
    code,
  }))
}

/** Every event of a list that breaks a guard where it stands, and why. */
export function brokenEvents(
  request: Pick<Request, 'receivedOn'>,
  events: readonly RequestEvent[],
  guard: Guard,
): { place: number; problems: Problem[] }[] {
  return events.flatMap((event, place) => {
    const before = { receivedOn: request.receivedOn, events: events.slice(0, place) }
    const problems = eventProblems(before, event, guard)
    return problems.length > 0 ? [{ place, problems }] : []
  })
}

function dayProblems({ receivedOn, events }: Case, event: NewEvent, today: string): Problem[] {
  if (event.on === null) return []
  if (event.on > today) return [problem('on', 'in-the-future')]
  if (event.on < receivedOn) return [problem('on', 'before-receipt')]
  // Facts may be added late; a step cannot have happened before the one it follows.
  const last = events.filter((earlier) => stateAfter(earlier) !== null).at(-1)
  const isEarly = stateAfter(event) !== null && last?.on != null && event.on < last.on
  return isEarly ? [problem('on', 'before-last-step')] : []
}

// GDPR art. 12(4): whoever is not given everything is told why, and where to complain.
function answerProblems(event: NewEvent): Problem[] {
  if (event.kind !== 'answered' || event.outcome === 'full') return []
  const missing = (['reason', 'remedies'] as const).filter((field) => !hasInk(event[field]))
  return missing.map((field) => problem(field, 'required'))
}

// GDPR art. 12(3): told within the first month, by at most two months.
function extensionProblems(request: Case, event: NewEvent, guard: Guard): Problem[] {
  if (event.kind !== 'extended') return []
  if (event.months > guard.extensionMonthsMax) return [problem('months', 'out-of-range')]
  const status = caseStatus(request.events)
  const { noticeBy } = answerDeadline(deadlineFacts(request.receivedOn, status), guard.rules)
  return noticeBy !== null && event.on > noticeBy ? [problem('on', 'too-late-to-extend')] : []
}

// The person is told on a day that was, and not before the request arrived. GDPR art. 11(2), 12(4).
function tellingProblems({ receivedOn }: Case, event: NewEvent, { today }: Guard): Problem[] {
  if (event.kind !== 'forwarded' && event.kind !== 'no-answer') return []
  if (event.personToldOn > today) return [problem('personToldOn', 'in-the-future')]
  return event.personToldOn < receivedOn ? [problem('personToldOn', 'before-receipt')] : []
}

function noAnswerProblems(request: Case, event: NewEvent, { rules }: Guard): Problem[] {
  if (event.kind !== 'no-answer') return []
  const from = noAnswerFrom(caseStatus(request.events), rules.noAnswerDays)
  return from !== null && event.on < from ? [problem('on', 'wait-not-over')] : []
}

function problem(field: string, code: ProblemCode): Problem {
  return { field, code }
}
