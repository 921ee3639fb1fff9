import { chooseMenu } from '#support/electron'
import { activitiesOf } from '../../test/e2e/pages/activities.ts'
import { frameOf } from '../../test/e2e/pages/frame.ts'
import type { Visit } from './visit.ts'

/** The list of activities: as it opens, filtered, without a match, with a selection, its menus. */
export async function visitList(visit: Visit): Promise<void> {
  const { workbench, camera } = visit
  const { page } = workbench
  const list = activitiesOf(page)
  await list.row('PA-01').waitFor()
  await camera('activities')
  await visitFilters(visit)
  await list.select('PA-02', 'PA-04', 'PA-05')
  await camera('activities-selected')
  await page.getByRole('button', { name: 'Set owner' }).click()
  await frameOf(page).dialog.waitFor()
  await camera('activities-set-owner')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Clear selection' }).click()
  await list.view.click()
  await frameOf(page).dialog.waitFor()
  await camera('activities-view')
  await page.keyboard.press('Escape')
  await list.row('PA-06').click({ button: 'right' })
  await page.getByRole('menu').waitFor()
  await camera('activities-row-menu')
  await page.keyboard.press('Escape')
  await list.create.click()
  await frameOf(page).dialog.waitFor()
  await camera('new-activity')
  await page.keyboard.press('Escape')
  await chooseMenu(workbench, 'Commands')
  await frameOf(page).dialog.waitFor()
  await camera('commands')
  await page.keyboard.press('Escape')
}

async function visitFilters({ workbench, camera }: Visit): Promise<void> {
  const { page } = workbench
  const list = activitiesOf(page)
  await list.filter.click()
  await page.getByRole('combobox', { name: 'Add to Findings' }).fill('F-EPRIV')
  await page.getByRole('option', { name: /F-EPRIV/ }).click()
  await page.keyboard.press('Escape')
  await camera('activities-filter')
  await page.keyboard.press('Escape')
  await camera('activities-filtered')
  await list.search.fill('carrier pigeons')
  await list.clearSearch.waitFor()
  await camera('activities-nothing-matches')
  await list.clearSearch.click()
}
