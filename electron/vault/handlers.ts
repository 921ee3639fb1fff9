import type { Channels } from '#shared/ipc/define'
import type { VaultChannel, VaultContract, VaultInput, VaultOutput } from '#shared/ipc/contract'
import type { AppEvent } from '#shared/ipc/events'
import type { Moment } from './clock.ts'
import type { ErasedRecord } from './db/journal.ts'
import type { ReadableDb, WritableDb } from './db/open.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'
import { activityHandlers } from './features/activities/handlers.ts'
import { ageHandlers } from './features/ages/handlers.ts'
import { breachDocumentHandlers } from './features/breaches/documents/handlers.ts'
import { breachHandlers } from './features/breaches/handlers.ts'
import { catalogueHandlers } from './features/catalogues/handlers.ts'
import { deletionHandlers } from './features/deletions/handlers.ts'
import { referenceHandlers } from './features/deletions/reference-handlers.ts'
import { deletionDocumentHandlers } from './features/deletions/documents/handlers.ts'
import { exchangeHandlers } from './features/exchange/handlers.ts'
import { findingHandlers } from './features/findings/handlers.ts'
import { journalHandlers } from './features/journal/handlers.ts'
import { logHandlers } from './features/log-import/handlers.ts'
import { preferenceHandlers } from './features/preferences/handlers.ts'
import { processorActivityHandlers } from './features/processor-activities/handlers.ts'
import { registerHandlers } from './features/register/handlers.ts'
import { documentHandlers } from './features/requests/documents/handlers.ts'
import { requestHandlers } from './features/requests/handlers.ts'
import { retentionDocumentHandlers } from './features/retention/documents/handlers.ts'
import { retentionHandlers } from './features/retention/handlers.ts'
import { vaultHandlers } from './features/vault/handlers.ts'

/** What a query gets: the open vault for reading, and the moment. */
export type QueryContext = Moment & { db: ReadableDb; session: Session }
/** What a command gets: a transaction, fresh identifiers, and its journal entry in the making. */
export type CommandContext = Moment & {
  db: WritableDb
  session: Session
  newId: () => string
  entry: EntryInMaking
}
/** What a handler may say about the journal entry that its changes become. */
export type EntryInMaking = {
  reverts: number | null
  erased: ErasedRecord[]
  /** Records that are final from now on: neither this step nor an earlier one about them can be undone. */
  sealed: ErasedRecord[]
}
/** What long work gets: the open vault, how to tell progress and let others have a turn, and when to stop. */
export type JobContext = Moment & {
  desk: Desk
  session: Session
  newId: () => string
  signal: AbortSignal
  /** Tells how far it is, lets other calls in; throws cancelled when the officer wants it to end. */
  turn: (done: number, total: number) => Promise<void>
  send: (event: AppEvent) => void
  log: (code: string) => void
}
/** What an action gets: the process's desk, where a vault may or may not lie open. */
export type ActionContext = Moment & {
  desk: Desk
  send: (event: AppEvent) => void
  log: (code: string) => void
}

type ContextOf<C extends VaultChannel> = VaultContract[C]['kind'] extends 'query'
  ? QueryContext
  : VaultContract[C]['kind'] extends 'command'
    ? CommandContext
    : VaultContract[C]['kind'] extends 'job'
      ? JobContext
      : ActionContext
type Result<C extends VaultChannel> =
  C extends Channels<VaultContract, 'action' | 'job'>
    ? VaultOutput<C> | Promise<VaultOutput<C>>
    : VaultOutput<C>

/** One handler for every channel of the vault process; a missing one does not compile. */
export type Handlers<C extends VaultChannel = VaultChannel> = {
  [Each in C]: (context: ContextOf<Each>, input: VaultInput<Each>) => Result<Each>
}

export const handlers: Handlers = {
  ...vaultHandlers,
  ...registerHandlers,
  ...activityHandlers,
  ...processorActivityHandlers,
  ...catalogueHandlers,
  ...findingHandlers,
  ...journalHandlers,
  ...exchangeHandlers,
  ...logHandlers,
  ...preferenceHandlers,
  ...requestHandlers,
  ...retentionHandlers,
  ...retentionDocumentHandlers,
  ...documentHandlers,
  ...breachDocumentHandlers,
  ...deletionDocumentHandlers,
  ...breachHandlers,
  ...ageHandlers,
  ...deletionHandlers,
  ...referenceHandlers,
}
