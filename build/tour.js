import { prepareApplication } from './setup/prepare.js'
import { runMain } from './setup/say.js'
import { runDriver } from './setup/scripts.js'

/** Drives the real application through every screen; --out DIR says where the results go. */
await runMain(async () => {
  const runtime = await prepareApplication()
  return runDriver('build/tour/main.ts', process.argv.slice(2), runtime)
})
