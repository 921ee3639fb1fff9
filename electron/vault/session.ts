import { randomBytes } from 'node:crypto'
import { appendEntry, type TrailEntry } from './db/journal.ts'
import type { Change } from './db/records.ts'
import { writable } from './db/open.ts'
import { insertSession } from './db/sessions.ts'
import type { OpenVault } from './open-vault.ts'

/** One entry that can be undone or done again, with full values. */
export type Step = { seq: number; changes: Change[] }

/** What lives between unlock and lock: the open vault and the steps that undo can take back. */
export type Session = {
  id: string
  vault: OpenVault
  done: Step[]
  undone: Step[]
}

/** Starts a session and writes down who works in it. */
export function startSession(
  vault: OpenVault,
  { now, actor }: { now: string; actor: string | null },
): Session {
  const id = randomBytes(8).toString('hex')
  insertSession(writable(vault.db), { id, startedAt: now, actor })
  return { id, vault, done: [], undone: [] }
}

/** Moves the step to where undo and redo look for it. */
export function noteStep(session: Session, entry: TrailEntry, changes: Change[]): void {
  if (entry.action === 'journal:undo') return move(session.done, session.undone)
  if (entry.action === 'journal:redo') return move(session.undone, session.done)
  session.done.push({ seq: entry.seq, changes })
  session.undone.length = 0
}

function move(from: Step[], to: Step[]): void {
  const step = from.pop()
  if (step) to.push(step)
}

/** Writes down a deed that changed no record, such as an export; there is nothing to undo. */
export function noteDeed({ id, vault }: Session, deed: { at: string; action: string }): void {
  const append = vault.db.transaction(() => {
    const heading = { ...deed, sessionId: id }
    const entry = appendEntry(writable(vault.db), vault.keys, heading, [])
    vault.refuseIfGone()
    return entry
  })
  const entry = append.immediate()
  vault.writeAnchor(entry.seq, entry.mac)
}
