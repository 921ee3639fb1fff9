import { execFile } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { parseHeader } from '#vault/keys/header'
import type { KdfCost } from '#vault/keys/passphrase-key'
import { vaultFiles } from '#vault/vault-files'
import { makeLargeVault, PASSPHRASE } from './large-vault.ts'
import type { Measurement } from './measurement.ts'
import { newFolder, startOurs } from './program.ts'

const MANY = 2000
/** Nobody types a passphrase faster; meanwhile the program may make itself ready. */
const TYPING_MS = 1500
const FULL_LIST = `[role="grid"][aria-rowcount="${MANY + 1}"] [role="row"][aria-rowindex="2"]`

/** From Enter in the unlock form to the list of 2,000 activities, against the key derivation alone. */
export const unlockMeasurement: Measurement = {
  name: 'unlock',
  title: `Unlock to list of ${MANY} activities / key derivation alone`,
  target: 1.5,
  prepare: async () => {
    const folder = newFolder()
    const vault = await makeLargeVault(folder, MANY)
    const cost = costOf(vault)
    return {
      ours: () => unlock(folder, vault),
      bare: () => deriveKey(cost),
      end: async () => rmSync(folder, { recursive: true, force: true }),
    }
  },
}

async function unlock(folder: string, vault: string): Promise<number> {
  const { ask, quit } = await startOurs(folder, vault)
  await ask('type', { text: PASSPHRASE })
  await pause(TYPING_MS)
  const tookMs = await ask('enter', { selector: FULL_LIST })
  await quit()
  return Number(tookMs)
}

async function deriveKey(cost: KdfCost): Promise<number> {
  const script = join(import.meta.dirname, 'derive-key.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(cost)])
  return Number(stdout)
}

function costOf(vault: string): KdfCost {
  const reading = parseHeader(readFileSync(vaultFiles(vault).header, 'utf8'))
  if (reading.state !== 'readable') throw new Error('The vault has no header.')
  return reading.header.passphrase.cost
}
