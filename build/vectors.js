import { runNode } from './setup/commands.js'
import { ensurePackages } from './setup/packages.js'
import { runMain } from './setup/say.js'

/** Runs vector files through the rules: npm run vectors -- FILE.json … */
await runMain(async () => {
  await ensurePackages()
  const { code } = await runNode(['build/vectors/main.ts', ...process.argv.slice(2)])
  return code
})
