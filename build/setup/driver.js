import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { environment, machineNode, run, runNpm, toolsNode } from './commands.js'
import { hasNodeApi10 } from './electron.js'
import { ensureBuildTools } from './libraries.js'
import { cacheFolder, manifestOf, root } from './places.js'
import { SetupError, say, withProgress } from './say.js'

const BUILDER = 'node-gyp@11.4.2'
const folder = join(root, 'node_modules', 'better-sqlite3')
const prebuilt = join(folder, 'prebuilds', `${process.platform}-${process.arch}.node`)
/** Without a fixed Node-API version the result also runs on runtimes older than the prebuilt file. */
const FLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NO_WARNING'

/**
 * Makes the SQLite driver usable on the runtime. Its prebuilt file crashes runtimes older than
 * Node-API 10, so for those it is built from its own source, once per user and driver version;
 * the built file runs on current runtimes as well and takes the place of the prebuilt one.
 */
export async function ensureDriver(electron) {
  if (hasNodeApi10(electron)) return
  const { version } = manifestOf('better-sqlite3')
  if (process.platform !== 'linux') {
    throw new SetupError(`Electron ${electron.version} is too old for SQLite driver ${version}.`)
  }
  const name = `sqlite-driver-${version}-${process.platform}-${process.arch}.node`
  const built = join(cacheFolder(), name)
  if (!existsSync(built)) await build(version, built)
  if (readFileSync(built).equals(readFileSync(prebuilt))) return
  replaceFile(built, prebuilt)
  await proveOn(electron.electronPath)
  await proveOn(toolsNode())
}

async function build(version, built) {
  await ensureBuildTools()
  say(`Building SQLite driver ${version} from source for the test runtime (about two minutes) …`)
  const work = join(cacheFolder(), `driver-${process.pid}`)
  const started = Date.now()
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`
  try {
    cpSync(folder, work, { recursive: true })
    const headers = join('node_modules', 'node-addon-api')
    cpSync(join(root, headers), join(work, headers), { recursive: true })
    const { code, stdout, stderr } = await withProgress('Driver', seconds, compile(work))
    if (code !== 0) throw new SetupError(`The SQLite driver cannot be built.\n${stdout}${stderr}`)
    replaceFile(join(work, 'build', 'Release', 'better_sqlite3.node'), built)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function compile(work) {
  const builder = ['exec', '--yes', `--package=${BUILDER}`, '--', 'node-gyp', 'rebuild']
  const args = [...builder, '--release', '--force_build=1', ...(await headersOption(work))]
  return runNpm(args, {
    cwd: work,
    capture: true,
    env: { CXXFLAGS: FLAGS, MAKEFLAGS: '-j2', ...environmentOfNpmRun() },
  })
}

/** What `npm run` says about this project would make the inner npm work here instead of in its copy. */
function environmentOfNpmRun() {
  const names = ['npm_config_local_prefix', 'npm_package_json', 'npm_config_prefix', 'INIT_CWD']
  return Object.fromEntries(names.map((name) => [name, undefined]))
}

/** Headers beside the machine's own Node spare a download, unless npm's settings name others. */
async function headersOption(cwd) {
  const { stdout } = await runNpm(['config', 'get', 'nodedir'], { cwd, capture: true })
  if (existsSync(join(stdout.trim(), 'include', 'node'))) return [`--nodedir=${stdout.trim()}`]
  const prefix = dirname(dirname(machineNode()))
  return existsSync(join(prefix, 'include', 'node', 'node_api.h')) ? [`--nodedir=${prefix}`] : []
}

/** A running program may have the old file open, so it is never written to, only replaced. */
function replaceFile(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  const temporary = `${to}.${process.pid}`
  copyFileSync(from, temporary)
  renameSync(temporary, to)
}

/** Opens a database in the runtime: a driver that does not fit crashes here, in a child. */
async function proveOn(program) {
  const script =
    "const Database = require('better-sqlite3'); const db = new Database(':memory:');" +
    "process.exit(db.prepare('select 1 + 1').pluck().get() === 2 ? 0 : 1)"
  const env = environment({ ELECTRON_RUN_AS_NODE: '1' })
  const { code } = await run(program, ['-e', script], { env, capture: true })
  if (code !== 0) throw new SetupError(`The SQLite driver does not run in ${program}.`)
}
