import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { sourceStamp } from '../setup/bundle.js'
import { runTool } from '../setup/commands.js'
import { root } from '../setup/places.js'
import { SetupError, say } from '../setup/say.js'
import { packagedProgram } from './folder.js'
import { fuseDifferences } from './fuses.js'

const configuration = 'build/electron-builder.config.cjs'
const stampName = 'package.stamp'

/**
 * Makes the unpacked application, reads its fuses back and returns the path of its program.
 * `forTests` leaves the one fuse on without which no test runner can drive the window.
 */
export async function packageUnpacked(runtime, { forTests = false, installers = false } = {}) {
  const output = join(root, 'release', outputName(runtime, forTests))
  const fuses = fusesOf({ forTests })
  if (!forTests || !isCurrent(output, runtime)) {
    say(`Packaging into ${relative(root, output)} …`)
    rmSync(output, { recursive: true, force: true })
    await pack(runtime, { forTests, installers, output })
  }
  const program = packagedProgram(output)
  const differences = await fuseDifferences(program, fuses)
  if (differences.length > 0) {
    throw new SetupError(`The fuses are not as they must be: ${differences.join(', ')}.`)
  }
  writeFileSync(join(output, stampName), stampFor(runtime))
  return program
}

/** Only the official runtime makes a package that may leave this machine; others say so by name. */
function outputName(runtime, forTests) {
  const suffix = runtime.kind === 'official' ? '' : `-on-${runtime.kind}-runtime`
  return `${forTests ? 'for-tests' : 'application'}${suffix}`
}

function fusesOf({ forTests }) {
  const { electronFuses } = createRequire(import.meta.url)(join(root, configuration))
  return { ...electronFuses, enableNodeCliInspectArguments: forTests }
}

function isCurrent(output, runtime) {
  const file = join(output, stampName)
  return existsSync(file) && readFileSync(file, 'utf8') === stampFor(runtime)
}

function stampFor(runtime) {
  const settings = readFileSync(join(root, configuration), 'utf8')
  return [sourceStamp(), runtime.folder, runtime.version, settings].join('\n')
}

async function pack(runtime, { forTests, installers, output }) {
  const settings = [
    `directories.output=${output}`,
    `electronDist=${runtime.folder}`,
    `electronVersion=${runtime.version}`,
    `electronFuses.enableNodeCliInspectArguments=${forTests}`,
    // Read by the application: it refuses a test runner's switches unless built for tests.
    ...(forTests ? ['extraMetadata.builtForTests=true'] : []),
  ]
  const what = installers ? [] : ['--dir']
  const args = ['--config', configuration, ...what, ...settings.map((text) => `-c.${text}`)]
  const { code, stdout, stderr } = await runTool('electron-builder', args, { capture: true })
  if (code !== 0) throw new SetupError(`Packaging failed.\n${stdout}${stderr}`)
}
