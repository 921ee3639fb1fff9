import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './commands.js'
import { bytesIn, stopWhenStalled } from './downloads.js'
import { cacheFolder, manifestOf, root } from './places.js'
import { say, withProgress } from './say.js'

const packageFolder = join(root, 'node_modules', 'electron')

/** The folder of the official Electron of the pinned version, or null while it is not downloaded. */
export function officialFolder() {
  const folder = join(packageFolder, 'dist')
  const version = join(folder, 'version')
  if (!existsSync(version) || !existsSync(join(packageFolder, 'path.txt'))) return null
  const there = readFileSync(version, 'utf8').trim().replace(/^v/, '')
  return there === manifestOf('electron').version ? folder : null
}

/** Downloads the official Electron through its own package; returns the reason when that fails. */
export async function fetchOfficialElectron(version) {
  say(`Downloading Electron ${version} …`)
  const temporary = join(cacheFolder(), `download-${process.pid}`)
  mkdirSync(temporary, { recursive: true })
  const measure = () => bytesIn(temporary)
  const env = {
    // The package downloads into the temporary folder, which is how its progress can be seen.
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
    ELECTRON_GET_NO_PROGRESS: '1',
    ELECTRON_OVERRIDE_DIST_PATH: undefined,
  }
  const script = join(packageFolder, 'install.js')
  const onStart = (child) => stopWhenStalled(child, measure)
  try {
    const download = runNode([script], { env, capture: true, onStart })
    const show = () => `${(measure() / 1e6).toFixed(0)} MB`
    const result = await withProgress(`Electron ${version}`, show, download)
    return officialFolder() ? null : reasonIn(result)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function reasonIn({ signal, stderr }) {
  if (signal) return 'the download stood still'
  const line = stderr.split('\n').find((text) => /error|failed|code/i.test(text))
  return (line ?? 'no reason given').replace(/^\w*Error: /, '').trim()
}
