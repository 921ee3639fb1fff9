import { activityProblems } from '#shared/domain/activities/activity-problems'
import type { Activity } from '#shared/domain/activities/activity'
import { AppError, rejectIf } from '#shared/ipc/errors'
import type { ReadableDb, WritableDb } from '../../db/open.ts'
import { putRecord, readRecord } from '../../db/records.ts'
import { readCatalogues, readRegister } from '../../db/register-data.ts'

/** The activity with this id; throws not-found. */
export function readActivity(db: ReadableDb, id: string): Activity {
  const activity = readRecord<Activity>(db, 'activity', id)
  if (!activity) throw new AppError('not-found')
  return activity
}

/** Reference numbers in use, without the one of the given activity. */
export function takenRefs(db: ReadableDb, exceptId: string | null): string[] {
  const rows = db.prepare('SELECT ref_no FROM activities WHERE id IS NOT ?').all(exceptId)
  return rows.map((row) => (row as { ref_no: string }).ref_no)
}

/** Saves an activity after checking its reference, links and days; throws invalid-input with the fields. */
export function saveActivity(db: WritableDb, activity: Activity): Activity {
  rejectIf(
    activityProblems(activity, {
      catalogues: readCatalogues(db),
      takenRefs: takenRefs(db, activity.id),
      jointControllers: readRegister(db).jointControllers,
    }),
  )
  putRecord(db, 'activity', activity)
  return activity
}
