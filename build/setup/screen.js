import { ensureScreenPrograms } from './libraries.js'

/** Whether a window can be shown to somebody on this machine. */
export function hasScreen() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** The command that runs a program on this machine's screen, or on a virtual one where it has none. */
export async function onSomeScreen(command, args) {
  if (hasScreen()) return { command, args }
  await ensureScreenPrograms()
  const size = ['-screen', '0', '1920x1200x24']
  return { command: 'xvfb-run', args: ['-a', '-s', size.join(' '), command, ...args] }
}
