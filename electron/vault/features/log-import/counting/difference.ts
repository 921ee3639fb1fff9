import type { Holding } from '#shared/domain/retention/holding'
import type { HoldingLogCheck, HoldingSubject } from '#shared/ipc/holding-logs'
import type { Bucket } from './buckets.ts'

type Counts = Pick<Holding, 'records' | 'people'>
type Told = HoldingLogCheck['difference']

/** What writing a count would do to what is held already. */
export type Difference = {
  added: Bucket[]
  changed: { holding: Holding; bucket: Bucket }[]
  removed: Holding[]
  /** No longer in the log although a hold blocks their erasure; they stay. */
  heldStay: number
  same: number
  erasedAgain: number
  byHand: number
  recordsBefore: number
  recordsAfter: number
  range: { from: string; to: string } | null
}
type Subject = Pick<HoldingSubject, 'rowsAre' | 'activityIds'>

/**
 * Compares a count with what an earlier log said of the same days, and of data whose period has not
 * started. What was erased stays as the proof of it, and what a hold blocks as long as it does; what was
 * entered by hand is nobody's count. GDPR art. 5(2), 17(3).
 */
export function differenceOf(
  held: readonly Holding[],
  buckets: readonly Bucket[],
  { subject, isHeld }: { subject: Subject; isHeld: (holding: Holding) => boolean },
): Difference {
  const range = rangeOf(buckets)
  const inRange = held.filter((holding) => isInRange(holding, range))
  const erased = new Set(inRange.filter((each) => each.erased !== null).map(keyOf))
  const living = inRange.filter((each) => each.erased === null)
  const { counted, others } = toldApart(living)
  const kept: Difference['changed'] = []
  const added: Bucket[] = []
  for (const bucket of buckets) {
    const key = keyOfBucket(bucket)
    const holding = counted.get(key)
    counted.delete(key)
    if (holding) kept.push({ holding, bucket })
    else added.push(bucket)
  }
  const changed = kept.filter(({ holding, bucket }) => !isSame(holding, bucket, subject))
  const gone = [...counted.values()]
  const removed = gone.filter((holding) => !isHeld(holding))
  return {
    added,
    changed,
    removed,
    heldStay: gone.length - removed.length,
    same: kept.length - changed.length,
    erasedAgain: added.filter((bucket) => erased.has(keyOfBucket(bucket))).length,
    byHand: others.length,
    recordsBefore: sum([...kept.map(({ holding }) => holding), ...removed]),
    recordsAfter: sum(buckets),
    range,
  }
}

/** Rows and records as a holding says them; people are told only where a row stands for one. */
export function countsOf({ rows, records }: Bucket, { rowsAre }: Subject): Counts {
  return { records, people: rowsAre === 'people' ? rows : null }
}

/** The difference as the officer is told it. */
export function toldDifference(
  difference: Difference,
  { mostExamples, isDue }: { mostExamples: number; isDue: (holding: Holding) => boolean },
): Told {
  const { added, changed, removed, heldStay, same, erasedAgain, byHand } = difference
  const examples = [
    ...changed.map(({ holding, bucket }) => exampleOf(bucket, holding.records, bucket.records)),
    ...removed.map((holding) => exampleOf(bucketOf(holding), holding.records, null)),
    ...added.map((bucket) => exampleOf(bucket, null, bucket.records)),
  ]
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    dueRemoved: removed.filter(isDue).length,
    heldStay,
    same,
    recordsBefore: difference.recordsBefore,
    recordsAfter: difference.recordsAfter,
    erasedAgain,
    byHand,
    examples: examples.slice(0, mostExamples),
  }
}

type Place = Pick<Bucket, 'event' | 'on' | 'isFlagged' | 'isChild'>

function exampleOf(
  { event, on, isFlagged, isChild }: Place,
  before: number | null,
  after: number | null,
): Told['examples'][number] {
  return { event, on, isFlagged, isChild, before, after }
}

function bucketOf({ events: [first], flag, isChild }: Holding): Place {
  return { event: first?.event ?? null, on: first?.on ?? null, isFlagged: flag !== null, isChild }
}

// A part kept apart under a hold, or one to which the officer added events, is no longer what a log counted.
function toldApart(living: readonly Holding[]): {
  counted: Map<string, Holding>
  others: Holding[]
} {
  const counted = new Map<string, Holding>()
  const others: Holding[] = []
  for (const holding of living) {
    const key = keyOf(holding)
    const isCounted = holding.imported !== null && holding.events.length <= 1
    if (isCounted && !counted.has(key)) counted.set(key, holding)
    else others.push(holding)
  }
  return { counted, others }
}

function isInRange({ events }: Holding, range: Difference['range']): boolean {
  if (events.length === 0) return true
  return range !== null && events.some(({ on }) => on >= range.from && on <= range.to)
}

function rangeOf(buckets: readonly Bucket[]): Difference['range'] {
  const days = buckets.flatMap(({ on }) => on ?? []).sort()
  const [from, to] = [days.at(0), days.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

function isSame(holding: Holding, bucket: Bucket, subject: Subject): boolean {
  const { records, people } = countsOf(bucket, subject)
  const isLinked = subject.activityIds.every((id) => holding.activityIds.includes(id))
  return holding.records === records && holding.people === people && isLinked
}

const keyOf = (holding: Holding) => keyOfBucket(bucketOf(holding))

function keyOfBucket({ event, on, isFlagged, isChild }: Place): string {
  return JSON.stringify([event, on, isFlagged, isChild])
}

function sum(counts: readonly { records: number | null }[]): number {
  return counts.reduce((total, { records }) => total + (records ?? 0), 0)
}
