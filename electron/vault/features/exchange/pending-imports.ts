import type { ImportEffect } from '#shared/domain/exchange/import-effects'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import type { Session } from '../../session.ts'

/** An import that was read and shown, waiting for the officer's word. */
export type PendingImport = { token: string; data: RegisterData; effects: readonly ImportEffect[] }

// Kept by session, so that locking forgets it together with everything else.
const waiting = new WeakMap<Session, PendingImport>()

/** Keeps a read import until it is applied or dropped; the newest replaces an older one. */
export function keepImport(session: Session, pending: PendingImport): void {
  waiting.set(session, pending)
}

/** The waiting import of this token, or null. */
export function pendingImport(session: Session, token: string): PendingImport | null {
  const pending = waiting.get(session)
  return pending?.token === token ? pending : null
}

/** Forgets the import of this token. */
export function dropImport(session: Session, token: string): void {
  if (pendingImport(session, token)) waiting.delete(session)
}
