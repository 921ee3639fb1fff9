import type { MappedRequest } from '#shared/domain/log-import/map-row'
import type { RequestEvent } from '#shared/domain/requests/event'
import type { ImportedFrom, Request } from '#shared/domain/requests/request'

/** What an import gives a row beside the row's own values. */
export type Origin = {
  batchId: string
  source: string
  key: string
  digest: string
  rowNo: number
  today: string
  newId: () => string
}

const CHANNEL = 'helpdesk'
const CLOSED_PHASES: readonly MappedRequest['phase'][] = ['closed', 'refused', 'withdrawn']

/**
 * A row as a new case. Keys stand in alphabetical order at every level: the document is then its own
 * canonical form, and is written once for table and tag.
 */
export function importedRequest(values: MappedRequest, origin: Origin, refNo: string): Request {
  return {
    activityIds: [],
    authority: null,
    changedOn: origin.today,
    channel: CHANNEL,
    country: values.country,
    createdOn: origin.today,
    erasedOn: null,
    events: closingEvents(values, origin.newId),
    id: origin.newId(),
    imported: importedFrom(values, origin),
    notes: values.notes,
    receivedAt: values.receivedAt,
    receivedOn: values.receivedOn,
    refNo,
    relatedIds: [],
    requester: { email: values.requesterEmail, name: values.requesterName, reference: null },
    reviewer: null,
    subject: values.subject,
    systemsAsked: [],
    types: values.types,
  }
}

/** Whether a row's case was closed before it came here. */
export function isClosedInSource({ phase }: Pick<MappedRequest, 'phase'>): boolean {
  return CLOSED_PHASES.includes(phase)
}

/**
 * A case as a later export of its source tells it. What the officer recorded stays: her steps, and
 * whatever the source says nothing about.
 */
export function updatedRequest(known: Request, values: MappedRequest, origin: Origin): Request {
  const { requester } = known
  return {
    ...known,
    types: values.types.length > 0 ? values.types : known.types,
    requester: {
      ...requester,
      email: values.requesterEmail ?? requester.email,
      name: values.requesterName ?? requester.name,
    },
    country: values.country ?? known.country,
    subject: values.subject ?? known.subject,
    notes: values.notes ?? known.notes,
    receivedAt: values.receivedAt,
    receivedOn: values.receivedOn,
    events: hasOwnSteps(known) ? known.events : closingEvents(values, origin.newId),
    imported: importedFrom(values, origin),
    changedOn: origin.today,
  }
}

/** Whether a day of receipt would lie behind a step that the officer recorded. */
export function isAfterOwnSteps(known: Request, receivedOn: string): boolean {
  return hasOwnSteps(known) && known.events.some(({ on }) => on !== null && on < receivedOn)
}

// We did not see why another program refused or ended a case, so it is closed there and no more.
function closingEvents(values: MappedRequest, newId: () => string): RequestEvent[] {
  if (!isClosedInSource(values)) return []
  return [{ id: newId(), kind: 'closed-in-source', on: values.closedOn, statusText: values.status }]
}

function hasOwnSteps({ events }: Request): boolean {
  return events.some(({ kind }) => kind !== 'closed-in-source')
}

function importedFrom(values: MappedRequest, origin: Origin): ImportedFrom {
  return {
    batchId: origin.batchId,
    digest: origin.digest,
    dueClaimed: values.dueClaimed,
    externalId: values.externalId,
    key: origin.key,
    rowNo: origin.rowNo,
    source: origin.source,
    status: values.status,
  }
}
