import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import * as z from 'zod'

const Bounds = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
})
const Settings = z.strictObject({
  /** Folder of the vault used last. */
  vaultDir: z.string().nullable(),
  bounds: Bounds.nullable(),
})
export type Settings = z.infer<typeof Settings>

const NONE: Settings = { vaultDir: null, bounds: null }
const path = () => join(app.getPath('userData'), 'settings.json')

/** What the program remembers outside the vault: where it was and how large the window; nothing of its contents. */
export function readSettings(): Settings {
  try {
    return Settings.parse(JSON.parse(readFileSync(path(), 'utf8')))
  } catch {
    // A missing or damaged file costs a choice of folder, nothing more.
    return NONE
  }
}

/** Changes some of the settings; a failure to write is no reason to stop working. */
export function changeSettings(change: Partial<Settings>): void {
  try {
    mkdirSync(app.getPath('userData'), { recursive: true, mode: 0o700 })
    const temporary = `${path()}.new`
    writeFileSync(temporary, JSON.stringify({ ...readSettings(), ...change }), { mode: 0o600 })
    renameSync(temporary, path())
  } catch (error) {
    console.error(`settings ${error instanceof Error ? error.name : ''}`)
  }
}
