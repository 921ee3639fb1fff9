import type { Deletion } from '../deletions/deletion.ts'
import { dayOf } from '../values/day.ts'
import type { AppliedAge } from './age.ts'
import { appliedAge, type AgeGround } from './applied-age.ts'

type Facts = Pick<Deletion, 'country' | 'signal' | 'timeZone' | 'createdOn'>

/** What the table says of a case for the day of its signal, in its own zone. GDPR art. 8(1). */
export function caseAge(deletion: Facts, ground: AgeGround): AppliedAge {
  const { country, signal, timeZone, createdOn } = deletion
  const on = signal === null ? createdOn : dayOf(signal.at, timeZone)
  return appliedAge({ country, on }, ground)
}
