import { join } from 'node:path'
import { app, BrowserWindow, type Session } from 'electron'
import { isWindowTitle, windowTitleText } from '#shared/text/window-title'
import { devServer, isOurPage, START_PAGE } from './security.ts'
import { readBounds, rememberBounds } from './window-bounds.ts'

const MINIMUM = { minWidth: 1024, minHeight: 700 }

/** Opens the one window on its start page; it shows itself when there is something to see. */
export function openWindow(session: Session): BrowserWindow {
  const window = new BrowserWindow({
    ...readBounds(),
    ...MINIMUM,
    show: false,
    title: windowTitleText.plain,
    autoHideMenuBar: false,
    webPreferences: {
      session,
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      disableBlinkFeatures: 'Auxclick',
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      webgl: false,
      safeDialogs: true,
      devTools: !app.isPackaged,
      v8CacheOptions: 'none',
    },
  })
  window.once('ready-to-show', () => window.show())
  // SECURITY: a title is seen by everyone who sees the screen or the list of windows; only the time left may stand there.
  window.on('page-title-updated', (event, title) => {
    if (isOurPage(window.webContents.getURL()) && isWindowTitle(title)) return
    event.preventDefault()
    window.setTitle(windowTitleText.plain)
  })
  rememberBounds(window)
  void window.loadURL(devServer ?? START_PAGE)
  return window
}
