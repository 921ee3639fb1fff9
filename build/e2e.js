import { buildPackage, runEndToEndTests } from './checks/e2e.js'
import { ensureBundle } from './setup/bundle.js'
import { prepareTests } from './setup/prepare.js'
import { runMain, say } from './setup/say.js'

/** Runs the end-to-end tests; further arguments (a file, -g "a title") go to the test runner. */
await runMain(async () => {
  const runtime = await prepareTests()
  await ensureBundle()
  await buildPackage(runtime)
  const { passed, failed } = await runEndToEndTests(runtime, process.argv.slice(2))
  say(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
