import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from '../setup/say.js'

/** The program inside the unpacked application that the packager has left in its output folder. */
export function packagedProgram(output) {
  const folders = existsSync(output) ? readdirSync(output) : []
  const candidates = folders.flatMap((folder) => [
    join(output, folder, 'dpo-workbench'),
    join(output, folder, 'DPO Workbench.exe'),
    join(output, folder, 'DPO Workbench.app', 'Contents', 'MacOS', 'DPO Workbench'),
  ])
  const program = candidates.find((path) => existsSync(path))
  if (!program) throw new SetupError(`The packager has left no program in ${output}.`)
  return program
}
