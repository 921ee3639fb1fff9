import { processorActivityProblems } from '#shared/domain/processor-activities/processor-activity-problems'
import type { ProcessorActivity } from '#shared/domain/processor-activities/processor-activity'
import { AppError, rejectIf } from '#shared/ipc/errors'
import type { ReadableDb, WritableDb } from '../../db/open.ts'
import { putRecord, readRecord } from '../../db/records.ts'
import { readCatalogues } from '../../db/register-data.ts'

/** The processor activity with this id; throws not-found. */
export function readProcessorActivity(db: ReadableDb, id: string): ProcessorActivity {
  const activity = readRecord<ProcessorActivity>(db, 'processor-activity', id)
  if (!activity) throw new AppError('not-found')
  return activity
}

/** Reference numbers in use, without the one of the given activity. */
export function takenRefs(db: ReadableDb, exceptId: string | null): string[] {
  const rows = db.prepare('SELECT ref_no FROM processor_activities WHERE id IS NOT ?').all(exceptId)
  return rows.map((row) => (row as { ref_no: string }).ref_no)
}

/** Saves a processor activity after checking its reference and links; throws invalid-input. */
export function saveProcessorActivity(
  db: WritableDb,
  activity: ProcessorActivity,
): ProcessorActivity {
  rejectIf(processorActivityProblems(activity, readCatalogues(db), takenRefs(db, activity.id)))
  putRecord(db, 'processor-activity', activity)
  return activity
}
