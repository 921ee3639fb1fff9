import { join } from 'node:path'
import { activitiesOf } from './pages/activities.ts'
import { createExample, gateOf, unlockVault } from './pages/gate.ts'
import { lockVault } from './pages/frame.ts'
import { expect, test } from './story.ts'

test('the packaged application keeps the example in a vault of its own', async ({
  folder,
  start,
}) => {
  const workbench = await start({ packaged: true })
  expect(await workbench.app.evaluate(({ app }) => app.isPackaged)).toBe(true)
  const path = await createExample(workbench, folder)
  expect(path).toBe(join(folder, 'Example.vault'))
  await expect(activitiesOf(workbench.page).grid).toHaveAttribute('aria-rowcount', '25')
  const page = await lockVault(workbench)
  await expect(gateOf(page).title('Example')).toBeVisible()
  await unlockVault(workbench)
  await expect(activitiesOf(workbench.page).grid).toHaveAttribute('aria-rowcount', '25')
})
