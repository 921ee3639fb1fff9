import type { Deletion } from '../deletions/deletion.ts'
import { deletionStatus } from '../deletions/deletion-status.ts'
import { dayOf } from '../values/day.ts'
import type { AppliedAge } from './age.ts'
import { appliedAge, type AgeGround } from './applied-age.ts'

type Dated = Pick<Deletion, 'signal' | 'timeZone' | 'events' | 'ageBand'>

/** The day for which the table of ages is read: that of the signal, else of the deletion that a log tells. GDPR art. 8(1). */
export function ageDay(deletion: Dated): string | null {
  const at = deletion.signal?.at ?? deletionStatus(deletion).deletedAt
  return at === null ? null : dayOf(at, deletion.timeZone)
}

/** The age that a case applies by the table as it stands; null without a day. GDPR art. 8(1). */
export function caseAge(
  deletion: Dated & Pick<Deletion, 'country'>,
  ground: AgeGround,
): AppliedAge | null {
  const on = ageDay(deletion)
  return on === null ? null : appliedAge({ country: deletion.country, on }, ground)
}
