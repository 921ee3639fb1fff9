import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { activitiesOf } from './pages/activities.ts'
import { createExample, createVault, unlockVault } from './pages/gate.ts'
import { ask, frameOf, goTo } from './pages/frame.ts'
import { sheetOf } from './pages/sheet.ts'
import { expect, test } from './story.ts'

test('the controller is written down, the example left and brought back', async ({
  folder,
  start,
}) => {
  const first = await start()
  await createExample(first, folder)
  const { page } = first
  const before = await findingsOfHeader(page)
  expect(before).toContain('F-CTRL-ID')
  await goTo(page, 'register')
  await write(page, 'Legal name', 'Muster Ltd')
  await write(page, 'Postal address', '1 Sample Street, Dublin')
  await expect.poll(() => findingsOfHeader(page)).not.toContain('F-CTRL-ID')

  await frameOf(page).leaveExample.click()
  await expect(page.getByText('Example register.')).toBeHidden()
  expect(await ask(page, 'activities:list', undefined)).toEqual([])
  await frameOf(page).notice('Left the example').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Example register.')).toBeVisible()
  await first.app.close()

  const second = await start()
  await unlockVault(second)
  await expect(activitiesOf(second.page).grid).toHaveAttribute('aria-rowcount', '25')
  await goTo(second.page, 'register')
  await expect(field(second.page, 'Legal name')).toHaveValue('Muster Ltd')
})

test('work on behalf of others is recorded and found again', async ({ folder, start }) => {
  const first = await start()
  await createVault(first, { start: 'controller', path: join(folder, 'Muster.vault') })
  const { page } = first
  await goTo(page, 'processorActivities')
  await page.getByRole('button', { name: 'New activity' }).first().click()
  await page.getByLabel('What is done for the controllers').fill('Payroll for clients')
  await page.getByRole('button', { name: 'Create', exact: true }).click()
  await expect(frameOf(page).heading).toContainText('PP-01 Payroll for clients')
  await write(page, 'Owner', 'Payroll department')
  await page.getByText('No transfers to third countries').click()
  await expect
    .poll(async () => (await processorActivity(page)).activity)
    .toMatchObject({ owner: 'Payroll department', transfersNone: true })
  await first.app.close()

  const second = await start()
  await unlockVault(second)
  await goTo(second.page, 'processorActivities')
  await expect(second.page.getByRole('row').filter({ hasText: 'PP-01' })).toContainText(
    'Payroll department',
  )
})

test('a processor entered once is used in an activity and stays while it is used', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  await activitiesOf(page).row('PA-04').click()
  await page.getByRole('combobox', { name: 'Add to Processors' }).fill('Print Works')
  await page.getByRole('option', { name: /Add .*Print Works/ }).click()
  await page.keyboard.press('Tab')
  await expect.poll(() => usesOf(page, 'Print Works')).toEqual(['PA-04'])

  await goTo(page, 'lists')
  await page.getByRole('link', { name: /^Processors/ }).click()
  await page.getByRole('row').filter({ hasText: 'Print Works' }).getByText('Print Works').click()
  await write(page, 'Contract', 'DPA 2026-11')
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page.getByText('Take it out of PA-04 first.')).toBeVisible()
  await page.getByRole('link', { name: /PA-04/ }).click()
  await expect(sheetOf(page).heading).toContainText('PA-04')
  await expect(page.getByText('contract DPA 2026-11')).toBeVisible()
})

function field(page: Page, label: string) {
  return page.getByRole('textbox', { name: label, exact: true }).first()
}

async function write(page: Page, label: string, text: string): Promise<void> {
  await field(page, label).fill(text)
  await field(page, label).blur()
}

async function findingsOfHeader(page: Page): Promise<string[]> {
  const { findings } = await ask(page, 'register:read', undefined)
  return findings.map(({ code }) => code)
}

async function processorActivity(page: Page) {
  const [row] = await ask(page, 'processor-activities:list', undefined)
  if (!row) throw new Error('There is no processor activity.')
  return row
}

async function usesOf(page: Page, name: string): Promise<string[]> {
  const { catalogues, uses } = await ask(page, 'catalogues:list', undefined)
  const entry = catalogues.processor.find((each) => each.name === name)
  return entry ? (uses[entry.id] ?? []) : []
}
