import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '#shared/ipc/errors'
import type { Desk } from '../../desk.ts'
import { estimatePassphrase } from '../../keys/passphrase-strength.ts'
import { unlockDelayMs } from '../../keys/unlock-delay.ts'
import { unlockVault, type UnlockRequest } from '../../lifecycle.ts'
import type { OpenVault } from '../../open-vault.ts'

/** On the estimator's scale from 0 to 4. */
const WEAKEST_SCORE = 2

/** Opens a vault; each wrong try makes the next one wait longer, up to half a minute. */
// SECURITY: without the wait somebody at the keyboard could go through a list.
export async function unlockSlowly(desk: Desk, request: UnlockRequest): Promise<OpenVault> {
  await waitOut(desk)
  try {
    const opened = await unlockVault(request)
    desk.failedUnlocks = 0
    return opened
  } catch (error) {
    if (error instanceof AppError && error.code === 'wrong-secret') desk.failedUnlocks += 1
    throw error
  }
}

async function waitOut({ failedUnlocks, leaving }: Desk): Promise<void> {
  try {
    await pause(unlockDelayMs(failedUnlocks), undefined, { signal: leaving.signal })
  } catch (cause) {
    throw new AppError('cancelled', { cause })
  }
}

/** One process, one vault: another one is opened after this one was locked. */
export function refuseSecond({ session }: Desk): void {
  if (session) throw new AppError('vault-open-elsewhere')
}

/** Refuses a passphrase that is long and yet on every list, such as fifteen times the same letter. */
export async function refuseWeak(passphrase: Uint8Array): Promise<void> {
  const { longEnough, score } = await estimatePassphrase(Buffer.from(passphrase).toString('utf8'))
  if (longEnough && score < WEAKEST_SCORE) throw new AppError('passphrase-too-weak')
}
