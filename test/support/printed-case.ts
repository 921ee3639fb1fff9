import { EMPTY_REGISTER } from '#shared/domain/register/register'
import { caseRules } from '#shared/domain/requests/case-rules'
import type { RequestEvent } from '#shared/domain/requests/event'
import { emptyRequest, NO_REQUESTER, type Request } from '#shared/domain/requests/request'
import { FIRST_SETTINGS } from '#shared/domain/requests/settings'
import { buildCaseFile } from '#vault/features/requests/documents/case-file'
import type { CaseInput } from '#vault/features/requests/documents/case-input'
import { wordsOf } from './printed-report.ts'

export const TODAY = '2026-11-22'

/** A case received on 2 November 2026 of which nothing else is recorded. */
export function aRequest(patch: Partial<Request> = {}): Request {
  const entered = {
    types: ['ACCESS'] as Request['types'],
    requester: NO_REQUESTER,
    subject: null,
    channel: null,
    country: null,
    receivedOn: '2026-11-02',
    notes: null,
  }
  return {
    ...emptyRequest('RQ-0007', entered),
    id: 'r-7',
    createdOn: TODAY,
    changedOn: TODAY,
    ...patch,
  }
}

type Unnamed<E> = E extends unknown ? Omit<E, 'id'> : never

/** Events in order, with identifiers of their places. */
export function events(...given: Unnamed<RequestEvent>[]): RequestEvent[] {
  // Only the identifier was missing.
  return given.map((event, index) => ({ ...event, id: `e-${index}` }) as RequestEvent)
}

export function aCaseInput(patch: Partial<CaseInput> = {}): CaseInput {
  return {
    request: aRequest(),
    attachments: [],
    register: EMPTY_REGISTER,
    rules: caseRules(FIRST_SETTINGS, 'LT', true),
    timeZone: 'Europe/Vilnius',
    erasure: { rule: null, on: null },
    activityName: () => null,
    caseRef: () => null,
    systemName: () => null,
    producedOn: TODAY,
    producedBy: 'Ona Petrauskienė',
    digest: 'd1ge57',
    ...patch,
  }
}

/** A printed case: its document and its words. */
export function aCaseFile(request: Partial<Request> = {}, more: Partial<CaseInput> = {}) {
  const document = buildCaseFile(aCaseInput({ request: aRequest(request), ...more }))
  return { ...document, words: wordsOf(document.html) }
}

/** The words of one section of a printed case. */
export function sectionOf(html: string, heading: string): string {
  const from = html.indexOf(`<h2>${heading}</h2>`)
  if (from < 0) return 'no such section'
  const to = html.indexOf('<h2>', from + 4)
  return wordsOf(html.slice(from, to < 0 ? undefined : to)).trim()
}
