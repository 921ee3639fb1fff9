import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { MENU_ITEMS } from '#shared/ipc/events'
import { frameText } from '#shared/text/frame'
import { menuText } from '#shared/text/menu'
import { vaultText } from '#shared/text/vault'
import { chooseMenu, inNewWindow, stubOpenDialog, stubSaveDialog } from '#support/electron'
import { exchangeOf, exportTo, printTo } from './pages/exchange.ts'
import { ask, chooseExport, frameOf, lockVault, rawCall } from './pages/frame.ts'
import { createExample, createVault, gateOf, PASSPHRASE, unlockVault } from './pages/gate.ts'
import { expect, test } from './story.ts'

test('locking twice at once leaves one window, and the menu does nothing while locked', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createVault(workbench, { start: 'controller', path: join(folder, 'Muster.vault') })
  const { page: old } = workbench
  const page = await inNewWindow(workbench, () =>
    Promise.allSettled([
      rawCall(old, 'vault:lock', undefined),
      rawCall(old, 'vault:lock', undefined),
    ]),
  )
  await expect(gateOf(page).passphrase).toBeFocused()
  const windows = () =>
    workbench.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  await expect.poll(windows).toBe(1)
  for (const item of MENU_ITEMS.filter((name) => name !== 'lock'))
    await chooseMenu(workbench, menuText[item])
  await unlockVault(workbench)
})

test('locking while the register is printed writes nothing, and it can be printed afterwards', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  await stubSaveDialog(workbench, join(folder, 'locked.pdf'))
  await chooseExport(page, 'pdf')
  await exchangeOf(page).makePdf.click()
  await expect(page.getByRole('progressbar', { name: 'Making the PDF' })).toBeVisible()
  await rawCall(page, 'vault:lock', undefined).catch(() => null)
  // The page being printed is a window too.
  const locked = () =>
    workbench.app.windows().find((each) => each !== page && each.url().endsWith('/index.html'))
  await expect.poll(locked).toBeDefined()
  workbench.page = locked() ?? page
  await unlockVault(workbench)
  await printTo(workbench, join(folder, 'after.pdf'))
  expect(existsSync(join(folder, 'locked.pdf'))).toBe(false)
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('locking while an import waits forgets it', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const path = join(folder, 'register.json')
  await exportTo(workbench, 'json', path)
  await frameOf(page).leaveExample.click()
  await expect(page.getByText('No processing activities yet')).toBeVisible()
  await stubOpenDialog(workbench, path)
  await chooseExport(page, 'importJson')
  await exchangeOf(page).choose.click()
  await expect(exchangeOf(page).apply).toBeVisible()
  const lock = page.getByRole('button', { name: frameText.lock })
  await inNewWindow(workbench, () => lock.click())
  await unlockVault(workbench)
  expect(await ask(workbench.page, 'activities:list', undefined)).toEqual([])
})

test('an older copy is refused and opens when its owner says so', async ({ folder, start }) => {
  const workbench = await start()
  const path = join(folder, 'Muster.vault')
  await createVault(workbench, { start: 'controller', path })
  await lockVault(workbench)
  const data = join(path, 'data-1.db')
  copyFileSync(data, join(folder, 'older.db'))
  await unlockVault(workbench)
  await ask(workbench.page, 'activities:create', { name: 'Newest' })
  const page = await lockVault(workbench)
  copyFileSync(join(folder, 'older.db'), data)
  const gate = gateOf(page)
  await gate.passphrase.fill(PASSPHRASE)
  await gate.unlock.click()
  await expect(page.getByText('This vault is older than')).toBeVisible()
  await page.getByRole('button', { name: vaultText.unlock.openOlder }).click()
  await expect(frameOf(page).navigation).toBeVisible()
  await frameOf(page).link('journal').click()
  await expect(page.getByText('Opened an older copy of the vault')).toBeVisible()
})
