import { relative } from 'node:path'
import { packageUnpacked } from './package/unpacked.js'
import { root } from './setup/places.js'
import { prepareApplication } from './setup/prepare.js'
import { SetupError, runMain, say } from './setup/say.js'

/** Makes the unpacked application; --installers the installers as well, --for-e2e one to be tested. */
await runMain(async () => {
  const runtime = await prepareApplication()
  const installers = process.argv.includes('--installers')
  const forTests = process.argv.includes('--for-e2e')
  if (runtime.kind !== 'official') {
    if (installers) throw new SetupError('Installers are made with the official Electron only.')
    say(`Not for release: made with the ${runtime.kind} Electron ${runtime.version}, for checking.`)
  }
  const program = await packageUnpacked(runtime, { forTests, installers })
  say(`Fuses read back as set. Program: ${relative(root, program)}`)
  return 0
})
