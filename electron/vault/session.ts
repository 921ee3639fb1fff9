import { randomBytes } from 'node:crypto'
import { AppError } from '#shared/ipc/errors'
import { appendEntry, type ErasedRecord, type TrailEntry } from './db/journal.ts'
import type { Change } from './db/records.ts'
import { readable, writable, type WritableDb } from './db/open.ts'
import { insertSession } from './db/sessions.ts'
import { destroyUnusedKeys } from './db/working-references.ts'
import type { OpenVault } from './open-vault.ts'

/** One entry that can be undone or done again, with full values; an import is taken back by its batch. */
export type Step = { seq: number; changes: Change[]; batchId?: string }

/** Long work under way; while it writes, its transaction lies open and nobody else may write. */
export type Job = { abort: AbortController; isWriting: boolean; ended: Promise<void> }

/** What lives between unlock and lock: the open vault and the steps that undo can take back. */
export type Session = {
  id: string
  vault: OpenVault
  done: Step[]
  undone: Step[]
  job: Job | null
  /** Deeds to be written down once the import that writes has ended. */
  waitingDeeds: PlainDeed[]
}

/** Something done that changed no record, such as an export. */
type PlainDeed = { at: string; action: string }

/** Starts a session and writes down who works in it. */
export function startSession(
  vault: OpenVault,
  { now, actor }: { now: string; actor: string | null },
): Session {
  const id = randomBytes(8).toString('hex')
  insertSession(writable(vault.db), { id, startedAt: now, actor })
  return { id, vault, done: [], undone: [], job: null, waitingDeeds: [] }
}

/** Writes the anchor behind a change that is on disk already. */
export function anchorEntry(
  { vault }: Session,
  { seq, mac }: TrailEntry,
  log: (code: string) => void,
): void {
  try {
    vault.writeAnchor(seq, mac)
  } catch (error) {
    // An anchor one entry behind is what a crash leaves too, and is accepted.
    log(`anchor ${error instanceof Error ? error.name : typeof error}`)
  }
}

/** Moves the step to where undo and redo look for it. */
export function noteStep(session: Session, entry: TrailEntry, changes: Change[]): void {
  if (entry.action === 'journal:undo') return move(session.done, session.undone)
  if (entry.action === 'journal:redo') return move(session.undone, session.done)
  session.done.push({ seq: entry.seq, changes })
  session.undone.length = 0
}

/** Lets an import be found where undo looks for it. */
export function noteBatch(session: Session, seq: number, batchId: string): void {
  session.done.push({ seq, changes: [], batchId })
  session.undone.length = 0
}

/** Forgets steps that would bring back what was erased, or an import that was taken back. */
export function forgetSteps(session: Session, isGone: (step: Step) => boolean): void {
  session.done = session.done.filter((step) => !isGone(step))
  session.undone = session.undone.filter((step) => !isGone(step))
}

/** Forgets steps about records that are gone or final, and earlier ones that could only be undone after those. */
export function forgetStepsAbout(session: Session, records: readonly ErasedRecord[]): void {
  if (records.length === 0) return
  const nameOf = ({ entity, id }: ErasedRecord) => `${entity} ${id}`
  const gone = new Set(records.map(nameOf))
  // SECURITY: undo would otherwise bring back from memory what is gone from the file, or change what was certified.
  const stays = ({ changes }: Step) => {
    if (!changes.some((change) => gone.has(nameOf(change)))) return true
    for (const change of changes) gone.add(nameOf(change))
    return false
  }
  const newestFirst = (steps: Step[]) => steps.toReversed().filter(stays).toReversed()
  session.done = newestFirst(session.done)
  session.undone = newestFirst(session.undone)
}

/** Refuses a write that would end up in the open transaction of an import, and be lost with it. */
export function refuseWhileWriting(session: Session): void {
  if (session.job?.isWriting) throw new AppError('busy')
}

function move(from: Step[], to: Step[]): void {
  const step = from.pop()
  if (step) to.push(step)
}

/** Writes down a deed that changed no record; there is nothing to undo. */
export function noteDeed(session: Session, deed: PlainDeed): void {
  // SECURITY: what was handed out is out; in the transaction of an import its entry could be lost.
  if (session.job?.isWriting) session.waitingDeeds.push(deed)
  else writeDeed(session, deed)
}

/** Writes down a deed about a record that it leaves as it is, together with what it does beside the records. */
export function noteDeedAbout(
  session: Session,
  deed: PlainDeed,
  {
    about,
    work,
    log,
  }: { about: Change; work: (db: WritableDb) => void; log: (code: string) => void },
): void {
  const { id: sessionId, vault } = session
  const append = vault.db.transaction(() => {
    const db = writable(vault.db)
    work(db)
    const entry = appendEntry(db, vault.keys, { ...deed, sessionId }, [about])
    vault.refuseIfGone()
    return entry
  })
  anchorEntry(session, append.immediate(), log)
}

/** Destroys the keys of working references that are gone from the disk; what fails is tried again after the next change. */
export function settleReferences({ vault }: Session, log: (code: string) => void): void {
  try {
    destroyUnusedKeys(readable(vault.db), vault.references)
  } catch (error) {
    log(`references ${error instanceof Error ? error.name : typeof error}`)
  }
}

/** Writes down what was done while an import wrote. */
export function noteWaitingDeeds(session: Session): void {
  for (const deed of session.waitingDeeds.splice(0)) writeDeed(session, deed)
}

function writeDeed({ id, vault }: Session, deed: PlainDeed): void {
  const append = vault.db.transaction(() => {
    const heading = { ...deed, sessionId: id }
    const entry = appendEntry(writable(vault.db), vault.keys, heading, [])
    vault.refuseIfGone()
    return entry
  })
  const entry = append.immediate()
  vault.writeAnchor(entry.seq, entry.mac)
}
