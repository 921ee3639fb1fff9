import { dialog, type BrowserWindow } from 'electron'
import { dialogText } from '#shared/text/dialogs'
import type { window } from '#shared/ipc/window'
import type { AppEvent } from '#shared/ipc/events'
import type { ShellHandlers } from './shell-context.ts'

/** A window that does not answer, such as one that never loaded, is closed after this time. */
const PATIENCE_MS = 2000

/** Lets the window save the field in use before it closes, and asks when something cannot be saved. */
export function saveBeforeClosing(window: BrowserWindow, send: (event: AppEvent) => void): void {
  let isAsked = false
  window.on('close', (event) => {
    if (isAsked) return
    event.preventDefault()
    isAsked = true
    send({ kind: 'closing' })
    const timer = setTimeout(() => window.destroy(), PATIENCE_MS)
    window.once('closed', () => clearTimeout(timer))
    pending.set(window.webContents.id, { timer, stay: () => (isAsked = false) })
  })
}

const pending = new Map<number, { timer: NodeJS.Timeout; stay: () => void }>()

export const windowHandlers: ShellHandlers<keyof typeof window> = {
  'window:ready-to-close': async (context, { unsaved }) => {
    const closing = context.window()
    const asked = pending.get(closing.webContents.id)
    if (!asked) return
    clearTimeout(asked.timer)
    if (unsaved === 0 || (await isGivenUp(closing))) return closing.destroy()
    asked.stay()
  },
}

async function isGivenUp(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: dialogText.unsaved,
    detail: dialogText.unsavedDetail,
    buttons: [dialogText.goBack, dialogText.closeAnyway],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
