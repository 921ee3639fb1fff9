import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startSecondTime, stubOpenDialog, stubSaveDialog } from '#support/electron'
import { createVault, fillNewVault, gateOf, PASSPHRASE, unlockVault } from './pages/gate.ts'
import { frameOf, lockVault } from './pages/frame.ts'
import { expect, test } from './story.ts'

test('a vault for an empty register is created, locked and opened by either secret', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  const path = join(folder, 'Muster.vault')
  const recoveryKey = await createVault(workbench, { start: 'controller', path, name: 'Muster' })
  await expect(workbench.page).toHaveTitle(/Muster/)
  await expect(workbench.page.getByText('No processing activities yet')).toBeVisible()

  let page = await lockVault(workbench)
  await gateOf(page).passphrase.fill('not the passphrase at all')
  await gateOf(page).unlock.click()
  await expect(page.getByText('does not open this vault')).toBeVisible()
  await unlockVault(workbench)

  page = await lockVault(workbench)
  await gateOf(page).useRecoveryKey.click()
  await gateOf(page).typedRecoveryKey.fill(`${recoveryKey.slice(0, -1)}?`)
  await gateOf(page).unlock.click()
  await expect(page.getByText('typing error')).toBeVisible()
  await gateOf(page).typedRecoveryKey.fill(recoveryKey.replaceAll('-', '').toLowerCase())
  await gateOf(page).unlock.click()
  await expect(frameOf(page).navigation).toBeVisible()
})

test('a vault is found again after a restart', async ({ folder, start }) => {
  const first = await start()
  await createVault(first, { start: 'controller', path: join(folder, 'Muster.vault') })
  await first.app.close()
  const second = await start()
  await expect(gateOf(second.page).title('Muster')).toBeVisible()
  await expect(gateOf(second.page).passphrase).toBeFocused()
  await unlockVault(second)
})

test('a passphrase that is too short or typed differently is refused in words', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  const gate = gateOf(page)
  const path = join(folder, 'Muster.vault')
  await fillNewVault(workbench, { start: 'controller', path })
  await gate.passphrase.fill('fourteen chars')
  await gate.again.fill('')
  await expect(page.getByText('1 more character is needed.')).toBeVisible()
  await expect(gate.create).toBeDisabled()
  await gate.passphrase.fill(PASSPHRASE)
  await gate.again.fill(`${PASSPHRASE}s`)
  await gate.passphrase.focus()
  await expect(page.getByText('The two passphrases are not the same.')).toBeVisible()
  await expect(gate.create).toBeDisabled()
  await gate.again.fill(PASSPHRASE)
  await expect(gate.create).toBeEnabled()
  await expect(page.getByText(/Strength: (good|strong)/)).toBeVisible()
  expect(existsSync(path)).toBe(false)
})

test('five suggested words become the passphrase', async ({ folder, start }) => {
  const workbench = await start()
  const gate = gateOf(workbench.page)
  await fillNewVault(workbench, { start: 'controller', path: join(folder, 'Muster.vault') })
  await gate.suggest.click()
  await expect(gate.passphrase).toHaveValue(/^([a-z]+ ){4}[a-z]+$/)
  await expect(gate.again).toHaveValue('')
})

test('nobody gets past the recovery key without typing it back', async ({ folder, start }) => {
  const workbench = await start()
  const { page } = workbench
  const gate = gateOf(page)
  await fillNewVault(workbench, { start: 'controller', path: join(folder, 'Muster.vault') })
  await gate.create.click()
  const key = await gate.recoveryKey.innerText()
  await expect(gate.finish).toBeDisabled()
  await gate.typedBack.fill(key.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))
  await gate.finish.click()
  await expect(page.getByText('typing error')).toBeVisible()
  const sheet = join(folder, 'Recovery key.pdf')
  await stubSaveDialog(workbench, sheet)
  await gate.saveKey.click()
  await expect(page.getByText('Saved.')).toBeVisible()
  expect(readdirSync(folder)).toContain('Recovery key.pdf')
  await gate.typedBack.fill(key)
  await gate.finish.click()
  await expect(frameOf(page).navigation).toBeVisible()
})

test('a folder that is no vault, or a vault in use, is refused and left alone', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  const foreign = join(folder, 'Holiday pictures')
  mkdirSync(foreign)
  writeFileSync(join(foreign, 'beach.txt'), 'sand')
  await stubOpenDialog(workbench, foreign)
  await gateOf(page).openExisting.click()
  await expect(gateOf(page).refusal).toContainText('This folder is not a vault.')
  expect(readdirSync(foreign)).toEqual(['beach.txt'])

  const full = join(folder, 'Full.vault')
  mkdirSync(full)
  writeFileSync(join(full, 'beach.txt'), 'sand')
  await fillNewVault(workbench, { start: 'controller', path: full })
  await expect(page.getByText('This folder already holds something.')).toBeVisible()
  await expect(gateOf(page).create).toBeDisabled()
  expect(readdirSync(full)).toEqual(['beach.txt'])
})

test('a damaged vault says so and is left as it is', async ({ folder, start }) => {
  const path = join(folder, 'Muster.vault')
  const first = await start()
  await createVault(first, { start: 'controller', path })
  await first.app.close()
  const [data] = readdirSync(path).filter((name) => name.endsWith('.db'))
  const file = join(path, data ?? '')
  const bytes = readFileSync(file)
  bytes.fill(7, 1024, 1088)
  writeFileSync(file, bytes)

  const second = await start()
  await gateOf(second.page).passphrase.fill(PASSPHRASE)
  await gateOf(second.page).unlock.click()
  await expect(second.page.getByText('The vault is damaged.')).toBeVisible()
  expect(readFileSync(file).equals(bytes)).toBe(true)
  await second.app.close()

  for (const name of readdirSync(path).filter((each) => each.startsWith('vault.hdr')))
    writeFileSync(join(path, name), 'no header')
  const third = await start()
  await expect(gateOf(third.page).refusal).toContainText('The vault’s key file is damaged.')
})

test('a vault that is open elsewhere is refused until it is closed there', async ({
  folder,
  start,
}) => {
  const path = join(folder, 'Muster.vault')
  const first = await start()
  await createVault(first, { start: 'controller', path })
  const other = join(folder, 'other')
  mkdirSync(other)
  const second = await start({ folder: other })
  await stubOpenDialog(second, path)
  await gateOf(second.page).openExisting.click()
  await expect(gateOf(second.page).refusal).toContainText('already open')
  await first.app.close()
  await gateOf(second.page).openExisting.click()
  await unlockVault(second)
})

test('a second start brings the first window forward instead', async ({ folder, start }) => {
  const first = await start()
  await createVault(first, { start: 'controller', path: join(folder, 'Muster.vault') })
  expect(await startSecondTime(folder)).toBe(0)
  await expect(frameOf(first.page).navigation).toBeVisible()
  expect(first.app.windows()).toHaveLength(1)
})
