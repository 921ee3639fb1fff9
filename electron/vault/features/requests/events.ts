import type { RequestEvent } from '#shared/domain/requests/event'
import { eventProblems } from '#shared/domain/requests/event-problems'
import { replayProblems } from '#shared/domain/requests/replay-problems'
import type { Request } from '#shared/domain/requests/request'
import type { Problem } from '#shared/domain/values/problem'
import { AppError, rejectIf } from '#shared/ipc/errors'
import type { ReadableDb } from '../../db/open.ts'
import { putRecord, readRecord } from '../../db/records.ts'
import type { CommandContext } from '../../handlers.ts'
import { readGround } from './ground.ts'
import { linkBack, withComplaints } from './links.ts'
import { readRequest } from './store.ts'

const EVENTS_MAX = 500

/** Records what happened to a case; throws invalid-input where its state or a guard does not allow it. */
export function recordEvent(context: CommandContext, id: string, draft: RequestEvent): Request {
  const { db, newId } = context
  const request = readRequest(db, id)
  const event = { ...draft, id: newId() }
  rejectIf(recordingProblems(request, event))
  rejectIf(eventProblems(request, event, readGround(db, context).guard))
  rejectIf(complaintProblems(db, request, event))
  return save(context, request, { ...request, events: [...request.events, event] })
}

/** Puts a corrected event in the place of one of the same kind; all that follow are checked again. */
export function correctEvent(context: CommandContext, id: string, event: RequestEvent): Request {
  const { db } = context
  const request = readRequest(db, id)
  const place = placeOf(request, event.id)
  if (request.events[place]?.kind !== event.kind || request.erasedOn !== null)
    rejectIf([{ field: 'kind', code: 'not-offered' }])
  const corrected = { ...request, events: request.events.with(place, event) }
  const here = `events.${place}.`
  const [first] = replayProblems(request, corrected, readGround(db, context).guard)
  if (first) rejectIf([{ ...first, field: withoutPrefix(first.field, here) }])
  rejectIf(complaintProblems(db, request, event))
  return save(context, request, corrected)
}

/** Takes an event out; throws invalid-input where one that follows leans on it. */
export function removeEvent(context: CommandContext, id: string, eventId: string): Request {
  const request = readRequest(context.db, id)
  const place = placeOf(request, eventId)
  if (request.erasedOn !== null) rejectIf([{ field: 'kind', code: 'not-offered' }])
  const left = { ...request, events: request.events.toSpliced(place, 1) }
  rejectIf(replayProblems(request, left, readGround(context.db, context).guard).slice(0, 1))
  return save(context, request, left)
}

function save(context: CommandContext, before: Request, changed: Request): Request {
  const { today } = readGround(context.db, context)
  const after = { ...withComplaints(changed), changedOn: today }
  putRecord(context.db, 'request', after)
  linkBack(context, before, after)
  return after
}

function recordingProblems(request: Request, event: RequestEvent): Problem[] {
  // What another program closed comes with its import alone; an erased case gets no new texts.
  if (event.kind === 'closed-in-source' || request.erasedOn !== null)
    return [{ field: 'kind', code: 'not-offered' }]
  if (event.kind === 'triaged' && request.types.length === 0)
    return [{ field: 'types', code: 'required' }]
  return request.events.length >= EVENTS_MAX ? [{ field: 'kind', code: 'out-of-range' }] : []
}

// GDPR art. 77: a case is opened again by a complaint that is itself a case here.
function complaintProblems(db: ReadableDb, request: Request, event: RequestEvent): Problem[] {
  if (event.kind !== 'reopened') return []
  if (event.complaintId === request.id) return [{ field: 'complaintId', code: 'refers-to-itself' }]
  const complaint = readRecord<Request>(db, 'request', event.complaintId)
  const isComplaint = complaint?.types.some((type) => type.startsWith('COMPLAINT_')) ?? false
  return isComplaint ? [] : [{ field: 'complaintId', code: 'not-found' }]
}

function placeOf(request: Request, eventId: string): number {
  const place = request.events.findIndex(({ id }) => id === eventId)
  if (place < 0) throw new AppError('not-found')
  return place
}

function withoutPrefix(field: string, prefix: string): string {
  return field.startsWith(prefix) ? field.slice(prefix.length) : field
}
