import type { Breach } from '#shared/domain/breaches/breach'
import type { BreachDocument, BreachDocumentKind } from '#shared/domain/breaches/document'
import type { BreachEvent } from '#shared/domain/breaches/event'
import { breachEventProblems } from '#shared/domain/breaches/event-problems'
import { breachReplayProblems } from '#shared/domain/breaches/replay-problems'
import type { Problem } from '#shared/domain/values/problem'
import { AppError, rejectIf } from '#shared/ipc/errors'
import type { ReadableDb } from '../../db/open.ts'
import { putRecord, readRecord } from '../../db/records.ts'
import type { CommandContext } from '../../handlers.ts'
import { readGround } from './ground.ts'
import { readBreach } from './store.ts'

/** The most steps and facts that an incident takes. */
export const EVENTS_MAX = 500

/** Records what happened in an incident; throws invalid-input where its phase or a guard does not allow it. */
export function recordEvent(context: CommandContext, id: string, draft: BreachEvent): Breach {
  const { db, newId } = context
  const breach = readBreach(db, id)
  const event = { ...draft, id: newId() }
  refuseTakenOver(event)
  if (breach.events.length >= EVENTS_MAX) rejectIf([{ field: 'kind', code: 'out-of-range' }])
  rejectIf(breachEventProblems(breach, event, readGround(db, context)))
  rejectIf(linkProblems(db, breach, event))
  return save(context, { ...breach, events: [...breach.events, event] })
}

/** Puts a corrected event in the place of one of the same kind; all that follow are checked again. */
export function correctEvent(context: CommandContext, id: string, event: BreachEvent): Breach {
  const { db } = context
  const breach = readBreach(db, id)
  const place = placeOf(breach, event.id)
  refuseTakenOver(event)
  if (breach.events[place]?.kind !== event.kind) rejectIf([{ field: 'kind', code: 'not-offered' }])
  const corrected = { ...breach, events: breach.events.with(place, event) }
  const here = `events.${place}.`
  const [first] = breachReplayProblems(breach, corrected, readGround(db, context))
  if (first) rejectIf([{ ...first, field: withoutPrefix(first.field, here) }])
  rejectIf(linkProblems(db, breach, event))
  return save(context, corrected)
}

/** Takes an event out; throws invalid-input where one that follows leans on it. */
export function removeEvent(context: CommandContext, id: string, eventId: string): Breach {
  const breach = readBreach(context.db, id)
  const place = placeOf(breach, eventId)
  refuseTakenOver(breach.events[place])
  const left = { ...breach, events: breach.events.toSpliced(place, 1) }
  rejectIf(breachReplayProblems(breach, left, readGround(context.db, context)).slice(0, 1))
  return save(context, left)
}

// What a log said comes with its import alone, and stays as it was said: no guard looks at where it leads.
function refuseTakenOver(event: BreachEvent | undefined): void {
  if (event?.kind === 'taken-over') rejectIf([{ field: 'kind', code: 'not-offered' }])
}

function save(context: CommandContext, changed: Breach): Breach {
  const after = { ...changed, changedOn: readGround(context.db, context).today }
  putRecord(context.db, 'breach', after)
  return after
}

function linkProblems(db: ReadableDb, breach: Breach, event: BreachEvent): Problem[] {
  if (event.kind === 'assessed') {
    const isThere = breach.assessments.some(({ id }) => id === event.assessmentId)
    return isThere ? [] : [{ field: 'assessmentId', code: 'not-found' }]
  }
  if (event.kind === 'notified')
    return documentProblems(db, breach.id, event.documentId, 'notification')
  if (event.kind === 'people-told')
    return documentProblems(db, breach.id, event.documentId, 'people-message')
  return []
}

// A step may name only what was issued about the same incident for the same purpose.
function documentProblems(
  db: ReadableDb,
  breachId: string,
  documentId: string | null,
  kind: BreachDocumentKind,
): Problem[] {
  if (documentId === null) return []
  const document = readRecord<BreachDocument>(db, 'breach-document', documentId)
  const isMeant = document?.breachId === breachId && document.kind === kind
  return isMeant ? [] : [{ field: 'documentId', code: 'not-found' }]
}

function placeOf(breach: Breach, eventId: string): number {
  const place = breach.events.findIndex(({ id }) => id === eventId)
  if (place < 0) throw new AppError('not-found')
  return place
}

function withoutPrefix(field: string, prefix: string): string {
  return field.startsWith(prefix) ? field.slice(prefix.length) : field
}
