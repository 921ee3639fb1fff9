import { REQUEST_STATES, type RequestState } from '#shared/domain/requests/case-status'
import type { RequestSort } from '#shared/ipc/requests'
import { CLOSED, CLOSED_SOMETIME, PAUSED } from '../../db/request-row.ts'

type KeyColumn = 'sort_due' | 'received_on' | 'sort_requester' | 'closed_on' | 'no'

/** A stretch of the list that one index holds in order; the list is its segments one after the other. */
export type Segment = {
  /** Null reads the table in the order of its numbers. */
  index: string | null
  where: string
  keys: readonly KeyColumn[]
  descending: boolean
  /** The one state that this stretch shows. */
  state: RequestState | null
}

/** The segments of an order; where nothing stands to sort by, a case comes last in both directions. */
export function segmentsOf({ by, descending }: RequestSort): Segment[] {
  switch (by) {
    case 'due':
      return dueSegments(descending)
    case 'received':
      return [segment('request_rows_by_received', 'TRUE', ['received_on', 'no'], descending)]
    case 'ref':
      return [segment(null, 'TRUE', ['no'], descending)]
    case 'requester':
      return knownFirst('request_rows_by_requester', 'sort_requester', descending)
    case 'closed':
      return knownFirst('request_rows_by_closed', 'closed_on', descending)
    case 'state':
      return stateSegments(descending)
  }
}

const DUE = 'request_rows_by_due'
const BY_DUE: readonly KeyColumn[] = ['sort_due', 'no']

function dueSegments(descending: boolean): Segment[] {
  if (!descending) return [segment(DUE, 'TRUE', BY_DUE, false)]
  return [
    segment(DUE, `sort_due < '${PAUSED}'`, BY_DUE, true),
    segment(DUE, `sort_due >= '${PAUSED}' AND sort_due < '${CLOSED}'`, BY_DUE, false),
    segment(DUE, `sort_due >= '${CLOSED}' AND sort_due < '${CLOSED_SOMETIME}'`, BY_DUE, true),
    segment(DUE, `sort_due >= '${CLOSED_SOMETIME}'`, BY_DUE, false),
  ]
}

function knownFirst(index: string, key: KeyColumn, descending: boolean): Segment[] {
  return [
    segment(index, `${key} IS NOT NULL`, [key, 'no'], descending),
    segment(index, `${key} IS NULL`, ['no'], false),
  ]
}

// In the order of the work, within a state as urgent as ever.
function stateSegments(descending: boolean): Segment[] {
  const states = descending ? REQUEST_STATES.toReversed() : REQUEST_STATES
  return states.map((state) => ({
    ...segment('request_rows_by_state', `state = '${state}'`, BY_DUE, false),
    state,
  }))
}

function segment(
  index: string | null,
  where: string,
  keys: readonly KeyColumn[],
  descending: boolean,
): Segment {
  return { index, where, keys, descending, state: null }
}

type Cell = string | number | null
export type Position = { segment: number; values: (string | number)[] }

/** Where a page ended, as it travels: the number of the segment and the values of its keys. */
export function toCursor({ segment, values }: Position): Cell[] {
  return [segment, ...values]
}

/** The place a cursor names in this order, or null where it cannot have come from it. */
export function fromCursor(cursor: readonly Cell[], segments: readonly Segment[]): Position | null {
  const [place, ...values] = cursor
  if (typeof place !== 'number') return null
  const keys = segments[place]?.keys
  if (!keys || keys.length !== values.length) return null
  const fits = keys.every((key, index) => {
    const value = values[index]
    return key === 'no' ? Number.isSafeInteger(value) : typeof value === 'string'
  })
  // The cast: every value was just seen to be a text or a number.
  return fits ? { segment: place, values: values as (string | number)[] } : null
}
