import { caseStatus, type CaseStatus } from '#shared/domain/requests/case-status'
import { dueFlag } from '#shared/domain/requests/deadline'
import type { Request } from '#shared/domain/requests/request'
import type { RequestSummary } from '#shared/ipc/requests'
import { countryName } from '#shared/text/choices'
import {
  channelWords,
  deadlineKindWords,
  outcomeWords,
  requestStateWords,
  requestTypeWords,
  UNSORTED_WORD,
  urgencyWords,
} from '#shared/text/request-words'
import { requestTableHeads } from '#shared/text/requests-table'
import type { Days } from './page-filter.ts'

/** How links are told: an identifier's words, or itself where nothing is known any more. */
export type Names = Record<'activity' | 'system' | 'request', (id: string) => string>
type Told = {
  request: Request
  summary: RequestSummary
  status: CaseStatus
  days: Days
  names: Names
}
type Value = string | null | undefined | readonly string[]
type Reader = (told: Told) => Value

/** Heads of the table, in column order. */
export const REQUEST_HEADS: string[] = Object.values(requestTableHeads)

/** A case as cells of the table. */
export function requestCells(
  request: Request,
  summary: RequestSummary,
  { days, names }: { days: Days; names: Names },
): string[] {
  const told = { request, summary, status: caseStatus(request.events), days, names }
  // Heads and readers share their keys, so a column without a head does not compile.
  return Object.keys(requestTableHeads).map((key) => {
    const value = readers[key as keyof typeof requestTableHeads](told)
    return typeof value === 'string' ? value : (value?.join('; ') ?? '')
  })
}

const readers: Record<keyof typeof requestTableHeads, Reader> = {
  refNo: ({ request }) => request.refNo,
  types: ({ request: { types } }) =>
    types.length > 0 ? types.map((type) => requestTypeWords[type].name) : UNSORTED_WORD,
  state: ({ status }) => requestStateWords[status.state],
  urgency: ({ summary, days }) => urgencyWords[urgencyOf(summary, days)],
  dueOn: ({ summary }) => summary.dueOn,
  dueKind: ({ summary: { dueKind } }) => dueKind && deadlineKindWords[dueKind].name,
  receivedOn: ({ request }) => request.receivedOn,
  name: ({ request }) => request.requester.name,
  email: ({ request }) => request.requester.email,
  reference: ({ request }) => request.requester.reference,
  country: ({ request: { country } }) => country && countryName(country),
  channel: ({ request: { channel } }) => channel && channelWords[channel],
  subject: ({ request }) => request.subject,
  identityAskedOn: ({ status }) => status.identity.map(({ askedOn }) => askedOn),
  identityAnsweredOn: ({ status }) => status.identity.flatMap(answerDay),
  clarificationAskedOn: ({ status }) => status.clarification.map(({ askedOn }) => askedOn),
  clarificationAnsweredOn: ({ status }) => status.clarification.flatMap(answerDay),
  extendedOn: ({ status }) => status.extension?.notifiedOn,
  extensionMonths: ({ status }) => status.extension && String(status.extension.months),
  answeredOn: ({ status }) => status.answer?.on,
  outcome: ({ status: { answer } }) => answer && outcomeWords[answer.outcome],
  reason: ({ status }) => status.answer?.reason,
  remedies: ({ status }) => status.answer?.remedies,
  stoppedOn: ({ status }) => status.stoppedOn,
  acknowledgedOn: ({ status }) => status.acknowledgedOn,
  closedOn: ({ status }) => status.closedOn,
  eraseOn: ({ summary }) => summary.eraseOn,
  erasedOn: ({ request }) => request.erasedOn,
  activities: ({ request, names }) => request.activityIds.map(names.activity),
  systems: ({ request, names }) =>
    request.systemsAsked.map(({ systemId, askedOn, answeredOn }) =>
      [names.system(systemId), [askedOn, answeredOn].filter(Boolean).join(' – ')]
        .filter(Boolean)
        .join(' '),
    ),
  related: ({ request, names }) => request.relatedIds.map(names.request),
  authority: ({ request }) => request.authority?.name,
  authorityReference: ({ request }) => request.authority?.reference,
  authorityDueOn: ({ request }) => request.authority?.dueOn,
  reviewer: ({ request }) => request.reviewer,
  notes: ({ request }) => request.notes,
  source: ({ request }) => request.imported?.source,
  externalId: ({ request }) => request.imported?.externalId,
  dueClaimed: ({ request }) => request.imported?.dueClaimed,
}

function urgencyOf({ isOpen, isPaused, dueOn }: RequestSummary, { today, dueSoonDays }: Days) {
  if (!isOpen) return 'none'
  return dueFlag(dueOn, today, dueSoonDays) ?? (isPaused ? 'paused' : 'none')
}

const answerDay = ({ answeredOn }: { answeredOn: string | null }) => answeredOn ?? []
