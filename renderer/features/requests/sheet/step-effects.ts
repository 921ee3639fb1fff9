import { caseDeadlines, deadlineFacts, noAnswerFrom } from '#shared/domain/requests/case-deadlines'
import { eraseOn } from '#shared/domain/requests/case-rules'
import { caseStatus } from '#shared/domain/requests/case-status'
import { isAskedSlowly } from '#shared/domain/requests/clock'
import { answerDeadline, type Deadline } from '#shared/domain/requests/deadline'
import type { NewEvent, RequestEvent } from '#shared/domain/requests/event'
import { daysBetween } from '#shared/domain/values/day'
import { hasInk } from '#shared/domain/values/text'
import type { RequestSheet } from '#shared/ipc/requests'
import { effectText, type StepEffect } from '#shared/text/request-steps'
import type { StepGround } from './request-sheet.ts'

type EffectGround = StepGround & { readonly erasureRule: RequestSheet['settings']['erasureRule'] }

/** What follows from a step, said before it is saved. `events` are those with the step in its place. */
export function stepEffects(
  event: NewEvent,
  events: readonly RequestEvent[],
  ground: EffectGround,
): StepEffect[] {
  const { request, rules } = ground
  const isLimited = caseDeadlines({ ...request, events: [...events] }, rules).some(
    ({ kind }) => kind === 'answer',
  )
  const after = deadlineOf(request.receivedOn, events, ground)
  switch (event.kind) {
    case 'identity-asked':
      return isLimited ? identityEffects(event.on, after, ground) : []
    case 'clarification-asked':
      return isLimited ? waitEffects('clarification', after, ground) : []
    case 'identity-answered':
    case 'clarification-answered':
      return isLimited ? dueEffects(after, ground) : []
    case 'extended':
      return extensionEffects(after, ground)
    case 'no-answer':
      return endEffects(ground)
    case 'answered':
      return [...answerWarnings(event, ground), ...answerEffects(event.on, events, ground)]
    case 'stopped':
      return stopEffects(event.on, ground)
    case 'closed':
      return closingEffects(event.on, ground)
    case 'withdrawn':
    case 'forwarded':
    case 'not-dp':
      return [effectText.limitEnds()]
    case 'reopened':
      return [effectText.ownDate()]
    case 'triaged':
    case 'closed-in-source':
    case 'acknowledged':
    case 'recipients-told':
    case 'note':
      return []
  }
}

function deadlineOf(
  receivedOn: string,
  events: readonly RequestEvent[],
  { rules }: StepGround,
): Deadline {
  return answerDeadline(deadlineFacts(receivedOn, caseStatus(events)), rules)
}

function identityEffects(on: string, after: Deadline, ground: EffectGround): StepEffect[] {
  const { request, rules } = ground
  const days = daysBetween(request.receivedOn, on)
  const limit = rules.slowAskingDays
  if (!isAskedSlowly({ askedOn: on, answeredOn: null }, request, rules))
    return waitEffects('identity', after, ground)
  if (rules.regime === 'GB')
    return [...waitEffects('identity', after, ground), effectText.askedSlowlyBritish(days, limit)]
  const stays = after.due === null ? [] : [effectText.dueStays(after.due)]
  return [effectText.askedSlowly(days, limit), ...stays]
}

function waitEffects(
  what: 'identity' | 'clarification',
  after: Deadline,
  { request, rules }: EffectGround,
): StepEffect[] {
  if (rules.regime === 'GB')
    return [
      what === 'identity' ? effectText.britishIdentity() : effectText.britishClarification(),
      ...without(after),
    ]
  if (rules.pausePolicy === 'pause') {
    const isBeyond = what === 'clarification' && !request.types.includes('ACCESS')
    const beyond = isBeyond ? [effectText.onlyAccess()] : []
    return [effectText.waits(what), ...without(after), ...beyond]
  }
  const due = after.due ?? request.receivedOn
  return [effectText.noPause(due)]
}

function without({ dueNoPause }: Deadline): StepEffect[] {
  return dueNoPause === null ? [] : [effectText.without(dueNoPause)]
}

/** The date after an answer of the person, against the one without any waiting. */
function dueEffects(after: Deadline, { request, rules }: EffectGround): StepEffect[] {
  if (after.due === null) return []
  const before = answerDeadline(
    { receivedOn: request.receivedOn, identity: [], clarification: [], extension: null },
    rules,
  )
  const isSame = after.dueNoPause === null && after.due === before.due
  const told = isSame ? effectText.dueStays(after.due) : effectText.newDue(after.due, rules.regime)
  return [told, ...without(after)]
}

function extensionEffects(after: Deadline, { request, rules }: EffectGround): StepEffect[] {
  const { due, noticeBy, extensionValid } = after
  const status = caseStatus(request.events)
  const until =
    noticeBy ?? answerDeadline(deadlineFacts(request.receivedOn, status), rules).noticeBy
  return [
    ...(until === null ? [] : [effectText.tellBy(until)]),
    ...(extensionValid && due !== null ? [effectText.newDue(due, rules.regime)] : []),
  ]
}

function answerEffects(
  on: string,
  events: readonly RequestEvent[],
  { request, rules }: EffectGround,
): StepEffect[] {
  const limit = caseDeadlines({ ...request, events: [...events] }, rules).find(
    ({ kind }) => kind === 'answer' || kind === 'authority',
  )
  const due = limit?.due ?? null
  if (due === null) return []
  return [on <= due ? effectText.inTime(due) : effectText.late(due, daysBetween(due, on))]
}

/** What the law does not allow for the rights of this case; warned of, never refused. GDPR art. 21(3), 22(3). */
function answerWarnings(
  { outcome }: Extract<NewEvent, { kind: 'answered' }>,
  { request: { types, reviewer } }: EffectGround,
): StepEffect[] {
  const isRefusedMarketing = outcome === 'refused' && types.includes('OBJECT_DM')
  const lacksReviewer = types.includes('ADM') && !hasInk(reviewer)
  return [
    ...(isRefusedMarketing ? [effectText.noBalancing()] : []),
    ...(lacksReviewer ? [effectText.noReviewer()] : []),
  ]
}

function stopEffects(on: string, { request }: EffectGround): StepEffect[] {
  const days = daysBetween(request.receivedOn, on)
  return days > 0 ? [effectText.stopLate(request.receivedOn, days)] : []
}

function closingEffects(on: string, { erasureRule }: EffectGround): StepEffect[] {
  const day = eraseOn(on, erasureRule?.period ?? null)
  return [
    erasureRule === null || day === null
      ? effectText.noRule()
      : effectText.erase(day, erasureRule.ref),
  ]
}

function endEffects({ request, rules }: EffectGround): StepEffect[] {
  const from = noAnswerFrom(caseStatus(request.events), rules.noAnswerDays)
  return from === null ? [] : [effectText.endFrom(from)]
}
