import { isDeepStrictEqual } from 'node:util'
import { ImportBatch } from '#shared/domain/requests/import-batch'
import { AppError } from '#shared/ipc/errors'
import type { LogPlan } from '#shared/ipc/logs'
import { appendEntry, type TrailEntry } from '../../db/journal.ts'
import type { WritableDb } from '../../db/open.ts'
import { changesOf, putRecord } from '../../db/records.ts'
import type { JobContext } from '../../handlers.ts'
import { noteBatch } from '../../session.ts'
import { batchWriter, type BatchWriter } from './batch-writer.ts'
import { writeAsOne } from './long-work.ts'
import type { OpenedLog } from './opened-logs.ts'
import { passOf, readRows, type Progress } from './read-log.ts'
import type { LogRow } from './reading/rows.ts'
import { chosenOrders, rememberChoices } from './remembered-choices.ts'
import { effectReader, type RowEffect } from './row-effects.ts'
import { refuseWithoutReceipt } from './row-plan.ts'
import { surveyLog, type Survey } from './survey.ts'
import { timeOrderedIds } from './time-ordered-ids.ts'

type Counts = Pick<ImportBatch, 'added' | 'updated' | 'same' | 'skipped'>
type Import = { log: OpenedLog; plan: LogPlan; survey: Survey }

/** Imports a whole file as one step: all of it is written or nothing, and one journal entry tells of it. */
export async function runImport(
  work: JobContext,
  log: OpenedLog,
  plan: LogPlan,
): Promise<ImportBatch> {
  refuseWithoutReceipt(plan)
  const survey = await surveyFor(work, log, plan)
  if (survey.openDates.length > 0) throw new AppError('log-date-order-open')
  const { batch, entry } = await writeAsOne(work, ['request', 'import-batch'], (db) =>
    writeBatch(work, db, { log, plan, survey }),
  )
  noteBatch(work.session, entry.seq, batch.id)
  log.imported = { digest: survey.digest, batchId: batch.id }
  return batch
}

// What was checked is imported: the survey behind the shown numbers is used again where it still applies.
async function surveyFor(work: JobContext, log: OpenedLog, plan: LogPlan): Promise<Survey> {
  if (log.surveyed && isStillTrue(log.surveyed.plan, log.surveyed.survey, plan))
    return log.surveyed.survey
  const survey = await surveyLog(log, plan, passOf(work, { ...log, pass: 0, passes: 2 }))
  log.surveyed = { plan, survey }
  return survey
}

function isStillTrue(surveyed: LogPlan, survey: Survey, plan: LogPlan): boolean {
  const decided = Object.entries(plan.dateOrders)
  return (
    isDeepStrictEqual(surveyed.reading, plan.reading) &&
    isDeepStrictEqual(surveyed.mapping, plan.mapping) &&
    decided.every(([column, order]) => (survey.dateOrders[column] ?? order) === order) &&
    survey.openDates.every(({ column }) => plan.dateOrders[column] === undefined) &&
    Object.keys(surveyed.dateOrders).every((column) => plan.dateOrders[column] !== undefined)
  )
}

async function writeBatch(
  work: JobContext,
  db: WritableDb,
  { log, plan, survey }: Import,
): Promise<{ batch: ImportBatch; entry: TrailEntry }> {
  const { session, now, today } = work
  const { keys } = session.vault
  const source = plan.reading.preset
  const newId = timeOrderedIds(now)
  const id = newId()
  const writer = batchWriter({ db, keys, batchId: id, source, today, newId })
  const read = effectReader(work, db, { plan, survey })
  const counts: Counts = { added: 0, updated: 0, same: 0, skipped: 0 }
  const { signal, told } = passOf(work, { ...log, pass: 0, passes: 1 })
  const progress: Progress = {
    signal,
    told: (bytes) => {
      writer.flush()
      return told(bytes)
    },
  }
  const { digest } = await readRows(log, plan.reading, progress, (row) =>
    writeRow(writer, counts, plan, { row, effect: read(row) }),
  )
  // The same name, size and time are not yet the same content.
  if (digest !== survey.digest) throw new AppError('log-changed')
  if (counts.added + counts.updated === 0) throw new AppError('log-nothing-to-import')
  const about = { register: 'requests', source, fileName: log.fileName, at: now } as const
  // Parsed before it is kept: a batch that cannot be read back would hide all the others.
  const made = { id, ...about, ...counts, rowsDigest: writer.digest(), undone: null }
  const batch = ImportBatch.parse(made)
  const { mapping, typeWords, statusWords } = plan
  const choices = { mapping, dateOrders: chosenOrders(plan), typeWords, statusWords }
  rememberChoices(db, 'requests', { preset: source, headers: survey.headers, choices })
  putRecord(db, 'import-batch', batch)
  const heading = { at: now, sessionId: session.id, action: 'logs:run' }
  return { batch, entry: appendEntry(db, keys, heading, changesOf(db)) }
}

function writeRow(
  writer: BatchWriter,
  counts: Counts,
  plan: LogPlan,
  { row, effect }: { row: LogRow; effect: RowEffect },
): void {
  if (effect.kind === 'total') return
  if (effect.kind === 'refused') {
    if (plan.mode === 'all-or-nothing') throw hasProblems(row)
    counts.skipped += 1
    return
  }
  const { kind, known, values, identity } = effect
  if (kind === 'same') counts.same += 1
  else if (known === null) {
    writer.add({ no: row.no, values, identity })
    counts.added += 1
  } else if (plan.update) {
    writer.change(known, { no: row.no, values, identity })
    counts.updated += 1
  } else counts.skipped += 1
}

function hasProblems({ no }: LogRow): AppError {
  return new AppError('log-has-problems', { problems: [{ field: `row.${no}`, code: 'malformed' }] })
}
