import { appliedAge } from '#shared/domain/ages/applied-age'
import type { AppliedAge } from '#shared/domain/ages/age'
import type { Deletion } from '#shared/domain/deletions/deletion'
import { deletionStatus } from '#shared/domain/deletions/deletion-status'
import { dayOf } from '#shared/domain/values/day'
import type { Ground } from './ground.ts'

type Dated = Pick<Deletion, 'signal' | 'timeZone' | 'events' | 'ageBand'>

/** The day for which the table of ages is read: that of the signal, else of the deletion that a log tells. GDPR art. 8(1). */
export function ageDay(deletion: Dated): string | null {
  const at = deletion.signal?.at ?? deletionStatus(deletion).deletedAt
  return at === null ? null : dayOf(at, deletion.timeZone)
}

/** The age that a case applies by the table as it stands; null without a day. GDPR art. 8(1). */
export function ageApplied(
  deletion: Dated & Pick<Deletion, 'country'>,
  { ages }: Pick<Ground, 'ages'>,
): AppliedAge | null {
  const on = ageDay(deletion)
  return on === null ? null : appliedAge({ country: deletion.country, on }, ages)
}
