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
  await ensurePackages()
  const electron = await ensureElectron()
  await ensureWindowLibraries(electron)
  await ensureDriver(electron)
  const runtime = recordRuntime(electron)
  await ensureBundle()
  return runtime
}

/** Brings in what the end-to-end tests, the tour and the benchmark take on top of the application. */
export async function prepareTests() {
  const runtime = await prepareApplication()
  if (!hasScreen()) await ensureScreenPrograms()
  await ensureDocumentTools()
  return runtime
}

/** Writes dist/runtime.json, from which tests read how to start the application. */
function recordRuntime(electron) {
  const isRoot = process.getuid?.() === 0
  // Chromium's sandbox helper refuses to work for root; the window's own sandbox setting stays on.
  const args = process.platform === 'linux' && isRoot ? ['--no-sandbox'] : []
  const isOfficial = electron.kind === 'official'
  const env = isOfficial ? {} : { ELECTRON_OVERRIDE_DIST_PATH: electron.folder }
  const runtime = { ...electron, args, env: { ...env, ELECTRON_EXEC_PATH: electron.electronPath } }
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(join(root, 'dist', 'runtime.json'), `${JSON.stringify(runtime, null, 2)}\n`)
  return runtime
}
