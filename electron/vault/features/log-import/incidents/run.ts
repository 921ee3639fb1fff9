import { Breach } from '#shared/domain/breaches/breach'
import type { MappedBreach } from '#shared/domain/log-import/map-breach'
import { dayOf } from '#shared/domain/values/day'
import { AppError } from '#shared/ipc/errors'
import type { BreachLogPlan, BreachLogResult } from '#shared/ipc/breach-logs'
import { newBreachRefs } from '../../../db/breach-refs.ts'
import { appendEntry } from '../../../db/journal.ts'
import { readable, type WritableDb } from '../../../db/open.ts'
import { changesOf, putRecord } from '../../../db/records.ts'
import type { JobContext } from '../../../handlers.ts'
import { noteStep } from '../../../session.ts'
import { writeAsOne } from '../long-work.ts'
import type { OpenedLog } from '../opened-logs.ts'
import { passOf, readRows } from '../read-log.ts'
import type { LogRow } from '../reading/rows.ts'
import { chosenOrders, rememberChoices } from '../remembered-choices.ts'
import type { Survey } from '../survey.ts'
import { timeOrderedIds } from '../time-ordered-ids.ts'
import {
  breachRowReader,
  refuseWithoutColumns,
  surveyBreachLog,
  zoneOfLogs,
  type BreachRowEffect,
} from './breach-rows.ts'
import { importedBreach } from './imported-breach.ts'
import { importedKeys } from './store.ts'

/** More incidents than any organisation logs; all of them are kept in memory before they are written. */
const MOST_INCIDENTS = 20_000

type FoundRow = { rowNo: number; key: string; values: MappedBreach }
type Found = { rows: FoundRow[]; same: number; skipped: number; headers: readonly string[] }

/** Reads a log of incidents in as one step: all of it is written or nothing, and one journal entry tells of it. */
export async function runBreachLog(
  work: JobContext,
  log: OpenedLog,
  plan: BreachLogPlan,
): Promise<BreachLogResult> {
  refuseWithoutColumns(plan)
  const survey = await surveyBreachLog(log, plan, passOf(work, { ...log, pass: 0, passes: 2 }))
  if (survey.openDates.length > 0) throw new AppError('log-date-order-open')
  const found = await findRows(work, log, { plan, survey })
  if (found.rows.length === 0) throw new AppError('log-nothing-to-import')
  await writeRows(work, log, { plan, found })
  const { rows, same, skipped } = found
  const { fileName } = log
  return { fileName, rows: rows.length + same + skipped, added: rows.length, same, skipped }
}

async function findRows(
  work: JobContext,
  log: OpenedLog,
  { plan, survey }: { plan: BreachLogPlan; survey: Survey },
): Promise<Found> {
  const db = readable(work.session.vault.db)
  const read = breachRowReader(work, db, { plan, survey })
  const found: Found = { rows: [], same: 0, skipped: 0, headers: survey.headers }
  const progress = passOf(work, { ...log, pass: 1, passes: 2 })
  const { digest } = await readRows(log, plan.reading, progress, (row) =>
    take(found, plan, { row, effect: read(row) }),
  )
  // The same name, size and time are not yet the same content.
  if (digest !== survey.digest) throw new AppError('log-changed')
  return found
}

function take(
  found: Found,
  { mode }: BreachLogPlan,
  { row, effect }: { row: LogRow; effect: BreachRowEffect },
): void {
  if (effect.kind === 'total') return
  if (effect.kind === 'refused') {
    if (mode === 'all-or-nothing') throw hasProblems(row)
    found.skipped += 1
  } else if (effect.kind === 'same') found.same += 1
  else if (found.rows.length >= MOST_INCIDENTS) throw new AppError('log-too-large')
  else found.rows.push({ rowNo: row.no, key: effect.key, values: effect.values })
}

function hasProblems({ no }: LogRow): AppError {
  return new AppError('log-has-problems', { problems: [{ field: `row.${no}`, code: 'malformed' }] })
}

// Nobody gets a turn while this is written, so that references and keys are the register's own to the end.
async function writeRows(
  work: JobContext,
  log: OpenedLog,
  { plan, found }: { plan: BreachLogPlan; found: Found },
): Promise<void> {
  const { session, now } = work
  const { entry, changes } = await writeAsOne(work, ['breach'], (db) => {
    refuseKnown(db, found)
    putBreaches(db, work, { log, plan, found })
    remember(db, plan, found)
    const written = changesOf(db)
    const heading = { at: now, sessionId: session.id, action: 'breach-logs:run' }
    const made = appendEntry(db, session.vault.keys, heading, written)
    return Promise.resolve({ entry: made, changes: written })
  })
  noteStep(session, entry, changes)
  log.imported = { seq: entry.seq }
}

// While the file was read, redo may have brought back what an earlier import wrote.
function refuseKnown(db: WritableDb, { rows }: Found): void {
  const known = importedKeys(db)
  if (rows.some(({ key }) => known.has(key))) throw new AppError('log-check-outdated')
}

function putBreaches(
  db: WritableDb,
  { now }: JobContext,
  { log, plan, found }: { log: OpenedLog; plan: BreachLogPlan; found: Found },
): void {
  const timeZone = zoneOfLogs(db)
  const source = {
    fileName: log.fileName,
    source: plan.reading.preset,
    timeZone,
    today: dayOf(now, timeZone),
    newId: timeOrderedIds(now),
    nextRef: newBreachRefs(db),
  }
  for (const { values, ...row } of found.rows)
    // Parsed before it is kept: one that cannot be read back would hide all the others.
    putRecord(db, 'breach', Breach.parse(importedBreach(values, row, source)))
}

// Only numbers of columns and words she explained.
function remember(db: WritableDb, plan: BreachLogPlan, { headers }: Found): void {
  const { mapping, phaseWords } = plan
  const choices = { mapping, dateOrders: chosenOrders(plan), phaseWords }
  rememberChoices(db, 'breaches', { preset: plan.reading.preset, headers, choices })
}
