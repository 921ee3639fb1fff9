import type { CountedRow } from '#shared/domain/log-import/map-holding'
import { dayOfNumber } from '#shared/domain/values/day'
import { AppError } from '#shared/ipc/errors'

/** What rows of the same event, day and marks come to. */
export type Bucket = {
  event: string | null
  on: string | null
  isFlagged: boolean
  isChild: boolean
  rows: number
  records: number
}

/** More days, events and marks than any table of holdings can show. */
export const MOST_BUCKETS = 50_000
/** As many records as a holding can have. */
const MOST_RECORDS = 1_000_000_000_000
const [FLAGGED, CHILD, MARKS] = [1, 2, 4]

/** Counts rows by event, day and marks; of a row nothing else is kept. */
export class Buckets {
  /** By event, then by a number made of day and marks: looking one up is all that most rows cost. */
  readonly #byEvent = new Map<string | null, Map<number, Bucket>>()
  #size = 0
  #latest: { event: string | null; byKey: Map<number, Bucket> } | null = null

  /** Counts a row; says no when its number of records is more than can be. Throws log-too-many-days. */
  add(row: CountedRow): boolean {
    const bucket = this.#bucketOf(row)
    if (bucket.records + row.records > MOST_RECORDS) return false
    bucket.rows += 1
    bucket.records += row.records
    return true
  }

  /** All buckets in the order of their days; those that came to nothing are left out. */
  listed(): Bucket[] {
    const all = [...this.#byEvent.values()].flatMap((byKey) => [...byKey.values()])
    return all.filter(({ records }) => records > 0).sort(byDay)
  }

  #bucketOf({ event, day, isFlagged, isChild }: CountedRow): Bucket {
    const byKey = this.#latest?.event === event ? this.#latest.byKey : this.#mapOf(event)
    const key = day * MARKS + (isFlagged ? FLAGGED : 0) + (isChild ? CHILD : 0)
    const known = byKey.get(key)
    if (known !== undefined) return known
    if (this.#size >= MOST_BUCKETS) throw new AppError('log-too-many-days')
    this.#size += 1
    const on = event === null ? null : dayOfNumber(day)
    const bucket: Bucket = { event, on, isFlagged, isChild, rows: 0, records: 0 }
    byKey.set(key, bucket)
    return bucket
  }

  #mapOf(event: string | null): Map<number, Bucket> {
    const byKey = this.#byEvent.get(event) ?? new Map<number, Bucket>()
    this.#byEvent.set(event, byKey)
    this.#latest = { event, byKey }
    return byKey
  }
}

function byDay(a: Bucket, b: Bucket): number {
  return (a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0
}
