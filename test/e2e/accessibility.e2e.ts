import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATALOGUE_KINDS } from '#shared/domain/catalogues/catalogue'
import { chooseMenu, stubOpenDialog, type Workbench } from '#support/electron'
import { activitiesOf } from './pages/activities.ts'
import { look, open } from './pages/axe.ts'
import { exchangeOf } from './pages/exchange.ts'
import { findingsOf } from './pages/findings.ts'
import { chooseExport, frameOf, goTo, lockVault, ask } from './pages/frame.ts'
import { createExample, fillNewVault, gateOf } from './pages/gate.ts'
import { sheetOf, writeField } from './pages/sheet.ts'
import { expect, test } from './story.ts'

test('nothing is found at the gate in either theme', async ({ folder, start }) => {
  const workbench = await start()
  const { page } = workbench
  const gate = gateOf(page)
  await gate.startEmpty.waitFor()
  await look(page, 'welcome')
  await fillNewVault(workbench, { start: 'controller', path: join(folder, 'Empty.vault') })
  await gate.again.fill('something else')
  await gate.name.focus()
  await look(page, 'create')
  await gate.again.fill(await gate.passphrase.inputValue())
  await gate.create.click()
  await gate.recoveryKey.waitFor()
  await look(page, 'recovery key')
  await gate.typedBack.fill(await gate.recoveryKey.innerText())
  await gate.finish.click()
  await page.getByText('No processing activities yet').waitFor()
  await look(page, 'empty list')
  await lockVault(workbench)
  await gateOf(workbench.page).passphrase.fill('wrong passphrase')
  await gateOf(workbench.page).unlock.click()
  await workbench.page.getByText('does not open this vault').waitFor()
  await look(workbench.page, 'unlock')
})

test('nothing is found on the activities in either theme', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const list = activitiesOf(page)
  await list.row('PA-01').waitFor()
  await look(page, 'list')
  await list.search.fill('nothing of this kind')
  await page.getByText('Nothing matches').waitFor()
  await look(page, 'list without a match')
  await list.clearSearch.click()
  await list.view.click()
  await frameOf(page).dialog.waitFor()
  await look(page, 'view of the list')
  await page.keyboard.press('Escape')
  await list.select('PA-01', 'PA-02')
  await look(page, 'list with a selection')
  await chooseMenu(workbench, 'Commands')
  await frameOf(page).dialog.waitFor()
  await look(page, 'commands')
  await page.keyboard.press('Escape')
  await list.row('PA-03').click()
  await writeField(page, 'name', 'n'.repeat(600))
  await page.getByText('This is too long:').waitFor()
  await look(page, 'sheet')
  await sheetOf(page).field('name').fill('Improving the services')
  await sheetOf(page).field('name').blur()
  await page.getByText('This is too long:').waitFor({ state: 'hidden' })
  await sheetOf(page).contents.getByText('Lawful basis').click()
  await expect(sheetOf(page).heading).not.toBeInViewport()
  await look(page, 'sheet, further down')
  await sheetOf(page).back.click()
  await list.create.first().click()
  await frameOf(page).dialog.waitFor()
  await look(page, 'name of a new activity')
})

test('nothing is found on the other registers in either theme', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  await goTo(page, 'findings')
  await findingsOf(page).row('PA-01', 'F-').first().waitFor()
  await look(page, 'findings')
  await findingsOf(page).ofNotice.click()
  await look(page, 'findings of the notice')
  await goTo(page, 'processorActivities')
  await look(page, 'processor activities, none')
  const { id } = await ask(page, 'processor-activities:create', { name: 'Payroll for clients' })
  await page.getByText('Payroll for clients').first().waitFor()
  await look(page, 'processor activities')
  await open(page, `/processor-activities/${id}`)
  await look(page, 'sheet of a processor activity')
  await goTo(page, 'register')
  await look(page, 'controller')
})

test('nothing is found on lists, journal and settings in either theme', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const { catalogues } = await ask(page, 'catalogues:list', undefined)
  for (const kind of CATALOGUE_KINDS) {
    await open(page, `/catalogues/${kind}`)
    await look(page, `list of kind ${kind}`)
  }
  await open(page, `/catalogues/retention-rule?id=${catalogues['retention-rule'][0]?.id}`)
  await look(page, 'retention rule')
  await goTo(page, 'journal')
  await page.getByRole('button', { name: 'Check the journal' }).click()
  await page.getByText('The journal is whole.').waitFor()
  await look(page, 'journal')
  await goTo(page, 'settings')
  await look(page, 'settings')
  await chooseExport(page, 'pdf')
  await exchangeOf(page).pdf.waitFor()
  await look(page, 'PDF dialog')
  await page.keyboard.press('Escape')
  await lookAtImport(workbench, join(folder, 'foreign.json'))
})

async function lookAtImport(workbench: Workbench, path: string): Promise<void> {
  const { page } = workbench
  await chooseExport(page, 'importJson')
  await look(page, 'import')
  writeFileSync(path, '{"rows":[]}')
  await stubOpenDialog(workbench, path)
  await exchangeOf(page).choose.click()
  await exchangeOf(page).refusal.waitFor()
  await look(page, 'import refused')
}
