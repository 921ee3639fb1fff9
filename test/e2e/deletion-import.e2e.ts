import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deletionLogText, groupingWords } from '#shared/text/deletion-log'
import { open } from './pages/axe.ts'
import { deletionsOf } from './pages/deletions.ts'
import { ask, goTo } from './pages/frame.ts'
import { createVault } from './pages/gate.ts'
import { chooseLog, goToCheck, importOf } from './pages/imports.ts'
import { expect, test } from './story.ts'

/** Two of one day and country, one of another, each with what tells who it is. */
const LOG = [
  'Name;E-mail;Deleted at;Reported on;Country;Date of birth;Records',
  'Ona Canary;ona@example.org;2026-03-05;2026-03-02;Lithuania;2014-01-01;48',
  'Jonas Canary;jonas@example.org;2026-03-05;2026-03-03;Lithuania;2013-06-01;2',
  'Rasa Canary;rasa@example.org;2026-03-06;2026-03-04;Latvia;2012-01-01;7',
].join('\n')
const WHO = /Canary|@example\.org|2014-01-01|2013-06-01|2012-01-01/

test('of a log of deletions the identifiers are dropped, the rest is added up, and it is known again', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  await createVault(workbench, { start: 'controller', path: join(folder, 'Import.vault') })
  const path = join(folder, 'log-of-canary.csv')
  writeFileSync(path, LOG)
  await goTo(page, 'deletions')
  await deletionsOf(page).importFirst.click()
  await chooseLog(workbench, path)
  await goToCheck(page)
  await page.getByText(groupingWords['day-and-country'].name, { exact: true }).click()
  await expect(page.getByText(/^3 deletions, added up to 2 records/)).toBeVisible()
  await expect(page.getByText(/^3 columns are dropped:/)).toContainText(
    'Name, E-mail, Date of birth',
  )
  expect(await page.locator('main').innerText()).not.toMatch(WHO)
  await page.getByRole('button', { name: deletionLogText.check.deed(2) }).click()
  await importOf(page).done.waitFor()
  await page.getByRole('button', { name: deletionLogText.done.show }).click()
  const { rows } = await ask(page, 'deletions:list', undefined)
  expect(rows.map(({ cases, country, state }) => [country, cases, state])).toEqual(
    expect.arrayContaining([
      ['LT', 2, 'CLOSED'],
      ['LV', 1, 'CLOSED'],
    ]),
  )
  await expect(deletionsOf(page).rows).toHaveCount(2)
  for (const { id } of rows)
    expect(JSON.stringify(await ask(page, 'deletions:read', { id }))).not.toMatch(WHO)

  await open(page, '/deletions/import')
  await chooseLog(workbench, path)
  await goToCheck(page)
  await expect(page.getByText(/^This log was read in on/)).toBeVisible()
})
