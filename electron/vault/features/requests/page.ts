import { AppError } from '#shared/ipc/errors'
import type { RequestFilter, RequestSort, RequestSummary } from '#shared/ipc/requests'
import type { ReadableDb } from '../../db/open.ts'
import { filterConditions, type Condition, type Days } from './page-filter.ts'
import { fromCursor, segmentsOf, toCursor, type Position, type Segment } from './page-order.ts'
import {
  amongHits,
  dueSource,
  filterSources,
  orderSource,
  wordSource,
  type Source,
} from './page-source.ts'
import {
  countUpTo,
  hitShare,
  nextKeys,
  readSummaries,
  statesIn,
  wordConditions,
} from './page-store.ts'
import { parseSearch } from './search.ts'

/** So few cases are fetched and sorted; more are found by walking the order and leaving out the others. */
const FEW = 1000
/** Which share of all cases must hold the words for each text to be asked on the way. */
const MANY_HITS = 0.04
/** Which share is surely more than a few. */
const SOME_HITS = 0.008

type Wanted = {
  filter: RequestFilter
  sort: RequestSort
  after: readonly (string | number | null)[] | null
  limit: number
}
/** A source that gives few rows, if there is one, and what is asked of each row. */
export type Plan = { few: Source | null; conditions: Condition[] }

/** One page of the list; throws invalid-input for a cursor of another order. */
export function readPage(
  db: ReadableDb,
  { filter, sort, after, limit }: Wanted,
  days: Days,
): { rows: RequestSummary[]; next: (string | number | null)[] | null } {
  const segments = segmentsOf(sort)
  const from = after ? fromCursor(after, segments) : null
  if (after && !from)
    throw new AppError('invalid-input', { problems: [{ field: 'after', code: 'malformed' }] })
  const plan = planOf(db, filter, days)
  if (!plan) return { rows: [], next: null }
  const walk = plan.few ?? dueSource(filter, sort)
  const found = walkSegments(
    db,
    { walk, conditions: plan.conditions },
    { segments: shown(db, segments, filter, plan), from, limit: limit + 1 },
  )
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: readSummaries(
      db,
      page.map(({ no }) => no),
    ),
    next: found.length > limit && last ? toCursor(last) : null,
  }
}

/** How the cases of a filter are found; null where nothing can be. */
export function planOf(db: ReadableDb, filter: RequestFilter, days: Days): Plan | null {
  const search = parseSearch(filter.search)
  if (search === 'no-word') return null
  const conditions = filterConditions(filter, days)
  if (search !== 'nothing') {
    const share = hitShare(db, search)
    if (share < SOME_HITS && countUpTo(db, wordSource(search, 'request_words'), FEW) < FEW)
      return { few: wordSource(search), conditions }
    conditions.push(...(share < MANY_HITS ? [amongHits(search)] : wordConditions(search)))
  }
  const few = filterSources(filter, days).find(({ counted }) => countUpTo(db, counted, FEW) < FEW)
  return { few: few?.rows ?? null, conditions }
}

type Numbered = Position & { no: number }
type Shown = { segment: Segment; place: number }

// Of a list by state only the states are walked that can occur.
function shown(
  db: ReadableDb,
  segments: readonly Segment[],
  { states }: RequestFilter,
  { few }: Plan,
): Shown[] {
  const all = segments.map((segment, place) => ({ segment, place }))
  if (!segments.some(({ state }) => state !== null)) return all
  const present = few ? statesIn(db, few) : null
  return all.filter(({ segment: { state } }) => {
    if (state === null) return true
    return (states.length === 0 || states.includes(state)) && (present?.has(state) ?? true)
  })
}

function walkSegments(
  db: ReadableDb,
  { walk, conditions }: { walk: Source | null; conditions: readonly Condition[] },
  { segments, from, limit }: { segments: readonly Shown[]; from: Position | null; limit: number },
): Numbered[] {
  const found: Numbered[] = []
  for (const { segment, place } of segments) {
    if (from && place < from.segment) continue
    if (found.length === limit) break
    const after = from?.segment === place ? from.values : null
    const source = walk ?? orderSource(segment.index)
    const keys = nextKeys(db, source, segment, { conditions, after, limit: limit - found.length })
    for (const key of keys)
      found.push({
        segment: place,
        values: segment.keys.map((name) => key[name] ?? ''),
        no: Number(key.no),
      })
  }
  return found
}
