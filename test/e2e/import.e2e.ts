import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { NO_FILTER } from '#shared/ipc/requests'
import { encodingWords, logImportText as text } from '#shared/text/log-import'
import { ROOT, stubSaveDialog } from '#support/electron'
import { writeRequestLog } from '../../build/bench/request-log.ts'
import { ask, frameOf } from './pages/frame.ts'
import { createVault, unlockVault } from './pages/gate.ts'
import { chooseLog, dropLog, goToCheck, importOf, openImport, progressOf } from './pages/imports.ts'
import { dismissNotices, requestsOf } from './pages/requests.ts'
import { expect, test } from './story.ts'

const ROWS = 200_000
const FIXTURES = join(ROOT, 'test/fixtures/request-logs')

const totalOf = async (page: Page) => (await ask(page, 'requests:counts', NO_FILTER)).total

test('a log of a helpdesk is dropped, checked, imported, shown, and its file wiped', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createVault(workbench, { start: 'controller', path: join(folder, 'Import.vault') })
  const { page } = workbench
  const wizard = importOf(page)
  const path = join(folder, 'zendesk.csv')
  writeFileSync(path, readFileSync(join(FIXTURES, 'zendesk.csv')))
  await openImport(page)
  await dropLog(workbench, path)
  await expect(page.getByText('Zendesk report').first()).toBeVisible()
  await goToCheck(page)
  expect(await totalOf(page)).toBe(0)
  if (await wizard.goodRows.isVisible()) await wizard.goodRows.click()
  await wizard.run.click()
  await wizard.done.waitFor()
  const total = await totalOf(page)
  expect(total).toBeGreaterThan(5)

  await wizard.wipe.click()
  await page.getByRole('button', { name: text.done.wipeDo, exact: true }).click()
  await frameOf(page).notice(text.done.wiped('zendesk.csv')).waitFor()
  expect(existsSync(path)).toBe(false)
  await wizard.show.click()
  await expect(requestsOf(page).grid).toHaveAttribute('aria-rowcount', String(total + 1))
  await expect(requestsOf(page).row('Ona Petrauskienė').first()).toBeVisible()
})

test('letters are chosen by their spelling, and problems are saved with row and column', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createVault(workbench, { start: 'controller', path: join(folder, 'Import.vault') })
  const { page } = workbench
  const wizard = importOf(page)
  await openImport(page)
  await chooseLog(workbench, join(FIXTURES, 'lithuanian.csv'))
  await wizard.next.click()
  await expect(page.getByText(text.reading.encodingOpen)).toBeVisible()
  await wizard.spelling.getByText(encodingWords['windows-1257'] ?? '').click()
  await goToCheck(page)
  await expect(page.getByText('Šarūnas Jasikevičiūnas')).toBeVisible()

  const broken = join(folder, 'broken.csv')
  writeFileSync(broken, 'Number,Received,Type\n1,2026-02-30,access\n2,2026-03-02,access\n')
  await wizard.back.click()
  await page.getByRole('button', { name: text.steps.file }).first().click()
  await chooseLog(workbench, broken)
  await goToCheck(page)
  await expect(page.getByText('This is no date, or the day does not exist.')).toBeVisible()
  const problems = join(folder, 'problems.csv')
  await stubSaveDialog(workbench, problems)
  await wizard.saveProblems.click()
  await frameOf(page).notice('problems.csv').waitFor()
  expect(readFileSync(problems, 'utf8')).toMatch(/"2","Received","This is no date/)
  expect(await totalOf(page)).toBe(0)
})

test('200,000 rows are imported: cancelled half-way nothing is left, done they are taken back after a restart', async ({
  folder,
  start,
}) => {
  test.setTimeout(900_000)
  const first = await start()
  await createVault(first, { start: 'controller', path: join(folder, 'Large.vault') })
  const { page } = first
  const wizard = importOf(page)
  const path = writeRequestLog(join(folder, 'large.csv'), ROWS)
  await openImport(page)
  await chooseLog(first, path)
  await goToCheck(page)
  await wizard.run.click()
  await expect
    .poll(() => progressOf(wizard.running), { timeout: 200_000 })
    .toBeGreaterThanOrEqual(40)
  await wizard.cancel.click()
  await expect(page.getByText(text.check.cancelledTodo)).toBeVisible({ timeout: 60_000 })
  expect(await totalOf(page)).toBe(0)
  expect(await ask(page, 'logs:batches', undefined)).toEqual([])

  await wizard.run.click()
  await wizard.done.waitFor({ timeout: 300_000 })
  expect(await totalOf(page)).toBe(ROWS)
  await wizard.show.click()
  await expect(requestsOf(page).grid).toBeVisible()
  await requestsOf(page).search.fill('SUP-123456')
  await expect(requestsOf(page).rows).toHaveCount(1)
  await first.app.close()

  const second = await start()
  await unlockVault(second)
  await openImport(second.page)
  const again = importOf(second.page)
  await again.earlier('large.csv').getByRole('button', { name: text.file.takeBack }).click()
  await expect(again.earlier('large.csv')).toContainText(text.file.takenBack, { timeout: 300_000 })
  expect(await totalOf(second.page)).toBe(0)
  await dismissNotices(second.page)
  expect(await ask(second.page, 'journal:verify', undefined)).toMatchObject({ ok: true })
})
