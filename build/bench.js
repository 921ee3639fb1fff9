import { prepareApplication } from './setup/prepare.js'
import { runMain } from './setup/say.js'
import { runDriver } from './setup/driven-runs.js'

/** Measures start, unlocking and printing against their bare counterparts; --json prints JSON. */
await runMain(async () => {
  const runtime = await prepareApplication()
  return runDriver('build/bench/main.ts', process.argv.slice(2), runtime)
})
