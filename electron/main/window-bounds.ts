import { screen, type BrowserWindow, type Rectangle } from 'electron'
import { changeSettings, readSettings } from './settings-file.ts'

const COMFORTABLE = { width: 1280, height: 800 }

/** Where the window was, if that place is still on a screen; else a comfortable size. */
export function readBounds(): Partial<Rectangle> {
  const { bounds } = readSettings()
  return bounds && isVisible(bounds) ? bounds : COMFORTABLE
}

/** Keeps the window's place for next time. */
export function rememberBounds(window: BrowserWindow): void {
  window.on('close', () => changeSettings({ bounds: window.getNormalBounds() }))
}

function isVisible({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const acrossTitle = x + width > workArea.x + 80 && x < workArea.x + workArea.width - 80
    return acrossTitle && y >= workArea.y && y < workArea.y + workArea.height - 40
  })
}
