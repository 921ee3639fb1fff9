import { breachStatus } from '#shared/domain/breaches/breach-status'
import { createPhaseReader } from '#shared/domain/log-import/breach-phase-words'
import type { MappedBreach } from '#shared/domain/log-import/map-breach'
import { AppError } from '#shared/ipc/errors'
import type { BreachLogCheck, BreachLogPlan } from '#shared/ipc/breach-logs'
import { readable } from '../../../db/open.ts'
import type { JobContext } from '../../../handlers.ts'
import { listed, toProblem } from '../check.ts'
import type { OpenedLog } from '../opened-logs.ts'
import { passOf, readRows } from '../read-log.ts'
import type { LogRow } from '../reading/rows.ts'
import type { Survey } from '../survey.ts'
import {
  breachRowReader,
  refuseWithoutColumns,
  surveyBreachLog,
  zoneOfLogs,
  type BreachRowEffect,
} from './breach-rows.ts'
import { importedEvents } from './imported-events.ts'

const MOST_PROBLEMS = 200
const MOST_SAMPLES = 20

type Work = Pick<JobContext, 'session' | 'now' | 'signal' | 'turn'>

/** What reading a log of incidents in by this plan would do; nothing is written. */
export async function checkBreachLog(
  work: Work,
  log: OpenedLog,
  plan: BreachLogPlan,
): Promise<BreachLogCheck> {
  refuseWithoutColumns(plan)
  const { bytes } = log
  const survey = await surveyBreachLog(log, plan, passOf(work, { bytes, pass: 0, passes: 2 }))
  const check = emptyCheck(plan, survey)
  if (survey.openDates.length > 0) return check
  const db = readable(work.session.vault.db)
  if (survey.hasTimesWithoutZone) check.zoneAssumed = zoneOfLogs(db)
  const read = breachRowReader(work, db, { plan, survey })
  const progress = passOf(work, { bytes, pass: 1, passes: 2 })
  const { digest } = await readRows(log, plan.reading, progress, (row) => {
    const effect = read(row)
    count(check, effect)
    noteFindings(check, row, effect, survey)
    if ('values' in effect && check.sample.length < MOST_SAMPLES)
      check.sample.push(sampleOf(row, effect))
  })
  // The same name, size and time are not yet the same content.
  if (digest !== survey.digest) throw new AppError('log-changed')
  return check
}

function emptyCheck(plan: BreachLogPlan, survey: Survey): BreachLogCheck {
  const readPhase = createPhaseReader(plan.phaseWords)
  return {
    rows: 0,
    counts: { add: 0, same: 0, refused: 0, warnings: 0, totals: 0, running: 0, dayOnly: 0 },
    openDates: survey.openDates,
    dateOrders: survey.dateOrders,
    problems: [],
    sample: [],
    phaseValues: listed(survey.statusValues, (value) => ({ phase: readPhase(value) })),
    zoneAssumed: null,
  }
}

function count({ counts }: BreachLogCheck, effect: BreachRowEffect): void {
  counts[effect.kind === 'total' ? 'totals' : effect.kind] += 1
  if (effect.kind !== 'add') return
  const { aware, notified } = effect.values
  if (isRunning(effect.values)) counts.running += 1
  // Against the limit only these two are reckoned.
  if (aware?.isDayOnly === true || notified?.isDayOnly === true) counts.dayOnly += 1
}

/** Whether the clock of an incident would run once it is in the register. */
function isRunning(values: MappedBreach): boolean {
  const events = importedEvents(values, values.firstSignal, () => '')
  return breachStatus({ events, assessments: [] }).isRunning
}

function noteFindings(
  check: BreachLogCheck,
  row: LogRow,
  effect: BreachRowEffect,
  { headers }: Survey,
): void {
  if (effect.kind === 'total') return
  check.rows += 1
  for (const finding of effect.findings) {
    if (finding.isWarning) check.counts.warnings += 1
    if (check.problems.length < MOST_PROBLEMS) check.problems.push(toProblem(row, finding, headers))
  }
}

function sampleOf(
  { no }: LogRow,
  { kind, values }: Extract<BreachRowEffect, { values: unknown }>,
): BreachLogCheck['sample'][number] {
  const { externalId, title, firstSignal, aware, notified, phase, people } = values
  return {
    row: no,
    effect: kind,
    externalId,
    title,
    firstSignalAt: firstSignal.at,
    isSignalDayOnly: firstSignal.isDayOnly,
    awareAt: aware?.at ?? null,
    isAwareDayOnly: aware?.isDayOnly ?? false,
    notifiedAt: notified?.at ?? null,
    isNotifiedDayOnly: notified?.isDayOnly ?? false,
    phase,
    peopleCount: people.count,
  }
}
