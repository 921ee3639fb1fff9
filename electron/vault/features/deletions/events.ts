import type { Deletion } from '#shared/domain/deletions/deletion'
import type { DeletionEvent } from '#shared/domain/deletions/event'
import { deletionEventProblems } from '#shared/domain/deletions/event-problems'
import { deletionReplayProblems } from '#shared/domain/deletions/replay-problems'
import { isReferenceOver } from '#shared/domain/deletions/working-reference'
import { AppError, rejectIf } from '#shared/ipc/errors'
import { putRecord } from '../../db/records.ts'
import { sealedEvidence } from '../../db/sealed-evidence.ts'
import type { CommandContext } from '../../handlers.ts'
import { evidenceNow } from './evidence.ts'
import { readGround } from './ground.ts'
import { putWithKept } from './kept.ts'
import { recordsSealed } from './seal.ts'
import { readUnsealed } from './store.ts'

/** The most steps that a case takes. */
const EVENTS_MAX = 200

/** Records what happened in a case; throws invalid-input where its state or a guard does not allow it. GDPR art. 8, 17. */
export function recordEvent(context: CommandContext, id: string, draft: DeletionEvent): Deletion {
  const { db, newId } = context
  const deletion = readUnsealed(db, id)
  const event = { ...draft, id: newId() }
  refuseTakenOver(event)
  if (deletion.events.length >= EVENTS_MAX) rejectIf([{ field: 'kind', code: 'out-of-range' }])
  rejectIf(deletionEventProblems(deletion, event, readGround(db, context)))
  return save(context, deletion, [...deletion.events, event])
}

/** Puts a corrected event in the place of one of the same kind; all that follow are checked again. */
export function correctEvent(context: CommandContext, id: string, event: DeletionEvent): Deletion {
  const { db } = context
  const deletion = readUnsealed(db, id)
  const place = placeOf(deletion, event.id)
  refuseVerified(deletion.events[place])
  if (deletion.events[place]?.kind !== event.kind)
    rejectIf([{ field: 'kind', code: 'not-offered' }])
  const events = deletion.events.with(place, event)
  const here = `events.${place}.`
  const ground = readGround(db, context)
  const [first] = deletionReplayProblems(deletion, { ...deletion, events }, ground)
  if (first) rejectIf([{ ...first, field: withoutPrefix(first.field, here) }])
  return save(context, deletion, events)
}

/** Takes an event out; throws invalid-input where one that follows leans on it. */
export function removeEvent(context: CommandContext, id: string, eventId: string): Deletion {
  const { db } = context
  const deletion = readUnsealed(db, id)
  const place = placeOf(deletion, eventId)
  refuseVerified(deletion.events[place])
  const events = deletion.events.toSpliced(place, 1)
  const ground = readGround(db, context)
  rejectIf(deletionReplayProblems(deletion, { ...deletion, events }, ground).slice(0, 1))
  return save(context, deletion, events)
}

// What a log said comes with its import alone.
function refuseTakenOver(event: DeletionEvent | undefined): void {
  if (event?.kind === 'taken-over') rejectIf([{ field: 'kind', code: 'not-offered' }])
}

// The working reference went with it: nobody could search again.
function refuseVerified(event: DeletionEvent | undefined): void {
  refuseTakenOver(event)
  if (event?.kind === 'verified' && event.result !== 'found-again')
    throw new AppError('deletion-verified')
}

function save(context: CommandContext, before: Deletion, events: DeletionEvent[]): Deletion {
  const { db, entry } = context
  const { today } = readGround(db, context)
  const after = putWithKept(context, before, { ...before, events, changedOn: today })
  if (!isReferenceOver(after)) return after
  // SECURITY: neither undo nor redo brings a verified case back to where its reference was kept, which goes
  // with every command that ends a case.
  entry.sealed.push(...recordsSealed(context, after))
  return after.events.at(-1)?.kind === 'closed' ? seal(context, after) : after
}

function seal({ db, ...context }: CommandContext, deletion: Deletion): Deletion {
  const { today } = readGround(db, context)
  const sealed = { ...deletion, sealed: sealedEvidence(evidenceNow(db, deletion), today) }
  putRecord(db, 'deletion', sealed)
  return sealed
}

function placeOf({ events }: Deletion, eventId: string): number {
  const place = events.findIndex(({ id }) => id === eventId)
  if (place < 0) throw new AppError('not-found')
  return place
}

function withoutPrefix(field: string, prefix: string): string {
  return field.startsWith(prefix) ? field.slice(prefix.length) : field
}
