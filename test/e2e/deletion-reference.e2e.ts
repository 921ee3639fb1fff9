import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { deletionSections, deletionSheetText } from '#shared/text/deletion-sheet'
import { referenceStateWords } from '#shared/text/deletion-words'
import {
  CLOSED,
  enteredCase,
  NOTHING_FOUND,
  toldAndListed,
  TO_DELETION,
} from '#support/deletion-story'
import { killVaultProcess, type Workbench } from '#support/electron'
import { CAN_READ_MEMORY, memoryHolds, processTree } from '#support/process-memory'
import { tracesOf } from '#support/traces'
import { copyAway, insidesOf } from '#support/vault-insides'
import { passphraseBytes } from '#vault/keys/passphrase-key'
import { ask, frameOf, goTo, rawCall } from './pages/frame.ts'
import { createVault, PASSPHRASE, unlockVault } from './pages/gate.ts'
import { expect, test } from './story.ts'

const REFERENCE = 'Grasmücke 4711 Drosselgasse'
const words = deletionSheetText.reference
const secret = { passphrase: passphraseBytes(PASSPHRASE) }

test('a working reference is nowhere once its case was verified and the program started anew', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  const vault = join(folder, 'Register.vault')
  await createVault(workbench, { start: 'controller', path: vault })
  const { page } = workbench
  const id = await openedCase(page)
  await keepInWindow(page, id)
  const number = await keyNumber(vault)
  // What is looked for below is found where it is.
  if (CAN_READ_MEMORY) expect(holders(workbench)).not.toEqual([])
  expect(inClear(folder)).toEqual([])

  await killVaultProcess(workbench)
  await unlockVault(workbench)
  expect(inClear(folder)).toEqual([])
  for (const event of [...TO_DELETION, NOTHING_FOUND, CLOSED])
    await ask(workbench.page, 'deletions:record-event', { id, event })
  await workbench.app.close()
  const backup = copyAway(vault, join(folder, 'Backup.vault'))

  const again = await start()
  await unlockVault(again)
  await showCase(again.page, id)
  await expect(referenceOf(again.page)).toContainText(referenceStateWords.destroyed)
  await goTo(again.page, 'journal')
  await expect(again.page.getByText(/working reference of/i).first()).toBeVisible()
  // Asking the window for the words would put them into its memory.
  expect(await again.page.locator('body').innerText()).not.toContain(REFERENCE)
  const shown = await rawCall(again.page, 'deletions:show-reference', { id })
  expect(shown).toMatchObject({ ok: false, error: { code: 'reference-closed' } })
  if (CAN_READ_MEMORY) expect(holders(again)).toEqual([])
  expect(inClear(folder)).toEqual([])
  for (const dir of [vault, backup]) {
    const { tables, pages, rings } = await insidesOf(dir, secret)
    expect(tables).not.toContain(REFERENCE)
    expect(tables).not.toContain(number)
    expect(pages.includes(REFERENCE) || pages.includes(number)).toBe(false)
    expect(rings).toEqual([[], []])
  }
})

async function openedCase(page: Page): Promise<string> {
  const { id } = await ask(page, 'deletions:create', enteredCase())
  await ask(page, 'deletions:change', { id, patch: toldAndListed() })
  return id
}

async function showCase(page: Page, id: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `/deletions/${id}`)
  await page.getByText(words.state, { exact: true }).last().waitFor()
}

const referenceOf = (page: Page) =>
  page.getByRole('region', { name: deletionSections.find(({ id }) => id === 'reference')?.title })

async function keepInWindow(page: Page, id: string): Promise<void> {
  await showCase(page, id)
  await page.getByRole('button', { name: words.keep }).click()
  const { dialog } = frameOf(page)
  await dialog.getByLabel(words.text).fill(REFERENCE)
  await dialog.getByRole('button', { name: words.save, exact: true }).click()
  await page.getByRole('button', { name: words.show, exact: true }).click()
  await expect(page.getByText(REFERENCE, { exact: true })).toBeVisible()
}

/** The random number of the one key there is, which stands in the database as well as in both files of keys. */
async function keyNumber(vault: string): Promise<string> {
  const { tables, pages, rings } = await insidesOf(vault, secret)
  const number = rings[0]?.[0] ?? ''
  expect(rings).toEqual([[number], [number]])
  expect(tables).toContain(number)
  expect(pages.includes(number)).toBe(true)
  expect(tables).not.toContain(REFERENCE)
  return number
}

const holders = ({ app }: Workbench) => memoryHolds(processTree(app.process().pid ?? 0), REFERENCE)

const inClear = (folder: string) => tracesOf([REFERENCE], folder)
