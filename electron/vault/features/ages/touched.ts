import type { AgeEntry } from '#shared/domain/ages/age'
import { ageProblems } from '#shared/domain/ages/age-problems'
import type { AgeGround } from '#shared/domain/ages/applied-age'
import { caseAge } from '#shared/domain/ages/case-age'
import { ageTable } from '#shared/domain/ages/table'
import type { Deletion } from '#shared/domain/deletions/deletion'
import { deletionStatus } from '#shared/domain/deletions/deletion-status'
import type { TouchedCase } from '#shared/ipc/ages'
import { rejectIf } from '#shared/ipc/errors'
import { asCountryAges, readAgeEntries, readAgeGround } from '../../db/age-table.ts'
import type { ReadableDb } from '../../db/open.ts'
import { openCases } from './store.ts'

/** Open cases that apply another age than the table gives now for the day of their signal. GDPR art. 8(1). */
export function touchedCases(db: ReadableDb, ground: AgeGround): TouchedCase[] {
  return openCases(db).flatMap((deletion) => touched(deletion, ground))
}

/** Open cases whose age a change of the table would move. */
export function touchedByChange(
  db: ReadableDb,
  change: Pick<AgeEntry, 'id' | 'versions' | 'capacity'>,
): TouchedCase[] {
  rejectIf(ageProblems(change))
  const ground = readAgeGround(db)
  const others = readAgeEntries(db).filter(({ id }) => id !== change.id)
  const changed = { ...ground, table: ageTable([...others, change].map(asCountryAges)) }
  return openCases(db)
    .filter((each) => caseAge(each, ground)?.age !== caseAge(each, changed)?.age)
    .flatMap((each) => touched(each, changed))
}

// A case without a day has no age, and one that applies this age already is not touched.
function touched(deletion: Deletion, ground: AgeGround): TouchedCase[] {
  const { id, refNo, country, art8 } = deletion
  const [applied, would] = [art8?.age ?? null, caseAge(deletion, ground)?.age ?? null]
  if (would === null || applied === would) return []
  const isDecided = deletionStatus(deletion).decision !== null
  return [{ id, refNo, country, applied, would, isDecided }]
}
