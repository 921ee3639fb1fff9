import { quickStages, runStages } from './checks/stages.js'
import { ensurePackages } from './setup/packages.js'
import { runMain } from './setup/say.js'

/** Format, lint, types, vectors and unit tests: everything that needs no window. */
await runMain(async () => {
  await ensurePackages()
  return runStages(quickStages)
})
