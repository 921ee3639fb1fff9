import { addDays, dayOf } from '../values/day.ts'
import type { TimePoint } from '../values/time-point.ts'
import { shifted, spanOf } from '../values/time-span.ts'
import type { Deletion } from './deletion.ts'
import { deletionStatus, type DeletionStatus, isDeletionOwed } from './deletion-status.ts'
import type { DeletionSettings } from './settings.ts'

export const HOUR_MS = 3_600_000

type Timed = Pick<Deletion, 'timeZone' | 'signal' | 'beliefOn' | 'events' | 'ageBand'>
export type TargetSettings = Pick<DeletionSettings, 'freezeHours' | 'deleteDays'>

/** House target for the freeze, in elapsed hours; null where the time of the signal is not known. The GDPR has no figure. */
export function freezeBy(
  { signal }: Pick<Deletion, 'signal'>,
  settings: TargetSettings,
): string | null {
  if (signal === null || signal.isDayOnly) return null
  return shifted(signal.at, settings.freezeHours * HOUR_MS)
}

/** Whether the freeze came after its target, or did not come by now; null where nobody can tell, or it is not over. */
export function isFreezeLate(
  deletion: Timed,
  { freezeHours }: TargetSettings,
  now: string,
): boolean | null {
  const { signal, timeZone } = deletion
  const status = deletionStatus(deletion)
  if (signal === null) return null
  const frozen = frozenPoint(status)
  // Nobody can tell; a zone takes its time.
  if (frozen === null && status.state !== 'SIGNAL') return null
  const [first, last] = freezeSpan(signal, timeZone, freezeHours)
  if (frozen === null) return now > last ? true : null
  const span = spanOf(frozen, timeZone)
  if (span.earliest > last) return true
  return span.latest <= first ? false : null
}

/** The first and the last instant at which the target for the freeze can lie; the same one where the time of the signal is known. */
export function freezeSpan(
  signal: TimePoint,
  timeZone: string,
  hours: number,
): [first: string, last: string] {
  const { earliest, latest } = spanOf(signal, timeZone)
  return [shifted(earliest, hours * HOUR_MS), shifted(latest, hours * HOUR_MS)]
}

/** From when there was reason to believe it: as recorded, or the day of the signal. */
export function beliefDay({
  timeZone,
  signal,
  beliefOn,
}: Pick<Deletion, 'timeZone' | 'signal' | 'beliefOn'>): string | null {
  return beliefOn ?? (signal && dayOf(signal.at, timeZone))
}

/** House target for the deletion, a day; the law says "without undue delay". GDPR art. 17(1). */
export function deleteBy(deletion: Timed, { deleteDays }: TargetSettings): string | null {
  const belief = beliefDay(deletion)
  return belief && addDays(belief, deleteDays)
}

/** Whether the deletion came after its target, or did not come by today; null where nothing is owed or nobody can tell. */
export function isDeleteLate(
  deletion: Timed,
  settings: TargetSettings,
  today: string,
): boolean | null {
  const limit = deleteBy(deletion, settings)
  const status = deletionStatus(deletion)
  if (limit === null) return null
  if (status.deletedAt !== null) return dayOf(status.deletedAt, deletion.timeZone) > limit
  return isDeletionOwed(status) && today > limit ? true : null
}

function frozenPoint({ frozenAt, isFrozenDayOnly }: DeletionStatus): TimePoint | null {
  return frozenAt === null ? null : { at: frozenAt, isDayOnly: isFrozenDayOnly }
}
