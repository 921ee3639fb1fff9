import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The folder of the project, where package.json lies. */
export const root = resolve(import.meta.dirname, '../..')

/** The folder for things worth keeping between clones: one per user, outside every project. */
export function cacheFolder() {
  const name = 'dpo-workbench'
  if (process.platform === 'win32') {
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), name, 'Cache')
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', name)
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), name)
}

/** What a package in node_modules says about itself. */
export function manifestOf(packageName) {
  return readJson(join(root, 'node_modules', packageName, 'package.json'))
}

/** Reads a JSON file; null when it is not there. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}
