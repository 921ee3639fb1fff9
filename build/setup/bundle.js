import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runTool } from './commands.js'
import { root } from './places.js'
import { SetupError, say } from './say.js'

const SOURCES = ['electron', 'renderer', 'shared']
const SETTINGS = [
  'build/announcer-without-html.ts',
  'build/electron.vite.config.ts',
  'package-lock.json',
  'package.json',
]
const stampFile = join(root, 'dist', 'bundle.stamp')
const OUTPUT = ['dist/main/index.js', 'dist/preload/index.cjs', 'dist/renderer/index.html']

/** Builds the application into dist/ when its sources differ from those of the last build. */
export async function ensureBundle() {
  const stamp = sourceStamp()
  const isBuilt = OUTPUT.every((file) => existsSync(join(root, file)))
  if (isBuilt && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  say('Building the application …')
  const args = ['build', '--config', 'build/electron.vite.config.ts', '--logLevel', 'warn']
  const { code, stdout, stderr } = await runTool('electron-vite', args, { capture: true })
  if (code !== 0) throw new SetupError(`The application cannot be built.\n${stdout}${stderr}`)
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stampFile, stamp)
}

/** A digest over the names and contents of everything the bundle is made from. */
export function sourceStamp() {
  const inside = SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name))),
  )
  const digest = createHash('sha256')
  for (const file of [...inside, ...SETTINGS].sort()) {
    digest
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return digest.digest('hex')
}
