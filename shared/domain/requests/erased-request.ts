import type { RequestEvent } from './event.ts'
import { NO_REQUESTER, type Request } from './request.ts'

/** A case without anything that tells whose it was; kinds, days and outcomes stay as statistics. GDPR art. 5(1)(e), 17(1)(a). */
export function erasedRequest(request: Request, today: string, marker: string): Request {
  const { authority, imported } = request
  return {
    ...request,
    requester: NO_REQUESTER,
    subject: null,
    notes: null,
    reviewer: null,
    receivedAt: null,
    events: request.events.map((event) => erasedEvent(event, marker)),
    authority: authority && { ...authority, reference: null },
    systemsAsked: request.systemsAsked.map((asked) => ({ ...asked, result: null })),
    imported: imported && { ...imported, externalId: null, status: null },
    erasedOn: today,
    changedOn: today,
  }
}

/** Fields of a case that say something about a person, none of which an erased case may have again. */
export const PERSONAL_FIELDS = [
  'requester',
  'subject',
  'notes',
  'reviewer',
  'receivedAt',
  'authority',
  'systemsAsked',
] as const satisfies readonly (keyof Request)[]

// Where a text must stand, the marker does; where none need stand, nothing does.
function erasedEvent(event: RequestEvent, marker: string): RequestEvent {
  switch (event.kind) {
    case 'answered':
      // An answer in part or refused had a reason and told of remedies; that they were there stays known.
      return {
        ...event,
        reason: event.reason && marker,
        remedies: event.remedies && marker,
      }
    case 'not-dp':
    case 'identity-asked':
    case 'clarification-asked':
    case 'extended':
      return { ...event, reason: marker }
    case 'withdrawn':
      return { ...event, proof: marker }
    case 'forwarded':
      return { ...event, to: marker }
    case 'closed-in-source':
      return { ...event, statusText: null }
    case 'recipients-told':
      return { ...event, text: event.text && marker }
    case 'note':
      return { ...event, text: marker }
    case 'triaged':
    case 'identity-answered':
    case 'clarification-answered':
    case 'no-answer':
    case 'reopened':
    case 'closed':
    case 'acknowledged':
    case 'stopped':
      return event
  }
}
