import { runNode } from './setup/commands.js'
import { ensurePackages } from './setup/packages.js'
import { runMain } from './setup/say.js'

/** Writes the table of public holidays anew from the data set: npm run holidays. */
await runMain(async () => {
  await ensurePackages()
  const { code } = await runNode(['build/holidays/main.ts'])
  return code
})
