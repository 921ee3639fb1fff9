import { deletionYear } from '#shared/domain/deletions/deletion-year'
import { yearlySummary } from '#shared/domain/deletions/yearly-summary'
import type { YearlySummary } from '#shared/domain/deletions/yearly'
import type { Moment } from '../../clock.ts'
import type { ReadableDb } from '../../db/open.ts'
import { readGround } from './ground.ts'
import { readDeletions } from './store.ts'

/** The years in which there are cases, the latest first, and the running one. */
export function yearsOf(db: ReadableDb, moment: Moment): number[] {
  const { today } = readGround(db, moment)
  const known = readDeletions(db).flatMap((deletion) => deletionYear(deletion) ?? [])
  return [...new Set([Number(today.slice(0, 4)), ...known])].sort((a, b) => b - a)
}

/** The figures of a year. GDPR art. 5(2). */
export function yearOf(db: ReadableDb, year: number, moment: Moment): YearlySummary {
  const { settings, now, today } = readGround(db, moment)
  return yearlySummary(readDeletions(db), year, { settings, now, today })
}
