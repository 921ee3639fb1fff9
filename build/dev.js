import { runTool } from './setup/commands.js'
import { prepareRuntime } from './setup/prepare.js'
import { runMain } from './setup/say.js'

/** Opens the window and keeps it up to date while the sources change. */
await runMain(async () => {
  const runtime = await prepareRuntime()
  const noSandbox = runtime.args.includes('--no-sandbox') ? ['--noSandbox'] : []
  const args = ['dev', '--config', 'build/electron.vite.config.ts', '--watch', ...noSandbox]
  const { code } = await runTool('electron-vite', args, { env: runtime.env })
  return code
})
