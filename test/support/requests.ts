import type { NewEvent } from '#shared/domain/requests/event'
import { NO_REQUESTER, type NewRequest, type Request } from '#shared/domain/requests/request'
import { emptyRequest } from '#shared/domain/requests/request'
import { NO_FILTER, type RequestFilter, type RequestSort } from '#shared/ipc/requests'
import { readable } from '#vault/db/open'
import type { TestDesk } from './desk.ts'

/** What is entered when a request is logged, with what matters to the test. */
export function entered(wanted: Partial<NewRequest> = {}): NewRequest {
  return {
    types: ['ACCESS'],
    requester: { ...NO_REQUESTER, name: 'Ona Onaitė', email: 'ona@example.com' },
    subject: 'Copy of my data',
    channel: 'email',
    country: 'LT',
    receivedOn: '2026-11-10',
    notes: null,
    ...wanted,
  }
}

/** A case as it is kept, with what matters to the test. */
export function aRequest(wanted: Partial<Request> = {}): Request {
  return {
    ...emptyRequest('RQ-0001', entered()),
    id: 'request-1',
    createdOn: '2026-11-10',
    changedOn: '2026-11-10',
    ...wanted,
  }
}

/** Logs a request and then its events, in order. */
export async function logged(
  { call }: TestDesk,
  wanted: Partial<NewRequest> = {},
  events: readonly NewEvent[] = [],
): Promise<Request> {
  let request = await call('requests:create', entered(wanted))
  for (const event of events)
    request = await call('requests:record-event', { id: request.id, event })
  return request
}

/** References of all cases of a filter in an order, read page by page. */
export async function refsOf(
  { call }: TestDesk,
  filter: Partial<RequestFilter> = {},
  sort: RequestSort = { by: 'due', descending: false },
  limit = 500,
): Promise<string[]> {
  const refs: string[] = []
  let after: (string | number | null)[] | null = null
  do {
    const wanted = { filter: { ...NO_FILTER, ...filter }, sort, after, limit }
    const page: Awaited<ReturnType<typeof call<'requests:page'>>> = await call(
      'requests:page',
      wanted,
    )
    refs.push(...page.rows.map(({ refNo }) => refNo))
    after = page.next
  } while (after)
  return refs
}

/** Everything that the list keeps beside the cases: rows, types and words. */
export function derivedRows({ desk }: TestDesk): unknown {
  if (!desk.session) throw new Error('locked')
  const db = readable(desk.session.vault.db)
  return {
    rows: db.prepare('SELECT * FROM request_rows ORDER BY no').all(),
    types: db.prepare('SELECT * FROM request_types ORDER BY no, type').all(),
    words: db.prepare('SELECT rowid, words FROM request_words ORDER BY rowid').all(),
  }
}
