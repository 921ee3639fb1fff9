import type { AppEvent } from './events.ts'

/** What the preload script exposes to the window; it never grows. */
export type Workbench = {
  call: (channel: string, input: unknown) => Promise<unknown>
  onChange: (listener: (event: AppEvent) => void) => () => void
}
