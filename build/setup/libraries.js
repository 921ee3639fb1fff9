import { existsSync, readdirSync } from 'node:fs'
import { findProgram, run } from './commands.js'
import { SetupError, say } from './say.js'

const WINDOW_LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1']
const SCREEN = { Xvfb: 'xvfb', xauth: 'xauth' }
const DOCUMENT_TOOLS = { pdfinfo: 'poppler-utils', qpdf: 'qpdf' }
const BUILD_TOOLS = { python3: 'python3', make: 'make', 'g++': 'g++' }
const FONTS = ['fonts-liberation', 'fonts-dejavu-core']

/** Installs what a window needs from the system, on Linux, where libraries or fonts are missing. */
export async function ensureWindowLibraries(electron) {
  if (process.platform !== 'linux') return
  const libraries = (await lacksLibraries(electron.electronPath)) ? WINDOW_LIBRARIES : []
  await installMissing([...libraries, ...(hasFonts() ? [] : FONTS)], 'the window')
}

/** Installs the virtual screen that stands in where a Linux machine has none. */
export async function ensureScreenPrograms() {
  await installMissing(missing(SCREEN), 'a virtual screen')
}

/** Installs the programs with which the tests look into a finished PDF. */
export async function ensureDocumentTools() {
  if (process.platform === 'linux') await installMissing(missing(DOCUMENT_TOOLS), 'the PDF tests')
}

/** Installs the compiler that building the SQLite driver takes. */
export async function ensureBuildTools() {
  await installMissing(missing(BUILD_TOOLS), 'building the SQLite driver')
}

function missing(packagesByProgram) {
  const absent = Object.entries(packagesByProgram).filter(([program]) => !findProgram(program))
  return absent.map(([, packageName]) => packageName)
}

async function lacksLibraries(program) {
  const { stdout } = await run('ldd', [program], { capture: true })
  return stdout.includes('not found')
}

function hasFonts() {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts'].filter(existsSync)
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true }))
  return files.some((file) => /\.(ttf|otf)$/i.test(file))
}

async function installMissing(packages, purpose) {
  if (packages.length === 0) return
  const needed = `Missing for ${purpose}: ${packages.join(' ')}.`
  const canInstall = findProgram('apt-get') && process.getuid() === 0
  if (!canInstall) {
    const how = findProgram('apt-get')
      ? `Install them with: sudo apt-get install ${packages.join(' ')}`
      : 'Install them (names as in Debian) with the package manager of this system.'
    throw new SetupError(`${needed}\n${how}`)
  }
  say(`${needed} Installing with apt-get …`)
  await aptGet(['update'])
  await aptGet(['install', '-y', '--no-install-recommends', ...(await currentNames(packages))])
}

/** Newer releases of Debian and Ubuntu give some libraries a name that ends in t64. */
async function currentNames(packages) {
  const names = packages.map(async (name) => {
    const { code } = await run('apt-cache', ['show', `${name}t64`], { capture: true })
    return code === 0 ? `${name}t64` : name
  })
  return Promise.all(names)
}

async function aptGet(args) {
  // Another installation may be running: wait for it instead of failing.
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=600', '-o', 'APT::Acquire::Retries=3']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, stdout, stderr } = await run('apt-get', [...options, ...args], {
    env,
    capture: true,
  })
  if (code !== 0) throw new SetupError(`apt-get ${args[0]} failed.\n${stdout}${stderr}`)
}
