import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.js'
import { SetupError } from './say.js'
import { runOnScreen } from './screen.js'

/** Runs a script that drives the application, such as the tour, and returns its exit code. */
export async function runDriver(script, args, runtime) {
  if (!existsSync(join(root, script))) throw new SetupError(`There is no ${script}.`)
  const { code } = await runOnScreen([join(root, script), ...args], runtime.env)
  return code
}
