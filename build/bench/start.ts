import { rmSync } from 'node:fs'
import { makeLargeVault } from './large-vault.ts'
import type { Measurement } from './measurement.ts'
import { newFolder, startBare, startOurs } from './program.ts'

const FEW = 24

/** From starting the process to the unlock form, against an empty window. */
export const startMeasurement: Measurement = {
  name: 'start',
  title: 'Start to unlock form / start to an empty window',
  target: 1.3,
  prepare: async () => {
    const folder = newFolder()
    const vault = await makeLargeVault(folder, FEW)
    return {
      ours: () => timed(startOurs(folder, vault)),
      bare: () => timed(startBare(folder)),
      end: async () => rmSync(folder, { recursive: true, force: true }),
    }
  },
}

async function timed(starting: ReturnType<typeof startBare>): Promise<number> {
  const { shownAfterMs, quit } = await starting
  await quit()
  return shownAfterMs
}
