import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchOfficialElectron, officialFolder } from './official-electron.js'
import { manifestOf } from './places.js'
import { SetupError, say } from './say.js'
import { ensureTestRuntime, isTestRuntimePossible, testRuntimeFolder } from './test-runtime.js'

const CHOICE = [
  'To try the official one again, run: npx install-electron',
  'To use another one, set ELECTRON_OVERRIDE_DIST_PATH to the folder that holds it.',
].join('\n')
const FIRST_WITH_NODE_API_10 = 36

/**
 * Finds the Electron to run with: the one the user names, else the official one, and only where
 * that cannot be had the test runtime. Returns { kind, folder, electronPath, version }.
 */
export async function ensureElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (named) return describe('named', named)
  if (officialFolder()) return describe('official', officialFolder())
  // Once the official one could not be had, the choice holds until the packages change.
  if (testRuntimeFolder()) return describe('test', testRuntimeFolder())
  const wanted = manifestOf('electron').version
  const problem = await fetchOfficialElectron(wanted)
  if (!problem) return describe('official', officialFolder())
  if (!isTestRuntimePossible()) {
    throw new SetupError(`Electron ${wanted} could not be downloaded (${problem}).\n${CHOICE}`)
  }
  say(`Electron ${wanted} could not be downloaded (${problem}); taking the older test runtime.`)
  say(CHOICE)
  return describe('test', await ensureTestRuntime())
}

/** The path of the program inside a folder with an Electron distribution. */
export function electronProgram(folder) {
  const inside = {
    win32: 'electron.exe',
    darwin: join('Electron.app', 'Contents', 'MacOS', 'Electron'),
  }
  return join(folder, inside[process.platform] ?? 'electron')
}

function describe(kind, folder) {
  const electronPath = electronProgram(folder)
  if (!existsSync(electronPath)) throw new SetupError(`There is no Electron at ${electronPath}.`)
  const version = versionIn(folder)
  return { kind, folder, electronPath, version }
}

function versionIn(folder) {
  const file = join(folder, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown'
}

/** Whether a runtime offers the Node-API version 10; asked of the program itself where its age is unknown. */
export function hasNodeApi10(electron) {
  const major = Number.parseInt(electron.version, 10)
  if (!Number.isNaN(major)) return major >= FIRST_WITH_NODE_API_10
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const print = ['-p', 'process.versions.napi']
  return Number(execFileSync(electron.electronPath, print, { env, encoding: 'utf8' })) >= 10
}
