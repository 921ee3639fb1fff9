import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from './commands.js'
import { readJson, root } from './places.js'
import { SetupError, say, withProgress } from './say.js'

const modules = join(root, 'node_modules')

/** Installs the packages of the lock file when what is in node_modules differs from it. */
export async function ensurePackages() {
  const wanted = readJson(join(root, 'package-lock.json')).packages
  if (isInstalled(wanted)) return false
  say('Installing the packages of package-lock.json …')
  const paths = Object.keys(wanted).filter((path) => path !== '' && !wanted[path].optional)
  const measure = () => `${countPresent(paths)} of ${paths.length}`
  const install = runNpm([installCommand(), '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { npm_config_progress: 'false' },
  })
  const { code } = await withProgress('Packages', measure, install)
  if (code !== 0) throw new SetupError('The packages could not be installed: see the lines above.')
  return true
}

/**
 * `npm ci` starts from an empty folder. On Windows a running program cannot be deleted, and this
 * very script may run on the Node inside node_modules, so there the folder is brought up to date.
 */
function installCommand() {
  return process.platform === 'win32' && existsSync(modules) ? 'install' : 'ci'
}

/** npm keeps a copy of the lock file inside node_modules that says what is really there. */
function isInstalled(wanted) {
  const present = readJson(join(modules, '.package-lock.json'))?.packages
  if (!present || !existsSync(join(modules, 'node', 'bin'))) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const there = present[path]
    return there ? there.version === entry.version : entry.optional === true
  })
}

function countPresent(paths) {
  return paths.filter((path) => existsSync(join(root, path, 'package.json'))).length
}
