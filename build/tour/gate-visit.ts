import { join } from 'node:path'
import { createVault, fillNewVault, gateOf } from '../../test/e2e/pages/gate.ts'
import { lockVault } from '../../test/e2e/pages/frame.ts'
import type { Visit } from './visit.ts'

/** Welcome, a vault for an empty register, its recovery key, the lock and the way back. */
export async function visitGate({ workbench, camera, places }: Visit): Promise<void> {
  const { page } = workbench
  const gate = gateOf(page)
  await gate.startEmpty.waitFor()
  await camera('welcome')
  const path = join(places.work, 'Muster.vault')
  await fillNewVault(workbench, { start: 'controller', path, name: 'Muster Ltd' })
  const passphrase = await gate.passphrase.inputValue()
  await gate.again.fill(`${passphrase}?`)
  await gate.name.focus()
  await camera('create-vault')
  await gate.create.scrollIntoViewIfNeeded()
  await page.getByText(/^Strength: /).waitFor()
  await camera('create-vault-passphrases-differ')
  await gate.again.fill(passphrase)
  await gate.create.click()
  await gate.recoveryKey.waitFor()
  await camera('recovery-key')
  await gate.typedBack.fill(await gate.recoveryKey.innerText())
  await gate.finish.click()
  await page.getByText('No processing activities yet').waitFor()
  await camera('empty-register')
  await visitLock({ workbench, camera, places })
}

async function visitLock({ workbench, camera }: Visit): Promise<void> {
  const page = await lockVault(workbench)
  const gate = gateOf(page)
  await gate.passphrase.waitFor()
  await camera('unlock')
  await gate.passphrase.fill('not the right passphrase')
  await gate.unlock.click()
  await page.getByText('does not open this vault').waitFor()
  await camera('unlock-wrong-passphrase')
  await gate.other.click()
  await gate.startExample.waitFor()
}

/** The example in a vault of its own; gives the recovery key. */
export function openExample({ workbench, places }: Visit): Promise<string> {
  const path = places.vault
  return createVault(workbench, { start: 'example', path, officer: 'Ada Officer', name: 'Example' })
}
