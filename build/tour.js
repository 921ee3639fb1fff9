import { prepareApplication } from './setup/prepare.js'
import { runMain } from './setup/say.js'
import { runTour } from './setup/driven-runs.js'

/** Drives the real application through every screen; --out DIR says where the results go. */
await runMain(async () => {
  const runtime = await prepareApplication()
  return runTour(runtime, process.argv.slice(2))
})
