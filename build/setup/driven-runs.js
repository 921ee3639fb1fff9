import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.js'
import { SetupError } from './say.js'
import { runOnScreen } from './screen.js'

/** Runs the tour with the given arguments; without --out its results go to tour/. */
export function runTour(runtime, args) {
  const out = args.some((text) => /^--out(=|$)/.test(text)) ? [] : ['--out', 'tour']
  return runDriver('build/tour/main.ts', [...args, ...out], runtime)
}

/** Runs a script that drives the application, such as the tour, and returns its exit code. */
export async function runDriver(script, args, runtime) {
  if (!existsSync(join(root, script))) throw new SetupError(`There is no ${script}.`)
  const { code } = await runOnScreen([join(root, script), ...args], runtime.env)
  return code
}
