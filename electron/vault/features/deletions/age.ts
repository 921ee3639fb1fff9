import type { AppliedAge } from '#shared/domain/ages/age'
import { caseAge } from '#shared/domain/ages/case-age'
import type { Deletion } from '#shared/domain/deletions/deletion'
import type { Ground } from './ground.ts'

/** The age that a case applies by the table as it stands; null without a day. GDPR art. 8(1). */
export function ageApplied(deletion: Deletion, { ages }: Pick<Ground, 'ages'>): AppliedAge | null {
  return caseAge(deletion, ages)
}
