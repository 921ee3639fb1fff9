import { buildBundle, buildPackage, runEndToEndTests } from './checks/e2e.js'
import { quickStages, runStages } from './checks/stages.js'
import { prepareTests } from './setup/prepare.js'
import { runMain } from './setup/say.js'

/** Sets up what is missing, then runs everything and ends with the sum. */
await runMain(async () => {
  const runtime = await prepareTests()
  return runStages([
    ...quickStages,
    ['Build', buildBundle],
    ['Package', () => buildPackage(runtime)],
    ['End-to-end tests', () => runEndToEndTests(runtime)],
  ])
})
