import { createHash } from 'node:crypto'
import { DeletionGroups } from '#shared/domain/log-import/deletion-groups'
import { DELETION_TARGETS } from '#shared/domain/log-import/deletion-targets'
import {
  compileDeletionPlan,
  mapDeletion,
  type DeletionRowPlan,
} from '#shared/domain/log-import/map-deletion'
import { isImportable, type RowProblem } from '#shared/domain/log-import/row-problem'
import { StrippedRows } from '#shared/domain/log-import/stripped-rows'
import { dayOf } from '#shared/domain/values/day'
import { AppError } from '#shared/ipc/errors'
import type { DeletionLogPlan } from '#shared/ipc/deletion-logs'
import type { ReadableDb } from '../../../db/open.ts'
import { reckoningZone } from '../../../db/reckoning.ts'
import { readRequestSettings } from '../../../db/request-rows.ts'
import type { OpenedLog } from '../opened-logs.ts'
import type { Progress } from '../read-log.ts'
import type { LogRow } from '../reading/rows.ts'
import { isTotal } from '../row-effects.ts'
import { surveyLog, type Survey } from '../survey.ts'
import { deletionMapping, identifyingColumns } from './heads.ts'
import { listedNames } from './store.ts'

/** What became of one row. */
export type DeletionRowEffect =
  { kind: 'total' } | { kind: 'refused' | 'taken' | 'too-many'; findings: RowProblem[] }

/** Refuses a plan by which no row could be read. */
export function refuseWithoutDeletion({ mapping }: Pick<DeletionLogPlan, 'mapping'>): void {
  if ((mapping.deletedOn ?? []).length === 0) throw new AppError('log-no-deletion-column')
}

/** Everything that only the whole file can say of its columns; of birth dates no sample is told. */
export async function surveyDeletionLog(
  log: OpenedLog,
  plan: DeletionLogPlan,
  progress: Progress,
): Promise<Survey> {
  const mapping = deletionMapping(plan.mapping)
  const survey = await surveyLog(log, { ...plan, mapping }, progress, DELETION_TARGETS)
  // SECURITY: samples go to the window, and a birth date is no business of it.
  const openDates = survey.openDates.map((open) =>
    mapping.birthDate?.includes(open.column) ? { ...open, samples: [] } : open,
  )
  return { ...survey, openDates }
}

/** Reads the rows of a surveyed log one after the other into the records they become. */
export class DeletionReader {
  readonly groups: DeletionGroups
  readonly #stripped = new StrippedRows()
  readonly #plan: DeletionRowPlan

  constructor(db: ReadableDb, now: string, from: { plan: DeletionLogPlan; survey: Survey }) {
    this.#plan = rowPlanOf(db, now, from)
    this.groups = new DeletionGroups(from.plan.grouping)
  }

  /** Takes a row, or says why not. */
  take(row: LogRow): DeletionRowEffect {
    const { values, problems } = mapDeletion(row.cells, this.#plan)
    const findings = [...row.problems, ...problems]
    if (values === null || !isImportable(row.problems))
      return isTotal(row, this.#plan) ? { kind: 'total' } : { kind: 'refused', findings }
    const added = this.groups.add(values, row.no)
    if (added === 'sum-too-large') {
      const column = this.#plan.mapping.records?.[0] ?? null
      return { kind: 'refused', findings: [{ column, code: 'not-a-count', isWarning: false }] }
    }
    this.#stripped.add(values)
    return { kind: added === 'added' ? 'taken' : 'too-many', findings }
  }

  /** SHA-256 over the rows taken, without anything that tells a person: by it the same log is known again. GDPR art. 5(2). */
  // SECURITY: no digest of an identifier or of the file itself, which would let anybody who has it look a child up.
  digest(): string {
    const hash = createHash('sha256')
    for (const line of this.#stripped.lines()) hash.update(line)
    return hash.digest('hex')
  }
}

/** The zone in which the days of a log are reckoned. */
export function zoneOfLogs(db: ReadableDb): string {
  return reckoningZone(readRequestSettings(db))
}

function rowPlanOf(
  db: ReadableDb,
  now: string,
  { plan, survey }: { plan: DeletionLogPlan; survey: Survey },
): DeletionRowPlan {
  const { columnCount, dateOrders, headers } = survey
  const timeZone = zoneOfLogs(db)
  const { categories, systems } = listedNames(db)
  const namesOf = (entries: readonly { name: string }[]) => entries.map(({ name }) => name)
  return compileDeletionPlan({
    mapping: deletionMapping(plan.mapping),
    columnCount,
    dateOrders,
    serialSystem: plan.serialSystem ?? 1900,
    timeZone,
    today: dayOf(now, timeZone),
    listed: { categories: namesOf(categories), systems: namesOf(systems) },
    identifying: identifyingColumns(headers),
  })
}
