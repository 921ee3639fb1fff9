import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBundle } from './bundle.js'
import { ensureDriver } from './driver.js'
import { ensureElectron } from './electron.js'
import { ensureDocumentTools, ensureScreenPrograms, ensureWindowLibraries } from './libraries.js'
import { ensurePackages } from './packages.js'
import { root } from './places.js'
import { hasScreen } from './screen.js'

/**
 * Brings this clone to where its window opens: packages, Electron, system libraries, driver, and
 * the built application. What is there already is left alone. Returns the runtime to start with.
 */
export async function prepareApplication() {
  const runtime = await prepareRuntime()
  await ensureBundle()
  return runtime
}

/** Brings in what end-to-end tests take, all but the built application itself. */
export async function prepareTests() {
  const runtime = await prepareRuntime()
  if (!hasScreen()) await ensureScreenPrograms()
  await ensureDocumentTools()
  return runtime
}

/** Brings in packages, Electron, its system libraries and the driver. */
export async function prepareRuntime() {
  await ensurePackages()
  const electron = await ensureElectron()
  await ensureWindowLibraries(electron)
  await ensureDriver(electron)
  return recordRuntime(electron)
}

/** Writes dist/runtime.json, from which tests read how to start the application. */
function recordRuntime(electron) {
  const isOfficial = electron.kind === 'official'
  const env = isOfficial ? {} : { ELECTRON_OVERRIDE_DIST_PATH: electron.folder }
  const runtime = {
    ...electron,
    args: argumentsForRoot(),
    env: { ...env, ELECTRON_EXEC_PATH: electron.electronPath },
  }
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(join(root, 'dist', 'runtime.json'), `${JSON.stringify(runtime, null, 2)}\n`)
  return runtime
}

/** Chromium's own sandbox helper refuses to work for root, so only root switches it off. */
function argumentsForRoot() {
  return process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []
}
