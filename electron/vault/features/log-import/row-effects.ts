import { isTotalRow } from '#shared/domain/log-import/header-row'
import { mapRow, type MappedRequest } from '#shared/domain/log-import/map-row'
import { isImportable } from '#shared/domain/log-import/row-problem'
import type { Request } from '#shared/domain/requests/request'
import type { LogPlan } from '#shared/ipc/logs'
import type { ReadableDb } from '../../db/open.ts'
import type { JobContext } from '../../handlers.ts'
import { isAfterOwnSteps } from './imported-request.ts'
import type { LogRow } from './reading/rows.ts'
import { REQUEST_ROWS, rowIdentifier, type RowIdentity } from './row-identity.ts'
import { rowPlanOf } from './row-plan.ts'
import { SeenRows } from './seen-rows.ts'
import { importedFinder } from './store.ts'
import type { Survey } from './survey.ts'

/** Something wrong with a row, as the check tells it. */
export type Finding = { column: number | null; code: string; isWarning: boolean }

/** What importing one row would do. */
export type RowEffect =
  | { kind: 'total' }
  | { kind: 'refused'; findings: Finding[] }
  | {
      kind: 'add' | 'change' | 'same'
      values: MappedRequest
      identity: RowIdentity
      known: Request | null
      findings: Finding[]
    }

/** Reads the rows of a surveyed log one after the other and says what each would do to the register. */
export function effectReader(
  { session, now }: Pick<JobContext, 'session' | 'now'>,
  db: ReadableDb,
  { plan: logPlan, survey }: { plan: LogPlan; survey: Survey },
): (row: LogRow) => RowEffect {
  const plan = rowPlanOf(db, { plan: logPlan, survey, now })
  const find = importedFinder(db)
  const seen = new SeenRows()
  const identify = rowIdentifier(session.vault.keys, logPlan.reading.preset, REQUEST_ROWS)
  return (row) => {
    const { values, problems } = mapRow(row.cells, plan)
    const findings: Finding[] = row.problems.length > 0 ? [...row.problems, ...problems] : problems
    if (values === null || !isImportable(row.problems))
      return isTotal(row, plan) ? { kind: 'total' } : { kind: 'refused', findings }
    const identity = identify(values)
    const before = seen.note(identity.key, identity.digest)
    if (before === 'differs') return refusal(findings, plan.mapping.externalId?.[0], 'duplicate-id')
    const known = find(identity.key)
    const kind = before === 'same' ? 'same' : effectOn(known, identity)
    if (kind === 'change' && known && isAfterOwnSteps(known, values.receivedOn))
      return refusal(findings, plan.mapping.received?.[0], 'steps-before-receipt')
    return { kind, values, identity, known, findings }
  }
}

/** Whether a row adds up those above; a total line may end with its sum, while the rows above go on. */
export function isTotal(
  { cells }: Pick<LogRow, 'cells'>,
  { columnCount }: { columnCount: number },
): boolean {
  const missing = Math.max(0, columnCount - cells.length)
  return isTotalRow([...cells, ...Array.from({ length: missing }, () => '')])
}

function effectOn(known: Request | null, { digest }: RowIdentity): 'add' | 'change' | 'same' {
  if (known === null) return 'add'
  // An erased case is told again by its key, so that a later export does not bring the person back.
  if (known.erasedOn !== null) return 'same'
  return known.imported?.digest === digest.toString('base64') ? 'same' : 'change'
}

function refusal(findings: Finding[], column: number | undefined, code: string): RowEffect {
  const found = { column: column ?? null, code, isWarning: false }
  return { kind: 'refused', findings: [...findings, found] }
}
