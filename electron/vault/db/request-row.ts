import { openDeadline, type CaseRules } from '#shared/domain/requests/case-deadlines'
import { caseStatus } from '#shared/domain/requests/case-status'
import { eraseOn } from '#shared/domain/requests/case-rules'
import type { Request } from '#shared/domain/requests/request'
import { searchWords } from '#shared/domain/requests/search-words'
import { facetsOf } from './request-facets.ts'
import type { RequestColumns } from './request-row-writer.ts'
import type { RowContext } from './request-rows.ts'

// One text orders the list: due dates, what waits, what has no date, then the closed from the last to the
// first. No day of a case lies behind the year 2200, and the days of closed cases are turned digit by digit.
/** Stands where an open case waits, after every date. */
export const PAUSED = '2999-11-30'
/** Stands where an open case has no date at all, after the waiting ones. */
export const NO_DATE = '2999-12-31'
/** What open cases stand before, and closed ones behind. */
export const CLOSED = '3'
/** Stands where nobody knows when a case was closed, after every closed one. */
export const CLOSED_SOMETIME = 'z'
/** Long enough to sort names by, short enough for an index. */
const SORT_MAX = 100
// oxlint-disable-next-line no-control-regex -- plain ASCII needs no look at accents
const ASCII = /^[\u0000-\u007f]*$/

/** A case as the list shows, sorts and filters it. */
export function requestRow(request: Request, context: RowContext): RequestColumns {
  const status = caseStatus(request.events)
  const { dueOn, kind, isPaused } = deadlineOf(request, context.rules)
  // Answered, but what should have stopped at once is not: it still needs the officer.
  const isOpen = status.isOpen || dueOn !== null
  const requester = requesterOf(request)
  return {
    no: refNumber(request.refNo),
    id: request.id,
    ref_no: request.refNo,
    types: JSON.stringify(request.types),
    requester,
    sort_requester: requester === null ? null : searchWords(requester).slice(0, SORT_MAX) || null,
    person_key: personKey(request.requester),
    subject: request.subject,
    channel: request.channel,
    country: request.country,
    received_on: request.receivedOn,
    state: status.state,
    is_open: isOpen ? 1 : 0,
    due_on: dueOn,
    due_kind: kind,
    is_paused: isPaused ? 1 : 0,
    sort_due: isOpen
      ? (dueOn ?? (isPaused ? PAUSED : NO_DATE))
      : newestFirst(status.closedOn ?? status.doneOn),
    closed_on: status.closedOn,
    erase_on: request.erasedOn === null ? eraseOn(status.closedOn, context.erasePeriod) : null,
    is_erased: request.erasedOn === null ? 0 : 1,
    source: request.imported?.source ?? null,
    import_key: request.imported?.key ?? null,
    facets: facetsOf({ ...request, state: status.state }),
  }
}

/** Everything the search looks at, as words; each stands behind a space. */
export function requestWords(request: Request): string {
  const { requester, imported, authority, events } = request
  const texts = [
    request.refNo,
    requester.name,
    requester.email,
    requester.reference,
    request.subject,
    request.notes,
    imported?.externalId,
    authority?.reference,
  ]
  for (const event of events)
    for (const field of ['reason', 'remedies', 'text', 'proof', 'to'] as const)
      if (field in event) texts.push((event as { [name in typeof field]?: string | null })[field])
  // Text by text: letters with accents take a while, and mostly stand in the name alone.
  let words = ''
  for (const text of texts) {
    const found = text == null ? '' : searchWords(text)
    if (found !== '') words += ` ${found}`
  }
  return words === '' ? ' ' : words
}

/** What tells that two cases are of one person: the address, else the name, without case and accents. */
export function personKey({ name, email }: Request['requester']): string | null {
  const text = email ?? name
  if (text === null) return null
  const bare = ASCII.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')
  const folded = bare.toLowerCase().trim()
  return folded.replace(/\s+/g, ' ') || null
}

/** The number in a reference: RQ-0042 is 42. */
export function refNumber(refNo: string): number {
  return Number(/(\d+)$/.exec(refNo)?.[1] ?? 0)
}

function requesterOf({ requester }: Request): string | null {
  return requester.name ?? requester.email ?? requester.reference
}

function newestFirst(day: string | null): string {
  if (day === null) return CLOSED_SOMETIME
  let turned = ''
  for (const sign of day) turned += sign === '-' ? sign : String(9 - Number(sign))
  return turned
}

type Deadline = ReturnType<typeof openDeadline>
const MOST_KEPT = 20_000
const deadlines = new WeakMap<CaseRules, Map<string, Deadline>>()

// A case in which nothing has happened yet is due like any other of its day and rights.
function deadlineOf(request: Request, rules: CaseRules): Deadline {
  if (request.events.length > 0 || request.authority !== null) return openDeadline(request, rules)
  const known = deadlines.get(rules) ?? new Map<string, Deadline>()
  if (known.size >= MOST_KEPT) known.clear()
  deadlines.set(rules, known)
  const key = `${request.receivedOn} ${request.types.join()}`
  const deadline = known.get(key) ?? openDeadline(request, rules)
  known.set(key, deadline)
  return deadline
}
