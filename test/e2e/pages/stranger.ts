import type { Workbench } from '#support/electron'

/** Asks for a channel from a second window with the same preload and page, as an attacker inside would. */
export function callFromOtherWindow(app: Workbench['app'], channel: string): Promise<unknown> {
  return runInOtherWindow(app, `window.workbench.call(${JSON.stringify(channel)}, undefined)`)
}

/** Runs a script in such a window and gives its answer. */
export async function runInOtherWindow(app: Workbench['app'], script: string): Promise<unknown> {
  const announced = app.waitForEvent('window')
  const outcome: unknown = await app.evaluate(async ({ app: electron, BrowserWindow }, code) => {
    const ours = BrowserWindow.getAllWindows()[0]?.webContents
    if (!ours) throw new Error('There is no window.')
    const { join } = process.getBuiltinModule('node:path')
    const preload = join(electron.getAppPath(), 'dist/preload/index.cjs')
    const webPreferences = { preload, session: ours.session, sandbox: true }
    const other = new BrowserWindow({ show: false, webPreferences })
    await other.loadURL('app://ui/index.html')
    const outcome: unknown = await other.webContents.executeJavaScript(code)
    other.destroy()
    return outcome
  }, script)
  // Its announcement may come late, and must not be taken for the window that locking opens.
  const other = await announced
  if (!other.isClosed()) await other.waitForEvent('close')
  return outcome
}
