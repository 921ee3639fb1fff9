import { AppError } from '#shared/ipc/errors'
import type { LogCheck, LogPlan, LogProblem, LogSample } from '#shared/ipc/logs'
import { createStatusReader } from '#shared/domain/log-import/status-words'
import { createTypeReader } from '#shared/domain/log-import/type-words'
import { readable } from '../../db/open.ts'
import { reckoningZone } from '../../db/reckoning.ts'
import { readRequestSettings, readRowContext } from '../../db/request-rows.ts'
import type { JobContext } from '../../handlers.ts'
import { compareDue, dueReader } from './due-comparison.ts'
import { isClosedInSource } from './imported-request.ts'
import type { OpenedLog } from './opened-logs.ts'
import { passOf, readRows } from './read-log.ts'
import type { LogRow } from './reading/rows.ts'
import { effectReader, type Finding, type RowEffect } from './row-effects.ts'
import { refuseWithoutReceipt } from './row-plan.ts'
import { surveyLog, type Survey } from './survey.ts'

const MOST_PROBLEMS = 200
const MOST_SAMPLES = 20

type Work = Pick<JobContext, 'session' | 'now' | 'signal' | 'turn'>

/** What importing a file by this plan would do; nothing is written. */
export async function checkLog(work: Work, log: OpenedLog, plan: LogPlan): Promise<LogCheck> {
  refuseWithoutReceipt(plan)
  const { bytes } = log
  const survey = await surveyLog(log, plan, passOf(work, { bytes, pass: 0, passes: 2 }))
  log.surveyed = { plan, survey }
  const check = emptyCheck(plan, survey)
  if (survey.openDates.length > 0) return check
  const db = readable(work.session.vault.db)
  if (survey.hasTimesWithoutZone) check.zoneAssumed = reckoningZone(readRequestSettings(db))
  const read = effectReader(work, db, { plan, survey })
  const dueOf = dueReader(readRowContext(db).rules)
  const progress = passOf(work, { bytes, pass: 1, passes: 2 })
  const { digest } = await readRows(log, plan.reading, progress, (row) => {
    const effect = read(row)
    countEffect(check, effect)
    noteFindings(check, row, effect, survey)
    if (!('values' in effect)) return
    const due = dueOf(effect.values)
    compareDue(check.due, effect.values, due)
    if (check.sample.length < MOST_SAMPLES) check.sample.push(sampleOf(row, effect, due))
  })
  // The same name, size and time are not yet the same content.
  if (digest !== survey.digest) throw new AppError('log-changed')
  return check
}

function emptyCheck(plan: LogPlan, survey: Survey): LogCheck {
  const readTypes = createTypeReader(plan.typeWords)
  const readStatus = createStatusReader(plan.statusWords)
  return {
    rows: 0,
    counts: { add: 0, change: 0, same: 0, refused: 0, warnings: 0, totals: 0 },
    openDates: survey.openDates,
    dateOrders: survey.dateOrders,
    problems: [],
    sample: [],
    typeValues: listed(survey.typeValues, (value) => ({ types: [...readTypes(value)] })),
    statusValues: listed(survey.statusValues, (value) => ({ phase: readStatus(value) })),
    zoneAssumed: null,
    sensitive: survey.sensitive,
    due: { compared: 0, same: 0, sourceEarlier: 0, sourceLater: 0 },
  }
}

/** Values of a column with how often they stand there and what they mean, the most frequent first. */
export function listed<T>(values: ReadonlyMap<string, number>, read: (value: string) => T) {
  const byCount = [...values].sort((a, b) => b[1] - a[1])
  return byCount.map(([value, count]) => ({ value, count, ...read(value) }))
}

function countEffect({ counts }: LogCheck, { kind }: RowEffect): void {
  counts[kind === 'total' ? 'totals' : kind] += 1
}

function noteFindings(check: LogCheck, row: LogRow, effect: RowEffect, { headers }: Survey): void {
  if (effect.kind === 'total') return
  check.rows += 1
  for (const finding of effect.findings) {
    if (finding.isWarning) check.counts.warnings += 1
    if (check.problems.length < MOST_PROBLEMS) check.problems.push(toProblem(row, finding, headers))
  }
}

/** A finding as it is told: with the number of its row and the head of its column. */
export function toProblem(
  { no }: Pick<LogRow, 'no'>,
  { column, code, isWarning }: Finding,
  headers: readonly string[],
): LogProblem {
  return { row: no, column: column === null ? null : (headers[column] ?? null), code, isWarning }
}

function sampleOf(
  { no }: LogRow,
  { kind, values }: Extract<RowEffect, { values: unknown }>,
  due: string | null,
): LogSample {
  const isOpen = !isClosedInSource(values)
  return {
    row: no,
    effect: kind,
    externalId: values.externalId,
    types: values.types,
    requester: values.requesterName ?? values.requesterEmail,
    country: values.country,
    receivedOn: values.receivedOn,
    closedOn: values.closedOn,
    isOpen,
    dueOn: isOpen ? due : null,
    dueClaimed: values.dueClaimed,
  }
}
