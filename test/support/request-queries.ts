import type { CallInput } from '#shared/ipc/contract'
import {
  NO_FILTER,
  REQUEST_SORTS,
  type RequestFilter,
  type RequestSort,
  type RequestSummary,
} from '#shared/ipc/requests'

/** What an officer asks of the list: a kind, and the pages that follow on one another. */
export type RequestQuery = {
  kind: 'page' | 'sort' | 'filter' | 'search'
  name: string
  input: CallInput<'requests:page'>
  /** How many pages are read one after the other. */
  pages: number
}

const DUE: RequestSort = { by: 'due', descending: false }
const PAGE = 100

const FILTERS: Record<string, Partial<RequestFilter>> = {
  'one state': { states: ['IN_PROGRESS'] },
  closed: { states: ['CLOSED'] },
  'two states': { states: ['RECEIVED', 'CLOSED'] },
  'one right': { types: ['ERASE'] },
  'a rare right': { types: ['COMPLAINT_DIRECT'] },
  'three rights': { types: ['ERASE', 'CHILD_ERASE', 'WITHDRAW'] },
  unsorted: { types: ['UNSORTED'] },
  overdue: { urgencies: ['overdue'] },
  soon: { urgencies: ['due-today', 'due-soon'] },
  paused: { urgencies: ['paused'] },
  'one channel': { channels: ['web-form'] },
  'one country': { countries: ['FR'] },
  'two countries': { countries: ['LV', 'MT'] },
  'one source': { sources: ['Shop'] },
  'due for erasure': { erasable: true },
  'right and country': { types: ['ACCESS'], countries: ['DE'] },
  'right, state and channel': { types: ['ERASE'], states: ['CLOSED'], channels: ['email'] },
}

/** Questions to a list of requests, the words to search for taken from some of its rows. */
export function requestQueries(rows: readonly RequestSummary[]): RequestQuery[] {
  return [...pages(), ...sorts(), ...filters(), ...searches(rows)]
}

function query(
  kind: RequestQuery['kind'],
  name: string,
  {
    filter = {},
    sort = DUE,
    count = 1,
  }: { filter?: Partial<RequestFilter>; sort?: RequestSort; count?: number },
): RequestQuery {
  const input = { filter: { ...NO_FILTER, ...filter }, sort, after: null, limit: PAGE }
  return { kind, name, input, pages: count }
}

function pages(): RequestQuery[] {
  const back: RequestSort = { by: 'received', descending: true }
  return [
    query('page', 'from the start', { count: 10 }),
    query('page', 'newest first', { sort: back, count: 10 }),
  ]
}

function sorts(): RequestQuery[] {
  return REQUEST_SORTS.flatMap((by) =>
    [false, true].map((descending) =>
      query('sort', `${by}${descending ? ' reversed' : ''}`, {
        sort: { by, descending },
        count: 2,
      }),
    ),
  )
}

function filters(): RequestQuery[] {
  const received: RequestSort = { by: 'received', descending: true }
  return Object.entries(FILTERS).flatMap(([name, filter]) => [
    query('filter', name, { filter, count: 2 }),
    query('filter', `${name}, newest first`, { filter, sort: received }),
  ])
}

function searches(rows: readonly RequestSummary[]): RequestQuery[] {
  const texts = rows.flatMap(({ refNo, requester, subject }) => {
    const [first, last] = (requester ?? '').split(' ')
    const subjectWord = subject?.split(' ')[0]
    return [refNo, requester, first, last, last?.slice(0, 3), subjectWord]
  })
  const asked = [...new Set([...texts, 'example.com', 'xylophone', 'exam'])]
  return asked.flatMap((search) => {
    if (search == null || search === '') return []
    const filter = { search }
    return [
      query('search', search, { filter, count: 2 }),
      query('search', `${search}, newest first`, {
        filter,
        sort: { by: 'received', descending: true },
      }),
    ]
  })
}
