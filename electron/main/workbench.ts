import { app, type BrowserWindow } from 'electron'
import type { AppEvent } from '#shared/ipc/events'
import { attachmentHandlers } from './attachments.ts'
import { openDoor } from './door.ts'
import { erasureFileHandlers } from './erasure-files.ts'
import { breachExportHandlers } from './breach-exports.ts'
import { breachFileHandlers } from './breach-files.ts'
import { deletionExportHandlers } from './deletion-exports.ts'
import { exportHandlers } from './exports.ts'
import { saveBeforeClosing, windowHandlers } from './closing.ts'
import { logHandlers } from './logs.ts'
import { installMenu } from './menu.ts'
import { requestExportHandlers } from './request-exports.ts'
import { retentionExportHandlers } from './retention-exports.ts'
import { openUiSession } from './security.ts'
import type { ShellContext } from './shell-context.ts'
import { forgetUnlockedVault, vaultShellHandlers } from './vault-actions.ts'
import { vaultProcess, type VaultProcess } from './vault-process.ts'
import { openWindow } from './window.ts'

/** Brings up vault process, window and door, and keeps them together until the program ends. */
export function startWorkbench(): void {
  const session = openUiSession()
  let vault: VaultProcess = newVault()
  let window: BrowserWindow = openWindow(session)
  const send = (event: AppEvent) => {
    if (!window.isDestroyed()) window.webContents.send('event', event)
  }
  function newVault(): VaultProcess {
    return vaultProcess(
      (event) => send(event),
      () => replaceVault(),
    )
  }
  // A vault process that died took everything unsaved with it; the window says so and starts locked.
  function replaceVault(): void {
    forgetUnlockedVault()
    vault = newVault()
    send({ kind: 'vault-stopped' })
  }
  // SECURITY: ending both processes is the only way to be rid of what they held in memory.
  async function lockOnce(): Promise<void> {
    const [oldVault, oldWindow] = [vault, window]
    await oldVault.close()
    vault = newVault()
    window = openWindow(session)
    watch(window)
    oldWindow.destroy()
  }
  // Asked twice, it would open two windows.
  let locking: Promise<void> | null = null
  const lock = () => (locking ??= lockOnce().finally(() => (locking = null)))
  function watch(each: BrowserWindow): void {
    saveBeforeClosing(each, send)
    each.on('closed', () => {
      if (each === window) app.quit()
    })
    // A window whose process died stays blank for ever; a fresh, locked one takes its place.
    each.webContents.on('render-process-gone', () => {
      if (each !== window || each.isDestroyed()) return
      forgetUnlockedVault()
      void lock()
    })
  }
  const context: ShellContext = {
    askVault: (channel, input) => vault.ask(channel, input),
    send,
    window: () => window,
    lock,
  }
  openDoor({
    context,
    vault: () => vault,
    shellHandlers: {
      ...vaultShellHandlers,
      ...exportHandlers,
      ...requestExportHandlers,
      ...attachmentHandlers,
      ...retentionExportHandlers,
      ...erasureFileHandlers,
      ...breachExportHandlers,
      ...breachFileHandlers,
      ...deletionExportHandlers,
      ...logHandlers,
      ...windowHandlers,
    },
  })
  installMenu(context)
  watch(window)
  app.on('second-instance', () => focus(window))
  closeVaultBeforeQuitting(() => vault)
}

function focus(window: BrowserWindow): void {
  // The last moments of quitting: the window is gone, the vault still being closed.
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

function closeVaultBeforeQuitting(vault: () => VaultProcess): void {
  let closed = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    closed = true
    void vault()
      .close()
      .finally(() => app.quit())
  })
}
