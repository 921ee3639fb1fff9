import { AppError } from '#shared/ipc/errors'
import type { Clock } from './clock.ts'
import type { Session } from './session.ts'

/** What lies on the desk of the vault process; emptied by ending the process. */
export type Desk = {
  clock: Clock
  /** Derive keys at the lowest allowed cost; tests only. */
  cheapKeys: boolean
  appVersion: string
  session: Session | null
  /** Tries that did not open a vault since the last one that did; in memory alone. */
  failedUnlocks: number
  /** Aborted when the program wants to end, so that nobody waits for a wait. */
  leaving: AbortController
}

/** An empty desk. */
export function emptyDesk(options: Pick<Desk, 'clock' | 'cheapKeys' | 'appVersion'>): Desk {
  return { ...options, session: null, failedUnlocks: 0, leaving: new AbortController() }
}

/** The running session; throws vault-locked when there is none. */
export function openSession(desk: Desk): Session {
  if (!desk.session) throw new AppError('vault-locked')
  return desk.session
}
