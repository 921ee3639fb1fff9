import { environment, run } from './setup/commands.js'
import { root } from './setup/places.js'
import { prepareApplication } from './setup/prepare.js'
import { runMain, say } from './setup/say.js'
import { hasScreen } from './setup/screen.js'
import { runTour } from './setup/driven-runs.js'

/** Sets up what is missing and opens the window; without a screen it runs the tour instead. */
await runMain(async () => {
  const runtime = await prepareApplication()
  if (!hasScreen()) {
    say('No screen here, so the tour runs on a virtual one and leaves its pictures in tour/.')
    return runTour(runtime, process.argv.slice(2))
  }
  const remarks = []
  if (runtime.kind !== 'official') remarks.push(`${runtime.kind} Electron ${runtime.version}`)
  if (runtime.args.includes('--no-sandbox')) remarks.push('--no-sandbox, since this is root')
  say(`Opening DPO Workbench${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}.`)
  const args = [...runtime.args, root, ...process.argv.slice(2)]
  const { code } = await run(runtime.electronPath, args, { env: environment(runtime.env) })
  return code
})
