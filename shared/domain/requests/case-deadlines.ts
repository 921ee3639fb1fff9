import { addDays } from '../values/day.ts'
import { caseStatus, type CaseStatus } from './case-status.ts'
import { ACKNOWLEDGED_SINCE, complaintTarget, ukAcknowledgement } from './complaint-deadlines.ts'
import { answerDeadline, type DeadlineFacts, type DeadlineRules } from './deadline.ts'
import { stopsAtOnce } from './offered-events.ts'
import type { Request } from './request.ts'
import type { RequestSettings } from './settings.ts'
import type { RequestType } from './types.ts'

/** Everything a due date is computed with: constants, calendar, and whose law. */
export type CaseRules = DeadlineRules &
  Pick<RequestSettings, 'complaintDays' | 'acknowledgementDays' | 'dueSoonDays' | 'noAnswerDays'>

export const DEADLINE_KINDS = ['stop', 'acknowledge', 'answer', 'house', 'authority'] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

/** One thing that a case demands, and by when. */
export type CaseDeadline = {
  kind: DeadlineKind
  /** Last day on which it is in time; null while paused or while nobody set it. */
  due: string | null
  /** An earlier day to aim for, where the law can be read in two ways. */
  target: string | null
  doneOn: string | null
  isPaused: boolean
}

type CaseFacts = Pick<Request, 'types' | 'receivedOn' | 'events' | 'authority'>

const UNDER_12_3: readonly RequestType[] = [
  'ACCESS',
  'RECTIFY',
  'ERASE',
  'RESTRICT',
  'PORT',
  'OBJECT',
  'OBJECT_DM',
  'ADM',
  'WITHDRAW',
  'CHILD_ERASE',
]

/** Whether art. 12(3) GDPR limits the answer; what was not sorted yet is treated as if it did. */
export function isUnderMonthLimit(types: readonly RequestType[], status: CaseStatus): boolean {
  return types.some((type) => UNDER_12_3.includes(type)) || isUnsorted(types, status)
}

/** Whether nobody has said yet what a case is about; a question to the person does not sort it. */
export function isUnsorted(
  types: readonly RequestType[],
  { isTriaged, isOpen, state }: CaseStatus,
): boolean {
  const isWaited = isOpen || state === 'CLOSED_UNIDENTIFIED'
  return !isTriaged && isWaited && types.every((type) => type === 'OTHER')
}

/** What the answer's deadline is computed from. */
export function deadlineFacts(receivedOn: string, status: CaseStatus): DeadlineFacts {
  const { identity, clarification, extension } = status
  return { receivedOn, identity, clarification, extension }
}

/** All deadlines of a case, the most urgent kind first. GDPR art. 7(3), 12(3), 21(3), 77; UK DPA 2018 s. 164A. */
export function caseDeadlines(request: CaseFacts, rules: CaseRules): CaseDeadline[] {
  const status = caseStatus(request.events)
  if (status.state === 'NOT_DP') return []
  const found: CaseDeadline[] = []
  const { types, receivedOn } = request
  const done = { isPaused: false, target: null, doneOn: status.doneOn }
  // An objection that was taken back, or meant for somebody else, leaves nothing to stop here.
  if (stopsAtOnce(types) && isStillOwed(status.stoppedOn, status))
    found.push({ ...done, kind: 'stop', due: receivedOn, doneOn: status.stoppedOn })
  if (types.includes('COMPLAINT_DIRECT'))
    found.push(...complaintDeadlines(receivedOn, status, rules))
  if (types.includes('COMPLAINT_SA'))
    found.push({ ...done, kind: 'authority', due: request.authority?.dueOn ?? null })
  if (isUnderMonthLimit(types, status)) {
    const { due, isPaused } = answerDeadline(deadlineFacts(receivedOn, status), rules)
    found.push({ ...done, kind: 'answer', due, isPaused })
  }
  return found
}

function complaintDeadlines(
  receivedOn: string,
  status: CaseStatus,
  rules: CaseRules,
): CaseDeadline[] {
  const house: CaseDeadline = {
    kind: 'house',
    due: complaintTarget(receivedOn, rules.complaintDays),
    target: null,
    doneOn: status.doneOn,
    isPaused: false,
  }
  const doneOn = status.acknowledgedOn
  const isOwed = receivedOn >= ACKNOWLEDGED_SINCE && isStillOwed(doneOn, status)
  if (rules.regime !== 'GB' || !isOwed) return [house]
  const { target, limit } = ukAcknowledgement(receivedOn, rules.acknowledgementDays, rules.calendar)
  return [{ kind: 'acknowledge', due: limit, target, doneOn, isPaused: false }, house]
}

function isStillOwed(doneOn: string | null, { endedOn }: CaseStatus): boolean {
  return doneOn !== null || endedOn === null
}

/** The next thing due in a case: its day and kind, or that its only clock stands still. */
export function nextDeadline(deadlines: readonly CaseDeadline[]): {
  dueOn: string | null
  kind: DeadlineKind | null
  isPaused: boolean
} {
  const undone = deadlines.filter(({ doneOn }) => doneOn === null)
  const dated = undone.filter((each) => each.due !== null)
  const first = dated.reduce<CaseDeadline | null>(
    (best, each) => (best === null || dayOf(each) < dayOf(best) ? each : best),
    null,
  )
  if (first) return { dueOn: first.due, kind: first.kind, isPaused: false }
  const paused = undone.find(({ isPaused }) => isPaused)
  return { dueOn: null, kind: paused?.kind ?? null, isPaused: paused !== undefined }
}

/** What is due next in a case; nothing once it is closed. */
export function openDeadline(
  request: CaseFacts,
  rules: CaseRules,
): ReturnType<typeof nextDeadline> {
  const isClosed = caseStatus(request.events).state === 'CLOSED'
  return nextDeadline(isClosed ? [] : caseDeadlines(request, rules))
}

const dayOf = ({ due }: CaseDeadline) => due ?? '9999-12-31'

/** The first day on which a case that nobody answered may be closed; null when nothing was asked. */
export function noAnswerFrom(status: CaseStatus, noAnswerDays: number): string | null {
  const waiting = [...status.identity, ...status.clarification].filter(
    ({ answeredOn }) => answeredOn === null,
  )
  const last = waiting
    .map(({ askedOn }) => askedOn)
    .sort()
    .at(-1)
  return last === undefined ? null : addDays(last, noAnswerDays)
}
