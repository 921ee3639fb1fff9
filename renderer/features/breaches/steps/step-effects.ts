import { breachClock, lateness } from '#shared/domain/breaches/clock'
import type { BreachEvent, NewBreachEvent } from '#shared/domain/breaches/event'
import {
  addsToComplete,
  breachStatus,
  type BreachStatus,
  isFirstNotice,
} from '#shared/domain/breaches/breach-status'
import { isAwareLate } from '#shared/domain/breaches/event-problems'
import { breachEffectText as text, type BreachEffect } from '#shared/text/breach-steps'
import { riskOutcomeWords } from '#shared/text/breach-words'
import type { StepGround } from './step-problems.ts'

const MINUTE_MS = 60_000
type NewOf<K extends NewBreachEvent['kind']> = Extract<NewBreachEvent, { kind: K }>
type Before = StepGround & { readonly status: BreachStatus }

/** What follows from a step, said before it is saved; a corrected one is judged by what came before it. */
export function stepEffects(
  event: NewBreachEvent,
  ground: StepGround,
  corrected: BreachEvent | null,
): BreachEffect[] {
  const before = { ...ground, status: statusBefore(ground.sheet.breach, corrected) }
  const { status } = before
  switch (event.kind) {
    case 'aware':
      return awareEffects(event, before)
    case 'notified':
      return noticeEffects(event, before)
    case 'not-notified':
      return notNotifiedEffects(before)
    case 'withdrawn':
      return [text.noticesStay()]
    case 'not-a-breach':
      return [text.noClock()]
    case 'people-planned':
      return [text.tellPeople()]
    case 'people-not-told':
      return notToldEffects(event, status)
    case 'reopened':
      return status.stateBefore ? [text.backTo(status.stateBefore)] : []
    case 'triaged':
    case 'assessed':
    case 'people-told':
    case 'closed':
    case 'taken-over':
    case 'note':
      return []
  }
}

/** Whether the form has to ask why it took so long. GDPR art. 33(1); EDPB 9/2022 para. 31. */
export function isDelayed(
  event: NewBreachEvent,
  { sheet }: StepGround,
  corrected: BreachEvent | null,
): boolean {
  const { breach, settings } = sheet
  if (event.kind === 'aware') return isAwareLate(breach, event, settings.settings.signalHours)
  if (event.kind !== 'notified') return false
  const status = statusBefore(breach, corrected)
  return isFirstNotice(status) && latenessOf(event, { sheet, status })?.isLate === true
}

/** Whether a recorded step can be given reasons for a delay that another correction is about to make of it. GDPR art. 33(1). */
export function mayBeDelayed({ sheet }: StepGround, corrected: BreachEvent | null): boolean {
  if (corrected?.kind === 'notified') return isFirstNotice(statusBefore(sheet.breach, corrected))
  return corrected?.kind === 'aware'
}

/** Where the incident stood when a step was taken. */
export function statusBefore(
  { events, assessments }: StepGround['sheet']['breach'],
  corrected: BreachEvent | null,
): BreachStatus {
  const place = corrected === null ? -1 : events.findIndex(({ id }) => id === corrected.id)
  return breachStatus({ events: place < 0 ? events : events.slice(0, place), assessments })
}

function awareEffects(event: NewOf<'aware'>, { sheet, now }: Before): BreachEffect[] {
  const { timeZone, firstSignal } = sheet.breach
  const { notificationHours: hours, signalHours } = sheet.settings.settings
  const { strictAt } = breachClock({ awareAt: event.at, timeZone, hours })
  const over = minutesBetween(strictAt, now)
  const isByDay = firstSignal.isDayOnly || event.isDayOnly
  const slowly = isByDay
    ? text.awareSlowlyByDay(signalHours)
    : text.awareSlowly(minutesBetween(firstSignal.at, event.at), signalHours)
  const isSlow = isAwareLate(sheet.breach, event, signalHours)
  const told = sheet.breach.parties.flatMap(({ role, toldUsAt }) =>
    role === 'processor' && toldUsAt !== null ? [toldUsAt] : [],
  )
  return [
    event.isDayOnly ? text.limitByDay(strictAt, timeZone) : text.limit(strictAt, timeZone, hours),
    ...(over > 0 && !event.isDayOnly ? [text.limitOver(over)] : []),
    ...(isSlow ? [slowly] : []),
    ...(told.length > 0 ? [text.processorTold(told.some((at) => at < event.at))] : []),
  ]
}

function noticeEffects(event: NewOf<'notified'>, before: Before): BreachEffect[] {
  const { status } = before
  const isFirst = isFirstNotice(status)
  return [
    ...(isFirst ? timeEffects(event, before) : []),
    ...(status.isRunning ? [text.clockStops()] : []),
    stageEffect(event, status),
  ]
}

function stageEffect({ stage }: NewOf<'notified'>, status: BreachStatus): BreachEffect {
  if (addsToComplete(status)) return text.addition()
  return stage === 'complete' ? text.complete() : text.restFollows()
}

function timeEffects(event: NewOf<'notified'>, { sheet, status }: Before): BreachEffect[] {
  const told = latenessOf(event, { sheet, status })
  if (told === null || status.awareAt === null) return []
  const { isLate, lateMinutes } = told
  if (isLate === null) return [text.lateUnknown()]
  if (isLate) return [lateMinutes === null ? text.lateByDay() : text.late(lateMinutes)]
  if (event.isDayOnly || status.isAwareDayOnly) return [text.inTimeByDay()]
  const { strictAt } = breachClock({
    awareAt: status.awareAt,
    timeZone: sheet.breach.timeZone,
    hours: sheet.settings.settings.notificationHours,
  })
  return [text.inTime(minutesBetween(event.at, strictAt))]
}

function latenessOf(
  event: NewOf<'notified'>,
  { sheet, status }: Pick<Before, 'sheet' | 'status'>,
): ReturnType<typeof lateness> | null {
  if (status.awareAt === null) return null
  return lateness({
    aware: { at: status.awareAt, isDayOnly: status.isAwareDayOnly },
    notified: event,
    timeZone: sheet.breach.timeZone,
    hours: sheet.settings.settings.notificationHours,
  })
}

function notNotifiedEffects({ status, sheet }: Before): BreachEffect[] {
  const outcome = status.latestAssessment?.outcome
  const isLowered = sheet.settings.settings.notificationThreshold === 'high-risk'
  const contradicts = outcome === 'high-risk' || (outcome === 'risk' && !isLowered)
  return [
    ...(outcome && contradicts ? [text.riskSays(riskOutcomeWords[outcome].name)] : []),
    ...(status.isRunning ? [text.clockStops()] : []),
    text.staysRecorded(),
  ]
}

function notToldEffects(
  { ground }: NewOf<'people-not-told'>,
  { latestAssessment }: BreachStatus,
): BreachEffect[] {
  const isHigh = latestAssessment?.outcome === 'high-risk'
  return [
    ...(ground === 'disproportionate' ? [text.publicNotice()] : []),
    // The ground "no high risk" is refused then, which is said beside it.
    ...(isHigh && ground !== 'no-high-risk' ? [text.highRiskLeft()] : []),
  ]
}

// A started minute counts whole.
function minutesBetween(from: string, to: string): number {
  return Math.ceil((Date.parse(to) - Date.parse(from)) / MINUTE_MS)
}
