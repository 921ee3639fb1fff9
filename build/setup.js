import { ensureBundle } from './setup/bundle.js'
import { prepareTests } from './setup/prepare.js'
import { runMain, say } from './setup/say.js'

/** Sets up everything that starting, testing and building take, and says which runtime is used. */
await runMain(async () => {
  const runtime = await prepareTests()
  await ensureBundle()
  say(`Ready: ${runtime.kind} Electron ${runtime.version}.`)
  return 0
})
