import type { BrowserWindow } from 'electron'
import type * as z from 'zod'
import type {
  ShellChannel,
  Contract,
  VaultChannel,
  VaultContract,
  VaultOutput,
} from '#shared/ipc/contract'
import type { AppEvent } from '#shared/ipc/events'

/** What the shell sends to the vault process, before the vault process has parsed it. */
export type VaultQuestion<C extends VaultChannel> = z.input<VaultContract[C]['input']>

/** What a shell action may use: the vault process, the window, and news for the window. */
export type ShellContext = {
  askVault: <C extends VaultChannel>(channel: C, input: VaultQuestion<C>) => Promise<VaultOutput<C>>
  send: (event: AppEvent) => void
  window: () => BrowserWindow
  /** Ends the vault process and the window that saw the contents, and opens a fresh locked one. */
  lock: () => Promise<void>
}

type Input<C extends ShellChannel> = z.output<Contract[C]['input']>
type Output<C extends ShellChannel> = z.input<Contract[C]['output']>

/** One handler for every shell channel of a feature. */
export type ShellHandlers<C extends ShellChannel = ShellChannel> = {
  [Each in C]: (context: ShellContext, input: Input<Each>) => Output<Each> | Promise<Output<Each>>
}
