import { isDeepStrictEqual } from 'node:util'
import type { Entity } from '#shared/domain/journal/entity'
import { canonicalJson } from '#shared/domain/values/canonical'
import type { Request } from '#shared/domain/requests/request'
import { AppError } from '#shared/ipc/errors'
import type { Deed, journal } from '#shared/ipc/journal'
import { givenBreachRefs } from '../../db/breach-refs.ts'
import { deedOf, entryBySeq } from '../../db/deeds.ts'
import { givenDeletionRefs } from '../../db/deletion-refs.ts'
import { verifyJournal } from '../../db/journal-verify.ts'
import { readable, type ReadableDb } from '../../db/open.ts'
import {
  putRecord,
  readRecord,
  removeRecord,
  type AnyRecord,
  type Change,
} from '../../db/records.ts'
import { isPlaceTaken } from '../../db/request-places.ts'
import { registerAsOf } from '../../db/register-as-of.ts'
import { openSession } from '../../desk.ts'
import type { CommandContext, Handlers } from '../../handlers.ts'
import { refuseWhileWriting, type Step } from '../../session.ts'
import { checkpointCode } from './checkpoint.ts'
import { countEntries, historyOf, listDeeds } from './store.ts'

export const journalHandlers: Handlers<keyof typeof journal> = {
  'journal:list': ({ db }, { before, limit }) => ({
    entries: listDeeds(db, before, limit),
    total: countEntries(db),
  }),
  'journal:history': ({ db }, { entity, id }) => historyOf(db, entity, id),
  'journal:as-of': ({ db }, { at }) => registerAsOf(db, at),
  'journal:steps': ({ db, session }) => ({
    undo: stepDeed(db, session.done.at(-1)),
    redo: stepDeed(db, session.undone.at(-1)),
  }),
  'journal:undo': (context) => {
    const step = context.session.done.at(-1)
    return replay(context, step, (change) => ({ from: change.after, to: change.before }))
  },
  'journal:redo': (context) => {
    const step = context.session.undone.at(-1)
    return replay(context, step, (change) => ({ from: change.before, to: change.after }))
  },
  'journal:verify': ({ desk }) => {
    const session = openSession(desk)
    // What an import has written so far is in no entry yet and would look like a forgery.
    refuseWhileWriting(session)
    const { vault } = session
    const report = verifyJournal(readable(vault.db), vault.keys)
    return {
      ok: report.firstBroken === null && report.recordsDiffering === 0,
      entries: report.entries,
      firstBroken: report.firstBroken,
      recordsDiffering: report.recordsDiffering,
      checkpoint: checkpointCode(report.entries, report.head),
    }
  },
}

type Turn = (change: Change) => { from: AnyRecord | null; to: AnyRecord | null }

// Undo takes changes back in reverse order and redo repeats them in order; each must find what it expects.
function replay({ db, entry, session }: CommandContext, step: Step | undefined, turn: Turn): Deed {
  if (!step) throw new AppError('nothing-to-undo')
  // An import left no values in the journal; it is taken back as long work of its own.
  if (step.batchId !== undefined) throw new AppError('undo-import-apart')
  const undoing = session.done.at(-1) === step
  const changes = undoing ? step.changes.toReversed() : step.changes
  const isTaken = takenNumbers(db, changes)
  for (const change of changes) {
    const { from, to } = turn(change)
    const found = readRecord(db, change.entity, change.id)
    if (!isDeepStrictEqual(found, from) && canonicalJson(found) !== canonicalJson(from))
      throw new AppError('changed-meanwhile')
    if (to && isTaken(change.entity, to)) throw new AppError('changed-meanwhile')
    if (to) putRecord(db, change.entity, to)
    else removeRecord(db, change.entity, change.id)
  }
  entry.reverts = step.seq
  const original = entryBySeq(db, step.seq)
  if (!original) throw new AppError('nothing-to-undo')
  return deedOf(db, original)
}

/** Kinds whose numbers stay given away when a record is erased. */
const GIVEN = { breach: givenBreachRefs, deletion: givenDeletionRefs } as const

// An import that was taken back in part, or what was made final since, may have given the number of what was removed away.
function takenNumbers(
  db: ReadableDb,
  changes: readonly Change[],
): (entity: Entity, record: AnyRecord) => boolean {
  // Read once: a log brings thousands of records in one step.
  const given = new Map<string, ReadonlyMap<string, string>>(
    Object.entries(GIVEN)
      .filter(([kind]) => changes.some(({ entity }) => entity === kind))
      .map(([kind, refsOf]) => [kind, refsOf(db)]),
  )
  return (entity, record) => {
    // The casts: changes of a kind hold records of that kind.
    if (entity === 'request') return isPlaceTaken(db, record as Request)
    const owner = given.get(entity)?.get((record as AnyRecord & { refNo: string }).refNo)
    return owner !== undefined && owner !== record.id
  }
}

function stepDeed(db: ReadableDb, step: Step | undefined): Deed | null {
  const entry = step ? entryBySeq(db, step.seq) : null
  return entry ? deedOf(db, entry) : null
}
