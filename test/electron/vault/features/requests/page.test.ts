import { describe, expect, it } from 'vitest'
import { caseStatus, REQUEST_STATES } from '#shared/domain/requests/case-status'
import { dueFlag } from '#shared/domain/requests/deadline'
import { searchWords } from '#shared/domain/requests/search-words'
import { dayNumber } from '#shared/domain/values/day'
import {
  NO_FILTER,
  REQUEST_SORTS,
  type RequestFilter,
  type RequestPage,
  type RequestSort,
  type RequestSummary,
} from '#shared/ipc/requests'
import { openSession } from '#vault/desk'
import { writable } from '#vault/db/open'
import { changesOf, putRecord } from '#vault/db/records'
import { refreshRequestRows } from '#vault/db/request-rows'
import { aDesk, type TestDesk } from '#support/desk'
import { manyRequests } from '#support/many-requests'
import { logged, refsOf } from '#support/requests'
import { requestQueries } from '#support/request-queries'

const TODAY = '2026-11-22'

// Long enough that some filters are few and others many.
const COUNT = 4000
const BY_REF: RequestSort = { by: 'ref', descending: false }
const ORDERS: RequestSort[] = REQUEST_SORTS.flatMap((by) =>
  [false, true].map((descending) => ({ by, descending })),
)

async function aLongList(): Promise<{ desk: TestDesk; rows: RequestSummary[] }> {
  const desk = await aDesk('empty')
  const { vault } = openSession(desk.desk)
  const put = vault.db.transaction(() => {
    const db = writable(vault.db)
    for (const request of manyRequests(COUNT, TODAY)) putRecord(db, 'request', request)
    refreshRequestRows(db, changesOf(db))
  })
  put()
  const rows: RequestSummary[] = []
  let next: RequestPage['next'] = null
  do {
    const wanted = { filter: NO_FILTER, sort: BY_REF, after: next, limit: 500 }
    const page: RequestPage = await desk.call('requests:page', wanted)
    rows.push(...page.rows)
    next = page.next
  } while (next)
  return { desk, rows }
}

/** When each case ended, as far as anyone knows. */
const ENDED = new Map(
  [...manyRequests(COUNT, TODAY)].map(({ refNo, events }) => {
    const { closedOn, doneOn } = caseStatus(events)
    return [refNo, closedOn ?? doneOn]
  }),
)

/** The list as it should be, by reading every row. */
function expected(
  rows: readonly RequestSummary[],
  filter: Partial<RequestFilter>,
  { by, descending }: RequestSort,
): string[] {
  const numberOf = ({ refNo }: RequestSummary) => Number(refNo.slice(3))
  const urgency = ({ isOpen, dueOn, isPaused }: RequestSummary) =>
    isOpen ? (dueFlag(dueOn, TODAY, 7) ?? (isPaused ? 'paused' : 'none')) : 'none'
  const wanted = { ...NO_FILTER, ...filter }
  const has = <T>(list: readonly T[], value: T | null) =>
    list.length === 0 || (value !== null && list.includes(value))
  const kept = rows.filter((row) => {
    const types = row.types.length > 0 ? row.types : (['UNSORTED'] as const)
    const text = ` ${searchWords([row.refNo, row.requester, row.subject].join(' '))}`
    return (
      has(wanted.states, row.state) &&
      (wanted.types.length === 0 || types.some((type) => wanted.types.includes(type))) &&
      has(wanted.urgencies, urgency(row)) &&
      has(wanted.channels, row.channel) &&
      has(wanted.countries, row.country) &&
      has(wanted.sources, row.source) &&
      (!wanted.erasable || (row.eraseOn !== null && row.eraseOn <= TODAY)) &&
      searchWords(wanted.search)
        .split(' ')
        .every((word) => word === '' || text.includes(` ${word}`))
    )
  })
  const dueRank = ({ refNo, isOpen, dueOn, isPaused }: RequestSummary) =>
    isOpen ? (dueOn ? 0 : isPaused ? 1 : 2) : ENDED.get(refNo) ? 3 : 4
  const dueKey = ({ refNo, isOpen, dueOn }: RequestSummary) =>
    isOpen ? dayNumber(dueOn ?? TODAY) : -dayNumber(ENDED.get(refNo) ?? TODAY)
  const key = (row: RequestSummary): string | null => {
    if (by === 'received') return row.receivedOn
    if (by === 'requester') return row.requester && searchWords(row.requester)
    return row.closedOn
  }
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)
  const turn = descending ? -1 : 1
  const byDue = (a: RequestSummary, b: RequestSummary) => compare(dueKey(a), dueKey(b))
  const sorted = kept.toSorted((a, b) => {
    const byNumber = compare(numberOf(a), numberOf(b))
    if (by === 'ref') return turn * byNumber
    if (by === 'due') {
      const rank = compare(dueRank(a), dueRank(b))
      const isDated = [0, 3].includes(dueRank(a))
      return rank || (isDated ? turn : 1) * (byDue(a, b) || byNumber)
    }
    if (by === 'state') {
      const place = ({ state }: RequestSummary) => REQUEST_STATES.indexOf(state)
      const rank = turn * compare(place(a), place(b))
      return rank || compare(dueRank(a), dueRank(b)) || byDue(a, b) || byNumber
    }
    const [one, two] = [key(a), key(b)]
    if (one === null || two === null)
      return compare(one === null ? 1 : 0, two === null ? 1 : 0) || byNumber
    return turn * (compare(one, two) || byNumber)
  })
  return sorted.map(({ refNo }) => refNo)
}

describe('a long list', () => {
  it('is read page by page in every order', async () => {
    const list = await aLongList()
    for (const sort of ORDERS)
      expect(await refsOf(list.desk, {}, sort, 333), sort.by).toEqual(expected(list.rows, {}, sort))
  })

  it('is what reading every row would give, however it is asked for', async () => {
    const list = await aLongList()
    const sample = list.rows.filter((_row, index) => index % 700 === 3)
    for (const { name, input } of requestQueries(sample)) {
      const refs = await refsOf(list.desk, input.filter, input.sort)
      const wanted = expected(list.rows, input.filter, input.sort)
      // Words of notes and addresses are searched too, but stand in no row.
      if (input.filter.search) expect(refs, name).toEqual(expect.arrayContaining(wanted))
      else expect(refs, name).toEqual(wanted)
      const counts = await list.desk.call('requests:counts', input.filter)
      expect(counts.matching, name).toBe(refs.length)
    }
  })

  it('reads a filter under every order', async () => {
    const list = await aLongList()
    const filters: Partial<RequestFilter>[] = [
      { types: ['ACCESS', 'ERASE'], states: ['CLOSED'] },
      { urgencies: ['overdue', 'paused', 'none'], countries: ['MT'] },
      { sources: ['Shop', 'Mailbox'], channels: ['post'], erasable: true },
    ]
    for (const filter of filters)
      for (const sort of ORDERS) {
        const refs = await refsOf(list.desk, filter, sort, 77)
        expect(refs, sort.by).toEqual(expected(list.rows, filter, sort))
      }
  })

  it('finds frequent words and rare ones under every order', async () => {
    const list = await aLongList()
    for (const search of ['example', 'exam', 'account', 'be', 'RQ-0012', 'account invoice'])
      for (const by of REQUEST_SORTS) {
        const sort = { by, descending: true }
        const all = new Set(await refsOf(list.desk, { search }, { by: 'ref', descending: false }))
        const wanted = expected(list.rows, {}, sort).filter((ref) => all.has(ref))
        expect(await refsOf(list.desk, { search }, sort, 99), `${search} ${by}`).toEqual(wanted)
      }
  })

  it('counts what waits, and names what can be filtered by', async () => {
    const list = await aLongList()
    const counts = await list.desk.call('requests:counts', NO_FILTER)
    const open = list.rows.filter(({ isOpen }) => isOpen)
    const days = open.map(({ dueOn }) => dueOn ?? '9999')
    expect(counts).toEqual({
      total: 4000,
      matching: 4000,
      open: open.length,
      overdue: days.filter((day) => day < TODAY).length,
      dueSoon: days.filter((day) => day >= TODAY && day <= '2026-11-29').length,
      unsorted: list.rows.filter(({ types }) => types.length === 0).length,
      erasable: 0,
    })
    expect(counts.overdue).toBeGreaterThan(0)
    expect(counts.dueSoon).toBeGreaterThan(0)
    const facets = await list.desk.call('requests:facets', undefined)
    const countries = list.rows.flatMap(({ country }) => country ?? [])
    expect(facets.countries).toEqual([...new Set(countries)].toSorted())
    expect(facets.sources).toEqual(['Helpdesk', 'Mailbox', 'Shop'])
  })
})

describe('a cursor', () => {
  const sort: RequestSort = { by: 'received', descending: false }
  it.each([
    ['of another order', [0, 12]],
    ['of too many values', [0, '2026-01-01', 1, 2]],
    ['of a place that is not', [7, '2026-01-01', 1]],
    ['with a text for a number', [0, '2026-01-01', '1']],
    ['with a number for a day', [0, 5, 1]],
    ['with nothing for a day', [0, null, 1]],
    ['without a place', [null, '2026-01-01', 1]],
    ['that is empty', []],
    ['half way between', [0, '2026-01-01', 0.5]],
  ])('%s is refused', async (_, after) => {
    const desk = await aDesk('empty')
    const input = { filter: NO_FILTER, sort, after, limit: 10 }
    expect(await desk.pass('requests:page', input)).toMatchObject({
      error: { code: 'invalid-input', problems: [{ field: 'after', code: 'malformed' }] },
    })
  })

  it('goes on where the last page ended when rows come and go in between', async () => {
    const desk = await aDesk('empty')
    const days = ['2026-11-01', '2026-11-02', '2026-11-02', '2026-11-02', '2026-11-03']
    const cases = []
    for (const receivedOn of days) cases.push(await logged(desk, { receivedOn }))
    const first = await desk.call('requests:page', {
      filter: NO_FILTER,
      sort,
      after: null,
      limit: 2,
    })
    expect(first.rows.map(({ refNo }) => refNo)).toEqual(['RQ-0001', 'RQ-0002'])
    await desk.call('requests:remove', { id: cases[1]?.id ?? '' })
    await logged(desk, { receivedOn: '2026-11-01' })
    const next = await desk.call('requests:page', {
      filter: NO_FILTER,
      sort,
      after: first.next,
      limit: 10,
    })
    expect(next.rows.map(({ refNo }) => refNo)).toEqual(['RQ-0003', 'RQ-0004', 'RQ-0005'])
    expect(next.next).toBeNull()
  })
})
