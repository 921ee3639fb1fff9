import { activitiesOf } from './pages/activities.ts'
import { createExample, gateOf, unlockVault } from './pages/gate.ts'
import { ask } from './pages/frame.ts'
import { inNewWindow, killVaultProcess } from '#support/electron'
import { expect, test } from './story.ts'

test('a vault process that is killed loses nothing that was acknowledged', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  for (const name of ['Before the end', 'Just before the end'])
    await ask(page, 'activities:create', { name })
  await killVaultProcess(workbench)
  await expect(page.getByText('The vault closed unexpectedly.')).toBeVisible()
  await expect(gateOf(page).passphrase).toBeVisible()
  await unlockVault(workbench)
  await expect(activitiesOf(page).grid).toHaveAttribute('aria-rowcount', '27')
  await expect(activitiesOf(page).row('Just before the end')).toHaveCount(1)
  const verified = await ask(page, 'journal:verify', undefined)
  expect(verified).toMatchObject({ ok: true, recordsDiffering: 0 })
})

test('a window whose process died is replaced by a locked one', async ({ folder, start }) => {
  const workbench = await start({ expected: /renderer|crash/i })
  await createExample(workbench, folder)
  await ask(workbench.page, 'activities:create', { name: 'Before the end' })
  await inNewWindow(workbench, () =>
    workbench.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    ),
  )
  await expect(gateOf(workbench.page).passphrase).toBeVisible()
  await unlockVault(workbench)
  await expect(activitiesOf(workbench.page).row('Before the end')).toHaveCount(1)
})
