import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

const DANGEROUS = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'js-flags',
  'log-net-log',
  'no-sandbox',
  'host-rules',
]

/** Ends a packaged program that was started with a switch which opens it to others. */
export function refuseDangerousSwitches(): void {
  if (!app.isPackaged || isBuiltForTests()) return
  // SECURITY: each of these lets another program read the unlocked vault through this one.
  if (DANGEROUS.some((name) => app.commandLine.hasSwitch(name))) app.exit(1)
}

// The mark lies inside the package, where an environment cannot set it.
function isBuiltForTests(): boolean {
  const path = join(app.getAppPath(), 'package.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { builtForTests?: boolean }
  return manifest.builtForTests === true
}
