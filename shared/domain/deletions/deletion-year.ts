import { dayOf } from '../values/day.ts'
import type { Deletion } from './deletion.ts'
import { deletionStatus } from './deletion-status.ts'

/** The year a case counts in: of its signal, or of its deletion where a log has no signal; null without either. */
export function deletionYear(
  deletion: Pick<Deletion, 'timeZone' | 'signal' | 'events' | 'ageBand'>,
): number | null {
  const at = deletion.signal?.at ?? deletionStatus(deletion).deletedAt
  return at === null ? null : Number(dayOf(at, deletion.timeZone).slice(0, 4))
}
