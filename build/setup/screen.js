import { join } from 'node:path'
import { environment, run, toolsNode } from './commands.js'
import { ensureScreenPrograms } from './libraries.js'
import { root } from './places.js'

/** Whether a window can be shown to somebody on this machine. */
export function hasScreen() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Runs a script on the tools' Node with a screen, a virtual one where the machine has none. */
export async function runOnScreen(args, env) {
  const start = await onSomeScreen(toolsNode(), args)
  const bin = join(root, 'node_modules', '.bin')
  return run(start.command, start.args, { env: environment(env, bin) })
}

async function onSomeScreen(command, args) {
  if (hasScreen()) return { command, args }
  await ensureScreenPrograms()
  return { command: 'xvfb-run', args: ['-a', '-s', '-screen 0 1920x1200x24', command, ...args] }
}
