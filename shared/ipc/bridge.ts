import type { CallOutput } from './contract.ts'
import type { Outcome } from './errors.ts'
import type { AppEvent } from './events.ts'

/** What the preload script exposes to the window; nothing joins it but what only a preload script can do. */
export type Workbench = {
  call: (channel: string, input: unknown) => Promise<unknown>
  onChange: (listener: (event: AppEvent) => void) => () => void
  /** Opens files dropped on the window, as `logs:choose` opens chosen ones; the page never sees a path. */
  openDropped: (files: readonly object[]) => Promise<Outcome<CallOutput<'logs:choose'>>>
}
