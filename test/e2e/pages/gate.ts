import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { vaultText } from '#shared/text/vault'
import { stubSaveDialog, type Workbench } from '#support/electron'

export const PASSPHRASE = 'maverick outpost dugout cinema stable'
const { welcome, create, recovery, unlock } = vaultText

/** Everything before the vault is open: welcome, creation, recovery key, unlocking. */
export function gateOf(page: Page) {
  const button = (name: string) => page.getByRole('button', { name })
  return {
    title: (name: string) => page.getByRole('heading', { level: 1, name }),
    startEmpty: button(welcome.empty),
    startExample: button(welcome.example),
    openExisting: button(welcome.existing),
    refusal: page.getByRole('alert'),
    name: page.getByLabel(create.name),
    officer: page.getByLabel(create.officer),
    legalName: page.getByLabel(create.legalName),
    chooseFolder: button(create.chooseWhere),
    suggest: button(create.generate),
    passphrase: page.getByLabel(/^Passphrase(?! again)/),
    again: page.getByLabel(create.again),
    create: button(create.submit),
    recoveryKey: page.getByLabel(recovery.key, { exact: true }),
    saveKey: button(recovery.save),
    typedBack: page.getByLabel(recovery.typeBack),
    finish: button(recovery.confirm),
    unlock: page.getByRole('button', { name: unlock.submit, exact: true }),
    useRecoveryKey: button(unlock.useRecoveryKey),
    typedRecoveryKey: page.getByLabel(unlock.recoveryKey),
    other: button(unlock.other),
  }
}

export type NewVaultOptions = {
  start: 'example' | 'controller'
  /** Where the vault goes; its name ends in .vault. */
  path: string
  name?: string
  officer?: string
  legalName?: string
}

/** Fills in everything a new vault needs but does not create it yet. */
export async function fillNewVault(workbench: Workbench, options: NewVaultOptions): Promise<void> {
  const gate = gateOf(workbench.page)
  await stubSaveDialog(workbench, options.path)
  await (options.start === 'example' ? gate.startExample : gate.startEmpty).click()
  await gate.name.fill(options.name ?? 'Register')
  if (options.officer) await gate.officer.fill(options.officer)
  if (options.start === 'controller') await gate.legalName.fill(options.legalName ?? 'Muster Ltd')
  await gate.chooseFolder.click()
  await gate.passphrase.fill(PASSPHRASE)
  await gate.again.fill(PASSPHRASE)
}

/** From the welcome screen to an open vault; gives its recovery key. */
export async function createVault(workbench: Workbench, options: NewVaultOptions): Promise<string> {
  await fillNewVault(workbench, options)
  const gate = gateOf(workbench.page)
  await gate.create.click()
  const recoveryKey = await gate.recoveryKey.innerText()
  await gate.typedBack.fill(recoveryKey)
  await gate.finish.click()
  await workbench.page.getByRole('navigation').first().waitFor()
  return recoveryKey
}

/** The example in a new vault in the story's folder; gives the vault's path. */
export async function createExample(workbench: Workbench, folder: string): Promise<string> {
  const path = join(folder, 'Example.vault')
  await createVault(workbench, { start: 'example', path, officer: 'Ada Officer' })
  return path
}

/** Opens the vault used last by its passphrase. */
export async function unlockVault({ page }: Workbench, passphrase = PASSPHRASE): Promise<void> {
  const gate = gateOf(page)
  await gate.passphrase.fill(passphrase)
  await gate.unlock.click()
  await page.getByRole('navigation').first().waitFor()
}
