import { namesPerson } from '#shared/domain/retention/holding-problems'
import { AppError } from '#shared/ipc/errors'
import type { HoldingLogPlan, HoldingLogResult } from '#shared/ipc/holding-logs'
import { appendEntry } from '../../../db/journal.ts'
import { readable, type WritableDb } from '../../../db/open.ts'
import { changesOf } from '../../../db/records.ts'
import type { JobContext } from '../../../handlers.ts'
import { noteStep } from '../../../session.ts'
import { writeAsOne } from '../long-work.ts'
import type { OpenedLog } from '../opened-logs.ts'
import { passOf } from '../read-log.ts'
import { chosenOrders, rememberChoices } from '../remembered-choices.ts'
import { countLog, type Counted } from './count-log.ts'
import { differenceOf, type Difference } from './difference.ts'
import { holdingMaker, type HoldingMaker } from './counted-holding.ts'
import { questionOf } from './question.ts'
import { refuseMoved, refuseUnseen } from './shown.ts'
import { holdingsOf, holdingWriter } from './store.ts'
import { standingOf } from './standing.ts'
import { refuseUnknownSubject } from './subject.ts'

/** Counts a file into holdings as one step: all of it is written or nothing, and one journal entry tells of it. */
export async function runHoldingLog(
  work: JobContext,
  log: OpenedLog,
  plan: HoldingLogPlan,
): Promise<HoldingLogResult> {
  const db = readable(work.session.vault.db)
  refuseUnknownSubject(db, plan.subject)
  const question = questionOf(db, plan, work)
  const progress = passOf(work, { ...log, pass: 0, passes: 1 })
  const { counted, openDates } = await countLog(log, question, {
    dateOrders: plan.dateOrders,
    progress,
  })
  if (openDates.length > 0) throw new AppError('log-date-order-open')
  refuseProblems(counted, plan)
  refuseMoved(db, plan, { ...work, asked: question })
  const difference = differenceOf(holdingsOf(db, plan.subject), counted.buckets, {
    subject: plan.subject,
    isHeld: standingOf(work).isHeld,
  })
  refuseUnseen(log, plan, difference)
  const { added, changed, removed, same } = difference
  if (added.length + changed.length + removed.length > 0)
    await writeDifference(work, log, { plan, counted, difference })
  log.shown = null
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    same,
    rows: counted.tallies.counted,
    skipped: counted.tallies.refused,
    fileName: log.fileName,
  }
}

function refuseProblems({ tallies, firstRefused }: Counted, { mode }: HoldingLogPlan): void {
  if (mode === 'all-or-nothing' && firstRefused !== null) {
    const problems = [{ field: `row.${firstRefused}`, code: 'malformed' as const }]
    throw new AppError('log-has-problems', { problems })
  }
  if (tallies.counted === 0) throw new AppError('log-nothing-to-import')
}

type Writing = { plan: HoldingLogPlan; counted: Counted; difference: Difference }

// SECURITY: nobody gets a turn meanwhile. What is read from holdings is kept by the state of the journal,
// and would keep what a failed commit takes back.
async function writeDifference(
  work: JobContext,
  log: OpenedLog,
  { plan, counted, difference }: Writing,
): Promise<void> {
  const { session, now } = work
  const { entry, changes } = await writeAsOne(work, ['holding'], (db) => {
    writeHoldings(db, difference, holdingMaker(log, plan, { now, today: counted.question.today }))
    remember(db, plan, counted)
    const written = changesOf(db)
    const heading = { at: now, sessionId: session.id, action: 'holding-logs:run' }
    const made = appendEntry(db, session.vault.keys, heading, written)
    work.send({ kind: 'progress', job: 'log', done: log.bytes, total: log.bytes })
    return Promise.resolve({ entry: made, changes: written })
  })
  noteStep(session, entry, changes)
  log.imported = { seq: entry.seq }
}

function writeHoldings(
  db: WritableDb,
  { added, changed, removed }: Difference,
  make: HoldingMaker,
): void {
  const write = holdingWriter(db)
  for (const holding of removed) write.remove(holding)
  for (const { holding, bucket } of changed) write.change(holding, make.changed(holding, bucket))
  for (const bucket of added) write.add(make.added(bucket))
}

// Only numbers of columns and words she explained: no cell of the file that nobody looked at.
function remember(db: WritableDb, plan: HoldingLogPlan, { headers }: Counted): void {
  const { mapping } = plan
  const [flagWords, childWords] = [namingNobody(plan.flagWords), namingNobody(plan.childWords)]
  const choices = { mapping, dateOrders: chosenOrders(plan), flagWords, childWords }
  rememberChoices(db, 'holdings', { preset: plan.reading.preset, headers, choices })
}

// SECURITY: where a column of addresses was taken for a mark, what was explained are people.
function namingNobody(words: HoldingLogPlan['flagWords']): HoldingLogPlan['flagWords'] {
  return Object.fromEntries(Object.entries(words).filter(([word]) => !namesPerson(word)))
}
