import { app } from 'electron'

const DANGEROUS = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'js-flags',
  'log-net-log',
  'no-sandbox',
  'host-rules',
]

/** Quits a packaged program that was started with a switch which opens it to others. */
export function refuseDangerousSwitches(): void {
  if (!app.isPackaged || process.env.WORKBENCH_PACKAGE_TEST === '1') return
  // SECURITY: each of these lets another program read the unlocked vault through this one.
  if (DANGEROUS.some((name) => app.commandLine.hasSwitch(name))) app.exit(1)
}
