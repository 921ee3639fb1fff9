import { activitiesOf } from './pages/activities.ts'
import { createExample, unlockVault } from './pages/gate.ts'
import { frameOf, goTo } from './pages/frame.ts'
import { sheetOf, writeField } from './pages/sheet.ts'
import { expect, test } from './story.ts'

test('a record tells its history, the register any past moment, and the journal holds', async ({
  folder,
  start,
}) => {
  const before = await start({ env: { WORKBENCH_NOW: '2026-11-20T09:00:00.000Z' } })
  await createExample(before, folder)
  await activitiesOf(before.page).row('PA-03').click()
  await writeField(before.page, 'owner', 'Ms Before')
  await expect(frameOf(before.page).heading).toContainText('PA-03')
  await before.app.close()

  const after = await start({ env: { WORKBENCH_NOW: '2026-11-22T09:00:00.000Z' } })
  await unlockVault(after)
  const { page } = after
  await activitiesOf(page).row('PA-03').click()
  const oldName = (await sheetOf(page).field('name').inputValue()).trim()
  await writeField(page, 'owner', 'Mr After')
  await writeField(page, 'name', 'A name of Sunday')
  const history = sheetOf(page).section('History')
  await expect(history.getByRole('listitem').first()).toContainText(`Name`)
  await expect(history.getByRole('listitem').nth(0)).toContainText('A name of Sunday')
  await expect(history.getByRole('listitem').nth(0)).toContainText('22 Nov 2026')
  await expect(history.getByRole('listitem').nth(0)).toContainText('Ada Officer')
  await expect(history.getByRole('listitem').nth(1)).toContainText(/Ms Before.*Mr After/s)
  await expect(history.getByRole('listitem').nth(2)).toContainText('20 Nov 2026')

  await goTo(page, 'journal')
  await expect(page.getByText('Changed name of PA-03')).toBeVisible()
  await page.getByRole('button', { name: 'Check the journal' }).click()
  await expect(page.getByText('The journal is whole.')).toBeVisible()

  await page.getByRole('button', { name: 'Show the register as of…' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Day' }).fill('21 Nov 2026')
  await form.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByText('A look back: nothing here can be changed.')).toBeVisible()
  await expect(page.getByText(oldName, { exact: true })).toBeVisible()
  await expect(page.getByText('A name of Sunday')).toHaveCount(0)
})
