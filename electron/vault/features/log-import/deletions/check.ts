import { retentionUntil } from '#shared/domain/deletions/retention-until'
import type { DeletionGroup } from '#shared/domain/log-import/deletion-groups'
import type { RowProblem } from '#shared/domain/log-import/row-problem'
import { dayOf } from '#shared/domain/values/day'
import { AppError } from '#shared/ipc/errors'
import type { DeletionLogCheck, DeletionLogPlan } from '#shared/ipc/deletion-logs'
import { readDeletionSettings } from '../../../db/deletion-settings.ts'
import { readable, type ReadableDb } from '../../../db/open.ts'
import type { JobContext } from '../../../handlers.ts'
import { toProblem } from '../check.ts'
import type { OpenedLog } from '../opened-logs.ts'
import { passOf, readRows } from '../read-log.ts'
import type { Survey } from '../survey.ts'
import {
  DeletionReader,
  refuseWithoutDeletion,
  surveyDeletionLog,
  zoneOfLogs,
  type DeletionRowEffect,
} from './deletion-rows.ts'
import { DroppedColumns } from './dropped-columns.ts'
import { deletionMapping, toldHead } from './heads.ts'
import { readBeforeOn } from './store.ts'

const MOST_PROBLEMS = 200
const MOST_SAMPLES = 20

type Work = Pick<JobContext, 'session' | 'now' | 'signal' | 'turn'>

/** What reading a log of deletions in by this plan would do; nothing is written. */
export async function checkDeletionLog(
  work: Work,
  log: OpenedLog,
  plan: DeletionLogPlan,
): Promise<DeletionLogCheck> {
  refuseWithoutDeletion(plan)
  const { bytes } = log
  const survey = await surveyDeletionLog(log, plan, passOf(work, { bytes, pass: 0, passes: 2 }))
  const dropped = new DroppedColumns({ ...survey, mapping: deletionMapping(plan.mapping) })
  const check = emptyCheck(survey)
  if (survey.openDates.length > 0) return { ...check, dropped: dropped.listed() }
  const db = readable(work.session.vault.db)
  const reader = new DeletionReader(db, work.now, { plan, survey })
  const told = survey.headers.map(toldHead)
  const progress = passOf(work, { bytes, pass: 1, passes: 2 })
  const { digest } = await readRows(log, plan.reading, progress, (row) => {
    dropped.look(row.cells)
    const effect = reader.take(row)
    count(check, effect)
    if (effect.kind !== 'total') noteFindings(check, row.no, tellingOf(effect), told)
  })
  // The same name, size and time are not yet the same content.
  if (digest !== survey.digest) throw new AppError('log-changed')
  const groups = reader.groups.listed()
  check.counts.records += groups.length
  check.counts.over = countOver(db, work.now, groups)
  return {
    ...check,
    dropped: dropped.listed(),
    readBeforeOn: check.counts.deletions > 0 ? readBeforeOn(db, reader.digest()) : null,
    sample: groups
      .sort((a, b) => a.firstRow - b.firstRow)
      .slice(0, MOST_SAMPLES)
      .map(sampleOf),
  }
}

function emptyCheck({ openDates, dateOrders }: Survey): DeletionLogCheck {
  const counts = { deletions: 0, records: 0, refused: 0, warnings: 0, totals: 0, over: 0 }
  return {
    rows: 0,
    counts,
    openDates,
    dateOrders,
    problems: [],
    dropped: [],
    readBeforeOn: null,
    sample: [],
  }
}

function count(check: DeletionLogCheck, { kind }: DeletionRowEffect): void {
  const { counts } = check
  if (kind === 'total') counts.totals += 1
  else check.rows += 1
  if (kind === 'refused') counts.refused += 1
  if (kind === 'taken' || kind === 'too-many') counts.deletions += 1
  // More than can be kept: counted all the same, so that the window can say so.
  if (kind === 'too-many') counts.records += 1
}

/** Of a row that is not taken only what keeps it out: a value left out of it is none. */
function tellingOf({
  kind,
  findings,
}: Exclude<DeletionRowEffect, { kind: 'total' }>): readonly RowProblem[] {
  return kind === 'refused' ? findings.filter(({ isWarning }) => !isWarning) : findings
}

function noteFindings(
  { counts, problems }: DeletionLogCheck,
  no: number,
  findings: readonly RowProblem[],
  heads: readonly string[],
): void {
  for (const finding of findings) {
    if (finding.isWarning) counts.warnings += 1
    if (problems.length < MOST_PROBLEMS) problems.push(toProblem({ no }, finding, heads))
  }
}

function countOver(db: ReadableDb, now: string, groups: readonly DeletionGroup[]): number {
  const settings = readDeletionSettings(db)
  const today = dayOf(now, zoneOfLogs(db))
  const isOver = ({ values }: DeletionGroup) => {
    const until = retentionUntil(values.deletedOn, settings)
    return until !== null && until <= today
  }
  return groups.filter(isOver).length
}

function sampleOf({ values, cases, firstRow }: DeletionGroup): DeletionLogCheck['sample'][number] {
  const { deletedOn, signalOn, country, ageBand, signalChannel, records } = values
  return { row: firstRow, deletedOn, signalOn, country, ageBand, signalChannel, records, cases }
}
