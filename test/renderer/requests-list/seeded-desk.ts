import { emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import { emptyRequest, NO_REQUESTER, type Request } from '#shared/domain/requests/request'
import { addDays } from '#shared/domain/values/day'
import { writable } from '#vault/db/open'
import { changesOf, putRecord } from '#vault/db/records'
import { refreshRequestRows } from '#vault/db/request-rows'
import { openSession } from '#vault/desk'
import { aDesk, type TestDesk } from '#support/desk'

/** A case with its number; received on the day the frozen clock shows unless told otherwise. */
export function aRequest(no: number, change: Partial<Request> = {}): Request {
  const refNo = `RQ-${String(no).padStart(4, '0')}`
  const entered = {
    types: ['ACCESS' as const],
    requester: { ...NO_REQUESTER, name: `Person ${no}` },
    subject: null,
    channel: 'email' as const,
    country: 'LT',
    receivedOn: '2026-11-20',
    notes: null,
  }
  return {
    ...emptyRequest(refNo, entered),
    id: `request-${no}`,
    createdOn: '2026-11-20',
    changedOn: '2026-11-20',
    ...change,
  }
}

/** So many cases, each received a day before the one it follows. */
export function manyRequests(count: number): Request[] {
  return Array.from({ length: count }, (_, index) =>
    aRequest(index + 1, { receivedOn: addDays('2026-11-18', -index) }),
  )
}

const RULE = { ...emptyRetentionRule('rule', 'RET-COR', 'fixed_after_event'), period: 'P3Y' }

/** A desk whose register holds these cases, kept for three years after closing, and no activities. */
export async function aDeskWith(requests: readonly Request[]): Promise<TestDesk> {
  const desk = await aDesk('empty')
  const { db } = openSession(desk.desk).vault
  const into = writable(db)
  db.transaction(() => {
    putRecord(into, 'retention-rule', RULE)
    for (const request of requests) putRecord(into, 'request', request)
    refreshRequestRows(into, changesOf(into))
  }).immediate()
  return desk
}
