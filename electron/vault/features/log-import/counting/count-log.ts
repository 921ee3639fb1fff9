import { isDeepStrictEqual } from 'node:util'
import { decideDateOrder, type DateOrder } from '#shared/domain/log-import/date-order'
import type { HoldingLogCheck, HoldingLogPlan } from '#shared/ipc/holding-logs'
import type { OpenedLog } from '../opened-logs.ts'
import { unknownEncoding, type Progress } from '../read-log.ts'
import { isEncoding } from '../reading/encoding.ts'
import { openLog } from '../reading/log-file.ts'
import { readLinePortions } from '../reading/lines.ts'
import type { Bucket } from './buckets.ts'
import type { Question } from './question.ts'
import { FIRST_GUESS, RowCounter } from './row-counter.ts'

/** A file as it was counted under one question. */
export type Counted = Pick<RowCounter, 'headers' | 'tallies' | 'problems' | 'firstRefused'> & {
  question: Question
  buckets: Bucket[]
  flagValues: HoldingLogCheck['flagValues']
  childValues: HoldingLogCheck['childValues']
  /** How each column with days was read, and what the file itself says about it. */
  days: CountedDays[]
  hasTimesWithoutZone: boolean
}
type CountedDays = {
  column: number
  order: DateOrder
  /** Null where no cell leaves it open. */
  decision: ReturnType<typeof decideDateOrder> | null
  samples: string[]
}

/** A file counted by plan, with the order of each column, or the columns whose order nobody knows. */
export type Answer = {
  counted: Counted
  dateOrders: Record<string, DateOrder>
  openDates: HoldingLogCheck['openDates']
}

type Asked = { dateOrders: HoldingLogPlan['dateOrders']; progress: Progress }

/**
 * Counts a file, mostly in one pass: the order of day and month that its beginning shows is taken for that
 * of the whole, and only where the whole says otherwise it is read again. What was counted before is not
 * counted again while file and question are the same.
 */
export async function countLog(
  log: OpenedLog,
  question: Question,
  { dateOrders, progress }: Asked,
): Promise<Answer> {
  const known = await knownCount(log, question)
  const assumed = { ...assumedOrders(log), ...dateOrders }
  const first = known ?? (await countOnce(log, question, { dateOrders: assumed, progress }))
  const orders = ordersOf(first, dateOrders)
  const isRight = first.days.every(isReadIn(orders.dateOrders))
  const counted =
    isRight || orders.openDates.length > 0
      ? first
      : await countOnce(log, question, { dateOrders: orders.dateOrders, progress })
  log.counted = counted
  return { counted, ...orders }
}

// SECURITY: what was shown is written only while the file is still the one that was read.
async function knownCount(log: OpenedLog, question: Question): Promise<Counted | null> {
  if (!log.counted || !isDeepStrictEqual(log.counted.question, question)) return null
  const file = await openLog(log.path, log.look.identity)
  await file.handle.close()
  return log.counted
}

async function countOnce(
  log: OpenedLog,
  question: Question,
  { dateOrders, progress: { signal, told } }: Asked,
): Promise<Counted> {
  const { encoding, delimiter } = question.reading
  if (!isEncoding(encoding)) throw unknownEncoding()
  const counter = new RowCounter(question, dateOrders)
  let bytes = 0
  const onBytes = (read: number) => {
    bytes = read
  }
  const reading = { encoding, delimiter, identity: log.look.identity, signal, onBytes }
  for await (const portion of readLinePortions(log.path, reading)) {
    portion(counter.take)
    await told(bytes)
  }
  const { headers, tallies, problems, firstRefused } = counter
  return {
    question,
    headers,
    tallies,
    problems,
    firstRefused,
    buckets: counter.buckets(),
    flagValues: counter.flagged.listed(),
    childValues: counter.child.listed(),
    days: [...counter.days].map(([column, days]) => ({
      column,
      order: dateOrders[column] ?? FIRST_GUESS,
      decision: days.evidence.undecided === 0 ? null : decideDateOrder(days.evidence),
      samples: days.samples,
    })),
    hasTimesWithoutZone: [...counter.days.values()].some((days) => days.hasTimesWithoutZone),
  }
}

function assumedOrders({ shownOrders }: OpenedLog): Record<string, DateOrder> {
  const decided = Object.entries(shownOrders).flatMap(([column, order]) =>
    order === 'ask' || order === 'mixed' ? [] : [[column, order] as const],
  )
  return Object.fromEntries(decided)
}

function isReadIn(orders: Readonly<Record<string, DateOrder>>) {
  return ({ column, order, decision }: CountedDays) => decision === null || order === orders[column]
}

// What the officer said counts; a column that contradicts itself is read as she says or not at all.
function ordersOf(
  { days, headers }: Counted,
  decided: HoldingLogPlan['dateOrders'],
): Pick<Answer, 'dateOrders' | 'openDates'> {
  const dateOrders: Record<string, DateOrder> = {}
  const openDates: HoldingLogCheck['openDates'] = []
  for (const { column, decision, samples } of days) {
    const order = decided[column] ?? decision ?? 'ymd'
    if (order === 'ask' || order === 'mixed')
      openDates.push({ column, header: headers[column] ?? '', samples })
    else dateOrders[column] = order
  }
  return { dateOrders, openDates }
}
