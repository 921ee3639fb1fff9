import type { MappedBreach } from '#shared/domain/log-import/map-breach'
import type { RowProblem } from '#shared/domain/log-import/row-problem'
import { compileBreachPlan, mapBreach } from '#shared/domain/log-import/map-breach'
import { isImportable } from '#shared/domain/log-import/row-problem'
import { BREACH_TARGETS } from '#shared/domain/log-import/breach-targets'
import { AppError } from '#shared/ipc/errors'
import type { BreachLogPlan } from '#shared/ipc/breach-logs'
import type { ReadableDb } from '../../../db/open.ts'
import { reckoningZone } from '../../../db/reckoning.ts'
import { readRequestSettings } from '../../../db/request-rows.ts'
import type { JobContext } from '../../../handlers.ts'
import type { OpenedLog } from '../opened-logs.ts'
import type { Progress } from '../read-log.ts'
import type { LogRow } from '../reading/rows.ts'
import { isTotal } from '../row-effects.ts'
import { rowIdentifier } from '../row-identity.ts'
import { SeenRows } from '../seen-rows.ts'
import { surveyLog, type Survey } from '../survey.ts'
import { importedKeys } from './store.ts'

/** Something wrong with a row, as the check tells it. */
export type BreachFinding = Omit<RowProblem, 'code'> & { code: string }

/** What reading one row in would do. */
export type BreachRowEffect =
  | { kind: 'total' }
  | { kind: 'refused'; findings: BreachFinding[] }
  | { kind: 'add' | 'same'; values: MappedBreach; key: string; findings: BreachFinding[] }

/** Refuses a plan by which no row could be read. */
export function refuseWithoutColumns({ mapping }: Pick<BreachLogPlan, 'mapping'>): void {
  const has = (target: string) => (mapping[target] ?? []).length > 0
  if (!has('firstSignal') && !has('aware')) throw new AppError('log-no-signal-column')
  if (!has('title') && !has('description')) throw new AppError('log-no-title-column')
}

/** Everything that only the whole file can say of its columns. */
export function surveyBreachLog(
  log: OpenedLog,
  plan: BreachLogPlan,
  progress: Progress,
): Promise<Survey> {
  return surveyLog(log, plan, progress, BREACH_TARGETS)
}

/** The zone in which the times of a log without a zone are read and its incidents told. */
export function zoneOfLogs(db: ReadableDb): string {
  return reckoningZone(readRequestSettings(db))
}

/** Reads the rows of a surveyed log one after the other and says what each would do to the register. */
export function breachRowReader(
  { session, now }: Pick<JobContext, 'session' | 'now'>,
  db: ReadableDb,
  { plan: logPlan, survey }: { plan: BreachLogPlan; survey: Survey },
): (row: LogRow) => BreachRowEffect {
  const { mapping, reading, serialSystem, phaseWords } = logPlan
  const { columnCount, dateOrders } = survey
  const plan = compileBreachPlan({
    mapping,
    columnCount,
    dateOrders,
    serialSystem: serialSystem ?? 1900,
    timeZone: zoneOfLogs(db),
    now,
    phaseWords,
  })
  const known = importedKeys(db)
  const seen = new SeenRows()
  const identify = rowIdentifier(session.vault.keys, reading.preset, BREACH_ROWS)
  return (row) => {
    const { values, problems } = mapBreach(row.cells, plan)
    const findings: BreachFinding[] = [...row.problems, ...problems]
    if (values === null || !isImportable(row.problems))
      return isTotal(row, plan) ? { kind: 'total' } : { kind: 'refused', findings }
    const { key, digest } = identify(values)
    const before = seen.note(key, digest)
    if (before === 'differs')
      return { kind: 'refused', findings: [...findings, duplicate(mapping)] }
    const text = key.toString('base64')
    const kind = before === 'same' || known.has(text) ? 'same' : 'add'
    return { kind, values, key: text, findings }
  }
}

function duplicate(mapping: BreachLogPlan['mapping']): BreachFinding {
  return { column: mapping.externalId?.[0] ?? null, code: 'duplicate-id', isWarning: false }
}

const BREACH_ROWS = { name: 'breach', contentOf } as const

function contentOf(values: MappedBreach): unknown[] {
  return [
    values.externalId,
    values.title,
    values.description,
    values.firstSignal,
    values.occurredFrom,
    values.occurredTo,
    values.aware,
    values.notified,
    values.peopleTold,
    values.closed,
    values.people,
    values.records,
    values.natures,
    values.incidentKinds,
    values.status,
    values.authority,
    values.reference,
    values.notNotifiedReason,
    values.effects,
    values.measures,
  ]
}
