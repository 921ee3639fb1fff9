import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import type { VaultInfo } from '#shared/ipc/vault'
import { dialogText } from '#shared/text/dialogs'
import { recoverySheetHtml } from '#shared/text/recovery-sheet'
import { saveFile } from './save-file.ts'
import { servePage } from './security.ts'
import type { ShellContext } from './shell-context.ts'

type Sheet = { recoveryKey: string; vault: VaultInfo }

/** Saves the recovery key as a one-page PDF where the officer says; false when she closed the dialog. */
export async function saveRecoverySheet(context: ShellContext, sheet: Sheet): Promise<boolean> {
  const { filePath } = await dialog.showSaveDialog(context.window(), {
    title: dialogText.saveRecoverySheet,
    defaultPath: join(app.getPath('documents'), 'Recovery key.pdf'),
  })
  if (!filePath) return false
  const bytes = await onPage(context, sheet, ({ webContents }) =>
    webContents.printToPDF({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true }),
  )
  // SECURITY: on failure no part of the key may stay behind.
  await saveFile(filePath, bytes)
  return true
}

/** Hands the recovery key to the system's print dialog; false when it was closed or there is no printer. */
export function printRecoverySheet(context: ShellContext, sheet: Sheet): Promise<boolean> {
  return onPage(context, sheet, ({ webContents }) => {
    return new Promise((resolve) => webContents.print({ printBackground: true }, resolve))
  })
}

async function onPage<T>(
  context: ShellContext,
  { recoveryKey, vault }: Sheet,
  use: (page: BrowserWindow) => Promise<T>,
): Promise<T> {
  const { session } = context.window().webContents
  const { url, release } = servePage(recoverySheetHtml(recoveryKey, vault))
  const page = new BrowserWindow({
    show: false,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      spellcheck: false,
    },
  })
  try {
    await page.loadURL(url)
    return await use(page)
  } finally {
    release()
    page.destroy()
  }
}
