import { timeLeft } from '#shared/domain/breaches/clock'
import { daysBetween } from '#shared/domain/values/day'
import { localOf } from '#shared/domain/values/local-time'
import type { DeletionSummary } from '#shared/ipc/deletions'
import { deletionTargetText as text } from '#shared/text/deletion-target'
import type { DateTone } from '../../ui/marks/DateChip.tsx'

/** What of a case its house targets are told from. */
export type TargetFacts = Pick<
  DeletionSummary,
  | 'state'
  | 'isOpen'
  | 'timeZone'
  | 'freezeBy'
  | 'isDeleteOwed'
  | 'deleteBy'
  | 'deletedOn'
  | 'isDeleteLate'
  | 'decision'
>

/** A house target in words, with their tone while it presses or where it is good or bad news. */
export type TargetStanding = { readonly label: string; readonly tone: DateTone }

/** A target that still runs: the freeze up to an instant, or the deletion up to a day. */
export type RunningTarget =
  | { readonly kind: 'freeze'; readonly by: string | null }
  | { readonly kind: 'delete'; readonly by: string }

const SOON_HOURS = 6
const SOON_DAYS = 2

/** The target that an open case has to meet next; null once nothing runs. */
export function runningTarget(facts: TargetFacts): RunningTarget | null {
  const { state, isOpen, freezeBy, isDeleteOwed, deleteBy } = facts
  if (isOpen && state === 'SIGNAL') return { kind: 'freeze', by: freezeBy }
  return isDeleteOwed && deleteBy !== null ? { kind: 'delete', by: deleteBy } : null
}

/** Whether a case has missed the target that it has to meet next. */
export function isOverTarget(facts: TargetFacts, now: string): boolean {
  const running = runningTarget(facts)
  if (running === null || running.by === null) return false
  if (running.kind === 'freeze') return timeLeft(running.by, now).isOver
  return running.by < dayOf(now, facts.timeZone)
}

/** How a case stands by its house targets: the one that runs, or how the deletion came out. */
export function targetStanding(facts: TargetFacts, now: string): TargetStanding {
  const running = runningTarget(facts)
  if (running === null) return outcome(facts)
  if (running.kind === 'delete') return deleteStanding(running.by, dayOf(now, facts.timeZone))
  return freezeStanding(running.by, now)
}

function freezeStanding(freezeBy: string | null, now: string): TargetStanding {
  if (freezeBy === null) return { label: text.freezeNow, tone: 'warning' }
  const { isOver, hours, minutes } = timeLeft(freezeBy, now)
  if (isOver) return { label: text.freezeOver(freezeBy, now), tone: 'blocker' }
  const isSoon = hours * 60 + minutes <= SOON_HOURS * 60
  return { label: text.freezeIn(freezeBy, now), tone: isSoon ? 'warning' : null }
}

function deleteStanding(deleteBy: string, today: string): TargetStanding {
  if (deleteBy < today)
    return { label: text.deleteOver(daysBetween(deleteBy, today)), tone: 'blocker' }
  if (deleteBy === today) return { label: text.deleteToday, tone: 'error' }
  const isSoon = daysBetween(today, deleteBy) <= SOON_DAYS
  return { label: text.deleteBy(deleteBy, today), tone: isSoon ? 'warning' : null }
}

function outcome(facts: TargetFacts): TargetStanding {
  const { decision, deletedOn, isDeleteOwed, isDeleteLate } = facts
  if (decision === 'cleared-adult' || decision === 'cleared-consent')
    return { label: text.cleared, tone: null }
  if (deletedOn === null) return { label: isDeleteOwed ? text.none : text.notOwed, tone: null }
  if (isDeleteLate === null) return { label: text.deletedUnclear, tone: null }
  return isDeleteLate
    ? { label: text.deletedLate, tone: 'warning' }
    : { label: text.deletedInTime, tone: 'good' }
}

function dayOf(instant: string, timeZone: string): string {
  return localOf(instant, timeZone).slice(0, 10)
}
