import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { controls } from '#shared/text/controls'
import { NO_FILTER } from '#shared/ipc/requests'
import { errorText } from '#shared/text/errors'
import { stepText } from '#shared/text/request-steps'
import { ROOT, stubOpenDialog } from '#support/electron'
import { look, open } from './pages/axe.ts'
import { ask, goTo } from './pages/frame.ts'
import { createExample, createVault } from './pages/gate.ts'
import { chooseLog, importOf, openImport } from './pages/imports.ts'
import { caseOf, newRequestOf, requestsOf, startStep } from './pages/requests.ts'
import { expect, test } from './story.ts'

test('nothing is found on the requests in either theme', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const list = requestsOf(page)
  await goTo(page, 'requests')
  await list.rows.first().waitFor()
  await look(page, 'requests')
  await list.search.fill('nothing of this kind')
  await list.clearSearch.waitFor()
  await look(page, 'requests without a match')
  await list.clearSearch.click()
  await list.create.click()
  const entry = newRequestOf(page)
  await entry.addRight('ACCESS')
  await entry.receivedOn.fill('23 Nov 2026')
  await entry.submit.click()
  await expect(entry.receivedOn).toBeFocused()
  await look(page, 'new request with a problem')
  await entry.form.getByRole('button', { name: controls.cancel }).click()
  await entry.form.waitFor({ state: 'hidden' })
  await open(page, '/settings/requests')
  await look(page, 'settings of due dates')
})

test('nothing is found on the sheets of cases in either theme', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const sheet = caseOf(page)
  const { rows } = await ask(page, 'requests:page', {
    filter: NO_FILTER,
    sort: { by: 'ref', descending: false },
    after: null,
    limit: 100,
  })
  for (const { id, refNo } of rows) {
    await open(page, `/requests/${id}`)
    await expect(sheet.heading).toContainText(refNo)
    await look(page, `case ${refNo}`)
  }
  const working = rows.find(({ state }) => state === 'IN_PROGRESS')
  await open(page, `/requests/${working?.id}`)
  await startStep(page, 'extended')
  await look(page, 'form of an extension')
  await sheet.form.getByRole('button', { name: stepText.save, exact: true }).click()
  await expect(sheet.form.getByRole('textbox', { name: 'Told on' })).toBeFocused()
  await look(page, 'form of an extension with a problem')
  await sheet.form.getByRole('button', { name: controls.cancel }).click()
  await sheet.reply.click()
  await sheet.form.waitFor()
  await look(page, 'reply')
  await sheet.form.getByRole('button', { name: controls.close }).click()
})

test('nothing is found in the import in either theme', async ({ folder, start }) => {
  const workbench = await start()
  const path = join(folder, 'Import.vault')
  await createVault(workbench, { start: 'controller', path })
  const { page } = workbench
  const wizard = importOf(page)
  await goTo(page, 'requests')
  await look(page, 'no requests')
  await openImport(page)
  await look(page, 'import, file')
  await chooseLog(workbench, join(ROOT, 'test/fixtures/request-logs/lithuanian.csv'))
  await look(page, 'import, reading')
  await wizard.next.click()
  await wizard.spelling.getByText('Windows-1257').click()
  await wizard.next.click()
  await wizard.step('columns').waitFor()
  await look(page, 'import, columns')
  await wizard.next.click()
  await wizard.step('words').waitFor()
  await look(page, 'import, words')
  await wizard.next.click()
  await wizard.step('check').waitFor()
  await look(page, 'import, check')
  if (await wizard.goodRows.isVisible()) await wizard.goodRows.click()
  await wizard.run.click()
  await wizard.done.waitFor()
  await look(page, 'import, done')
  await wizard.another.click()
  const refused = join(folder, 'list.csv')
  writeFileSync(refused, '%PDF-1.7\n')
  await stubOpenDialog(workbench, refused)
  await wizard.choose.click()
  await page.getByText(errorText['log-is-pdf'].title).waitFor()
  await look(page, 'import refused')
})
