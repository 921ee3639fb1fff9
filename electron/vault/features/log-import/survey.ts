import {
  collectDateEvidence,
  decideDateOrder,
  noDateEvidence,
  type DateEvidence,
  type DateOrder,
} from '#shared/domain/log-import/date-order'
import { REQUEST_TARGETS } from '#shared/domain/log-import/request-targets'
import { sensitiveHits } from '#shared/domain/log-import/sensitive-words'
import { targetsOfKind, type LogTarget } from '#shared/domain/log-import/target'
import type { LogCheck, LogPlan } from '#shared/ipc/logs'
import { readRows, type Progress } from './read-log.ts'
import type { OpenedLog } from './opened-logs.ts'

/** Everything that only the whole file can say, before any row is read for good. */
export type Survey = {
  /** SHA-256 of the file's bytes. */
  digest: string
  headers: string[]
  columnCount: number
  /** Order of day and month per date column, decided by officer or file. */
  dateOrders: Record<string, DateOrder>
  openDates: LogCheck['openDates']
  typeValues: Map<string, number>
  statusValues: Map<string, number>
  hasTimesWithoutZone: boolean
  sensitive: LogCheck['sensitive']
}

/** What a plan of any register says of the columns. */
type SurveyPlan = Pick<LogPlan, 'reading' | 'mapping' | 'dateOrders'>

const MOST_VALUES = 200
const MOST_SAMPLES = 5
const MOST_WORDS = 100

type DateColumn = { evidence: DateEvidence; samples: string[] }

/** Reads a file once from beginning to end and gathers what its columns show. */
export async function surveyLog(
  log: OpenedLog,
  plan: SurveyPlan,
  progress: Progress,
  targets: readonly LogTarget[] = REQUEST_TARGETS,
): Promise<Survey> {
  const dateColumns = columnsOf(plan, targetsOfKind(targets, 'date'))
  const dates = new Map(dateColumns.map((column) => [column, newDateColumn()]))
  const free = columnsOf(plan, targetsOfKind(targets, 'free-text'))
  const [types, statuses] = [columnsOf(plan, ['type']), columnsOf(plan, ['status'])]
  const [typeValues, statusValues] = [new Map<string, number>(), new Map<string, number>()]
  const hits = new Map<string, LogCheck['sensitive'][number] & { at: number }>()
  const { digest, headers, columnCount } = await readRows(
    log,
    plan.reading,
    progress,
    ({ cells }) => {
      for (const [column, kept] of dates) takeDate(kept, cells[column] ?? '')
      for (const column of types) count(typeValues, cells[column])
      for (const column of statuses) count(statusValues, cells[column])
      for (const column of free) takeHits(hits, column, cells[column] ?? '')
    },
  )
  const nameOf = (column: number) => headers[column] ?? ''
  return {
    digest,
    headers,
    columnCount,
    ...ordersOf(dates, plan, nameOf),
    typeValues,
    statusValues,
    hasTimesWithoutZone: [...dates.values()].some(({ evidence }) => evidence.withoutZone > 0),
    sensitive: [...hits.values()].map(({ at, word, count: times }) => ({
      column: nameOf(at),
      word,
      count: times,
    })),
  }
}

/** The columns that feed some of the targets. */
export function columnsOf(
  { mapping }: Pick<LogPlan, 'mapping'>,
  targets: readonly string[],
): number[] {
  return [...new Set(targets.flatMap((target) => mapping[target] ?? []))]
}

function newDateColumn(): DateColumn {
  return { evidence: noDateEvidence(), samples: [] }
}

function takeDate({ evidence, samples }: DateColumn, text: string): void {
  const { undecided } = evidence
  collectDateEvidence(evidence, text)
  const isTelling = evidence.undecided > undecided && samples.length < MOST_SAMPLES
  if (isTelling && !samples.includes(text)) samples.push(text)
}

function count(values: Map<string, number>, cell: string | undefined): void {
  const value = cell?.trim() ?? ''
  if (value === '' || value.length > 500) return
  const known = values.get(value)
  if (known === undefined && values.size >= MOST_VALUES) return
  values.set(value, (known ?? 0) + 1)
}

function takeHits(
  hits: Map<string, LogCheck['sensitive'][number] & { at: number }>,
  column: number,
  text: string,
): void {
  for (const { word } of sensitiveHits(text)) {
    const key = `${column} ${word}`
    const known = hits.get(key)
    if (known) known.count += 1
    else if (hits.size < MOST_WORDS) hits.set(key, { at: column, column: '', word, count: 1 })
  }
}

// What the officer said counts; a column that contradicts itself is read as she says or not at all.
function ordersOf(
  dates: ReadonlyMap<number, DateColumn>,
  plan: SurveyPlan,
  nameOf: (column: number) => string,
): Pick<Survey, 'dateOrders' | 'openDates'> {
  const dateOrders: Record<string, DateOrder> = {}
  const openDates: LogCheck['openDates'] = []
  for (const [column, { evidence, samples }] of dates) {
    const order = plan.dateOrders[column] ?? decideDateOrder(evidence)
    if (order === 'ask' || order === 'mixed')
      openDates.push({ column, header: nameOf(column), samples })
    else dateOrders[column] = order
  }
  return { dateOrders, openDates }
}
