import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { logImportText as words, requestNouns } from '#shared/text/log-import'
import { makeLargeVault, PASSPHRASE } from './large-vault.ts'
import type { Measurement } from './measurement.ts'
import { newFolder, startOurs, type Ask } from './program.ts'
import { writeRequestLog } from './request-log.ts'
import { goScript, pressScript, seenScript, watchScript, type Seen } from './watched-window.ts'

const MANY = 200_000
const FEW = 24
/** A turn takes a minute or two. */
const RUNS = 2
/** After the last word of the wizard the window reads everything on screen again. */
const SETTLE_MS = 1000

/** How smooth the window stays while it imports, against the same window at rest for the same time. */
export const frameMeasurements: readonly Measurement[] = [
  measurementOf('frames', 'Longest frame of the window', (seen) => seen.longestFrameMs),
  measurementOf('waits', 'Longest wait for a page of the list', (seen) => seen.longestWaitMs),
]

type Turn = { importing: Seen; idle: Seen }
type Place = { folder: string; vault: string; log: string }

function measurementOf(name: string, title: string, of: (seen: Seen) => number): Measurement {
  return {
    name,
    title: `${title} during an import of ${MANY} requests / at rest`,
    target: null,
    runs: RUNS,
    prepare: async () => {
      const [ours, bare] = [turnsInOrder(), turnsInOrder()]
      return {
        ours: async () => of((await ours()).importing),
        bare: async () => of((await bare()).idle),
        end: async () => {},
      }
    },
  }
}

// What the window shows and what it is answered is seen in the same turns, so they are taken once.
const turns: Promise<Turn>[] = []
let place: Promise<Place> | null = null

function turnsInOrder(): () => Promise<Turn> {
  let next = 0
  return () => (turns[next++] ??= takeTurn())
}

async function takeTurn(): Promise<Turn> {
  const { folder, vault, log } = await (place ??= makePlace())
  const fresh = join(folder, 'turn.vault')
  cpSync(vault, fresh, { recursive: true })
  const { ask, quit } = await startOurs(folder, fresh)
  await ask('type', { text: PASSPHRASE })
  await ask('enter', { selector: '[role="grid"]' })
  const began = performance.now()
  const importing = await watched(ask, () => importInWindow(ask, log))
  const tookMs = performance.now() - began
  const idle = await watched(ask, () => pause(tookMs))
  await quit()
  rmSync(fresh, { recursive: true })
  return { importing, idle }
}

async function makePlace(): Promise<Place> {
  const folder = newFolder()
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const vault = await makeLargeVault(folder, FEW)
  return { folder, vault, log: writeRequestLog(join(folder, 'log.csv'), MANY) }
}

async function watched(ask: Ask, work: () => Promise<unknown>): Promise<Seen> {
  await ask('run', { script: watchScript })
  await work()
  // The cast: what the script answers.
  return (await ask('run', { script: seenScript })) as Seen
}

/** Goes through the wizard as an officer does who agrees to everything, and looks at what came. */
async function importInWindow(ask: Ask, path: string): Promise<void> {
  const press = (...buttons: string[]) => ask('run', { script: pressScript(buttons) })
  const { file, next, check, done } = words
  const begin = check.run(MANY, 0, requestNouns)
  await ask('choose', { path })
  await ask('run', { script: goScript('/requests/import') })
  await press(file.choose)
  while ((await press(next, begin)) !== begin);
  await press(done.show)
  await pause(SETTLE_MS)
}
