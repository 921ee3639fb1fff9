import { dayOf, daysBetween } from '../values/day.ts'
import type { RequestState } from '../requests/case-status.ts'
import type { TimePoint } from '../values/time-point.ts'
import type { Deletion } from './deletion.ts'
import { deletionStatus, type DeletionStatus, isBelieved } from './deletion-status.ts'
import type { TargetStep } from './target-steps.ts'
import {
  beliefDay,
  deleteBy,
  freezeSpan,
  isDeleteLate,
  isFreezeLate,
  type TargetSettings,
} from './targets.ts'

type Explained = Pick<Deletion, 'timeZone' | 'signal' | 'beliefOn' | 'events' | 'ageBand'>
/** The house rules, the time it is, and requests of the child or a parent that wait for an answer. */
export type TargetGround = {
  settings: TargetSettings
  now: string
  today: string
  requests: readonly AskedBy[]
}
type AskedBy = { refNo: string; dueOn: string | null; state: RequestState; isPaused: boolean }

const BY_HOUSE = { article: 'GDPR art. 5(2)', isHouseRule: true } as const
const FREEZE = { article: 'GDPR art. 5(1)(a), 18 by analogy', isHouseRule: true } as const
const BELIEVED = { article: 'GDPR art. 17(1)(f)', isHouseRule: false } as const
// The law says "without undue delay"; the day that is counted is the house's.
const DELETE = { article: 'GDPR art. 17(1)(f)', isHouseRule: true } as const

const ANSWER = { article: 'GDPR art. 12(3)', isHouseRule: false } as const

/** How the targets for freeze and deletion come about, and whether they were kept. GDPR art. 5(1)(a), 12(3), 17(1). */
export function explainTargets(deletion: Explained, ground: TargetGround): TargetStep[] {
  const status = deletionStatus(deletion)
  return [
    { kind: 'no-figure', article: 'GDPR art. 17(1)', isHouseRule: false },
    ...freezeSteps(deletion, status, ground),
    ...beliefSteps(deletion),
    ...deleteSteps(deletion, status, ground),
    ...ground.requests.flatMap(answerSteps),
  ]
}

// What is answered has no date any more, and neither has what waits for the person.
function answerSteps({ refNo, dueOn, state, isPaused }: AskedBy): TargetStep[] {
  const told = { ...ANSWER, refNo }
  if (dueOn !== null) return [{ kind: 'answer-due', ...told, on: dueOn }]
  return isPaused ? [{ kind: 'answer-paused', ...told, state }] : []
}

function freezeSteps(
  deletion: Explained,
  status: DeletionStatus,
  { settings, now }: TargetGround,
): TargetStep[] {
  const { signal, timeZone } = deletion
  if (signal === null) return [{ kind: 'no-signal', ...BY_HOUSE }]
  const hours = settings.freezeHours
  const [first, last] = freezeSpan(signal, timeZone, hours)
  const on = dayOf(signal.at, timeZone)
  const counted: TargetStep = signal.isDayOnly
    ? { kind: 'freeze-between', ...FREEZE, on, hours, first, last, timeZone }
    : { kind: 'freeze-counted', ...FREEZE, from: signal.at, hours, to: first, timeZone }
  const isLate = isFreezeLate(deletion, settings, now)
  return [counted, ...freezeOutcome({ isLate, to: last, timeZone }, status)]
}

function freezeOutcome(
  { isLate, to, timeZone }: { isLate: boolean | null; to: string; timeZone: string },
  { frozenAt, isFrozenDayOnly }: DeletionStatus,
): TargetStep[] {
  if (frozenAt === null) return isLate ? [{ kind: 'freeze-passed', ...FREEZE, to, timeZone }] : []
  const point: TimePoint = { at: frozenAt, isDayOnly: isFrozenDayOnly }
  const told = { ...FREEZE, ...point, timeZone }
  if (isLate === null) return [{ kind: 'freeze-cannot-be-told', ...told }]
  return [{ kind: isLate ? 'frozen-late' : 'frozen-in-time', ...told }]
}

function beliefSteps(deletion: Explained): TargetStep[] {
  const on = beliefDay(deletion)
  if (on === null) return []
  return [
    { kind: 'believed-since', ...BELIEVED, on, isSignalDay: deletion.beliefOn === null },
    { kind: 'due-at-once', article: 'GDPR art. 5(1)(e), 17(1)(f)', isHouseRule: true, on },
  ]
}

function deleteSteps(
  deletion: Explained,
  status: DeletionStatus,
  { settings, today }: TargetGround,
): TargetStep[] {
  const [from, to] = [beliefDay(deletion), deleteBy(deletion, settings)]
  if (from === null || to === null) return []
  const days = settings.deleteDays
  const counted: TargetStep = {
    kind: 'delete-counted',
    ...DELETE,
    from,
    days,
    to,
  }
  const isLate = isDeleteLate(deletion, settings, today)
  if (status.deletedAt !== null) {
    const on = dayOf(status.deletedAt, deletion.timeZone)
    const late = { on, days: daysBetween(to, on) }
    return [counted, isLate ? { kind: 'deleted-late', ...DELETE, ...late } : inTime(on)]
  }
  if (!isBelieved(status))
    return [{ kind: 'nothing-owed', article: 'GDPR art. 8(1)', isHouseRule: false }]
  return isLate
    ? [counted, { kind: 'delete-passed', ...DELETE, to, days: daysBetween(to, today) }]
    : [counted]
}

function inTime(on: string): TargetStep {
  return { kind: 'deleted-in-time', ...DELETE, on }
}
