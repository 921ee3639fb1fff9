import { join } from 'node:path'
import type { Workbench } from '#support/electron'

/** Takes a picture of the window as it is, light and dark. */
export type Camera = (name: string) => Promise<void>

const THEMES = ['light', 'dark'] as const

/** A camera whose pictures are numbered in the order in which they are taken. */
export function cameraInto(folder: string, workbench: Workbench): Camera {
  let taken = 0
  return async (name) => {
    const { page } = workbench
    // Nobody points anywhere while a picture is taken.
    await page.mouse.move(0, 0)
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      const number = String(++taken).padStart(2, '0')
      const fileName = `${number}-${name}-${colorScheme}.png`
      await page.screenshot({ path: join(folder, fileName), animations: 'disabled' })
      console.log(fileName)
    }
    await page.emulateMedia({ colorScheme: 'light' })
  }
}
