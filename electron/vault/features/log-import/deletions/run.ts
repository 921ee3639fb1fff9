import { Deletion } from '#shared/domain/deletions/deletion'
import { foldWords } from '#shared/domain/log-import/fold'
import { remember } from '#shared/domain/log-import/word-pattern'
import { dayOf } from '#shared/domain/values/day'
import { startOfDay } from '#shared/domain/values/local-time'
import { AppError } from '#shared/ipc/errors'
import type { DeletionLogPlan, DeletionLogResult } from '#shared/ipc/deletion-logs'
import { readAgeGround } from '../../../db/age-table.ts'
import { newCaseId } from '../../../db/case-id.ts'
import { newDeletionRefs } from '../../../db/deletion-refs.ts'
import { readDeletionSettings } from '../../../db/deletion-settings.ts'
import { appendLongEntry } from '../../../db/journal.ts'
import { readable, type ReadableDb, type WritableDb } from '../../../db/open.ts'
import { changesOf } from '../../../db/records.ts'
import type { JobContext } from '../../../handlers.ts'
import { noteStep } from '../../../session.ts'
import { writeAsOne } from '../long-work.ts'
import { forgetContent, type OpenedLog } from '../opened-logs.ts'
import { passOf, readRows } from '../read-log.ts'
import { chosenOrders, rememberChoices } from '../remembered-choices.ts'
import type { Survey } from '../survey.ts'
import { timeOrderedIds } from '../time-ordered-ids.ts'
import {
  DeletionReader,
  refuseWithoutDeletion,
  surveyDeletionLog,
  zoneOfLogs,
  type DeletionRowEffect,
} from './deletion-rows.ts'
import { deletionMapping, isSurelyHeader } from './heads.ts'
import { importedDeletion, type DeletionSource } from './imported-deletion.ts'
import { keptFileName } from './kept-file-name.ts'
import { caseAdder, listedNames, readBeforeOn } from './store.ts'

/** The file is read twice; the writing counts as much as one reading more. */
const PASSES = 3
/** Records between which others get a turn: some tens of milliseconds of work. */
const SLICE_RECORDS = 100

type Found = { reader: DeletionReader; taken: number; skipped: number; headers: readonly string[] }

/** Reads a log of deletions in as one step: all of it is written or nothing, and one journal entry tells of it. */
export async function runDeletionLog(
  work: JobContext,
  log: OpenedLog,
  plan: DeletionLogPlan,
): Promise<DeletionLogResult> {
  refuseWithoutDeletion(plan)
  const survey = await surveyDeletionLog(
    log,
    plan,
    passOf(work, { ...log, pass: 0, passes: PASSES }),
  )
  if (survey.openDates.length > 0) throw new AppError('log-date-order-open')
  const found = await findRows(work, log, { plan, survey })
  const { reader, taken, skipped } = found
  if (taken === 0) throw new AppError('log-nothing-to-import')
  await writeRecords(work, log, { plan, found })
  // SECURITY: the beginning of the file, with all that was dropped, stood in memory for the first steps.
  forgetContent(log)
  return {
    fileName: keptFileName(log.fileName),
    rows: taken + skipped,
    deletions: taken,
    added: reader.groups.size,
    skipped,
  }
}

async function findRows(
  work: JobContext,
  log: OpenedLog,
  { plan, survey }: { plan: DeletionLogPlan; survey: Survey },
): Promise<Found> {
  const db = readable(work.session.vault.db)
  const reader = new DeletionReader(db, work.now, { plan, survey })
  const found: Found = { reader, taken: 0, skipped: 0, headers: survey.headers }
  const progress = passOf(work, { ...log, pass: 1, passes: PASSES })
  const { digest } = await readRows(log, plan.reading, progress, (row) =>
    tally(found, plan, { no: row.no, effect: reader.take(row) }),
  )
  // The same name, size and time are not yet the same content.
  if (digest !== survey.digest) throw new AppError('log-changed')
  return found
}

function tally(
  found: Found,
  { mode }: DeletionLogPlan,
  { no, effect }: { no: number; effect: DeletionRowEffect },
): void {
  if (effect.kind === 'too-many') throw new AppError('log-too-large')
  if (effect.kind === 'taken') found.taken += 1
  if (effect.kind !== 'refused') return
  if (mode === 'all-or-nothing') {
    const problems = [{ field: `row.${no}`, code: 'malformed' as const }]
    throw new AppError('log-has-problems', { problems })
  }
  found.skipped += 1
}

type Writing = { plan: DeletionLogPlan; found: Found }
/** Tells how much of something is done, and lets others have a turn. */
type Told = (done: number, total: number) => Promise<void>

// Nobody else may write meanwhile, so that references are the register's own to the end.
async function writeRecords(
  work: JobContext,
  log: OpenedLog,
  { plan, found }: Writing,
): Promise<void> {
  const { session, now } = work
  const { told } = passOf(work, { ...log, pass: 2, passes: PASSES })
  // The records are one half of it, their entry of the journal is the other.
  const inHalf =
    (before: number): Told =>
    (done, total) =>
      told(Math.floor(((before + done / total) * log.bytes) / 2))
  const { entry, changes } = await writeAsOne(work, ['deletion'], async (db) => {
    const logDigest = found.reader.digest()
    if (readBeforeOn(db, logDigest) !== null) throw new AppError('log-read-before')
    const source = sourceOf(db, now, {
      fileName: keptFileName(log.fileName),
      source: plan.reading.preset,
      logDigest,
    })
    await addRecords(db, found, { source, told: inHalf(0) })
    keepChoices(db, plan, found)
    const written = changesOf(db)
    const heading = { at: now, sessionId: session.id, action: 'deletion-logs:run' }
    const inTurns = { changes: written, told: inHalf(1) }
    const made = await appendLongEntry(db, session.vault.keys, heading, inTurns)
    return { entry: made, changes: written }
  })
  noteStep(session, entry, changes)
  log.imported = { seq: entry.seq }
}

async function addRecords(
  db: WritableDb,
  { reader }: Found,
  { source, told }: { source: DeletionSource; told: Told },
): Promise<void> {
  const groups = reader.groups.listed()
  const add = caseAdder(db)
  for (const [no, group] of groups.entries()) {
    // Parsed before it is kept: one that cannot be read back would hide all the others.
    add(Deletion.parse(importedDeletion(group, source)))
    if ((no + 1) % SLICE_RECORDS === 0) await told(no + 1, groups.length)
  }
}

function sourceOf(
  db: ReadableDb,
  now: string,
  origin: Omit<DeletionSource['origin'], 'on'>,
): DeletionSource {
  const timeZone = zoneOfLogs(db)
  const today = dayOf(now, timeZone)
  const { categories, systems } = listedNames(db)
  const idsOf = (entries: readonly { id: string; name: string }[]) =>
    new Map(entries.map(({ id, name }) => [foldWords(name), id]))
  const namesOf = (entries: readonly { id: string; name: string }[]) =>
    new Map(entries.map(({ id, name }) => [id, name]))
  const names = { categories: namesOf(categories), systems: namesOf(systems) }
  return {
    origin: { ...origin, on: today },
    timeZone,
    today,
    // Days come again and again; a zone is slow to ask.
    startOf: remember((day) => startOfDay(day, timeZone)),
    newId: timeOrderedIds(now),
    newCaseId,
    nextRef: newDeletionRefs(db),
    ages: readAgeGround(db),
    settings: readDeletionSettings(db),
    listed: { categories: idsOf(categories), systems: idsOf(systems) },
    names: { ...names, processors: new Map(), recipients: new Map() },
  }
}

// SECURITY: only numbers of columns, and a digest of heads only where they surely are heads.
function keepChoices(db: WritableDb, plan: DeletionLogPlan, { headers }: Found): void {
  if (!isSurelyHeader(headers)) return
  const mapping = deletionMapping(plan.mapping)
  const choices = { mapping, dateOrders: chosenOrders({ ...plan, mapping }) }
  rememberChoices(db, 'deletions', { preset: plan.reading.preset, headers, choices })
}
