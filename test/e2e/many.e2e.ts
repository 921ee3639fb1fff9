import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleRegister } from '#shared/example/example-register'
import { registerJson } from '#vault/features/exchange/register-json'
import { stubOpenDialog } from '#support/electron'
import { activeRef, activitiesOf } from './pages/activities.ts'
import { exchangeOf } from './pages/exchange.ts'
import { chooseExport, frameOf, goTo } from './pages/frame.ts'
import { createVault } from './pages/gate.ts'
import { sheetOf } from './pages/sheet.ts'
import { expect, test } from './story.ts'

const COUNT = 2000
const NOW = '2026-11-22T10:00:00.000Z'

test('2,000 activities are imported, scrolled, searched and opened in a small window', async ({
  folder,
  start,
}) => {
  const workbench = await start({ size: { width: 1024, height: 700 } })
  await createVault(workbench, { start: 'controller', path: join(folder, 'Many.vault') })
  const { page } = workbench
  const list = activitiesOf(page)
  const path = join(folder, 'many.json')
  writeFileSync(path, registerJson(manyActivities(), NOW))
  await stubOpenDialog(workbench, path)
  await goTo(page, 'settings')
  await chooseExport(page, 'importJson')
  await exchangeOf(page).choose.click()
  await exchangeOf(page).apply.click()
  await expect(list.grid).toHaveAttribute('aria-rowcount', String(COUNT + 1))
  await expect(page.getByText(/^2,000 activities, /)).toBeVisible()
  expect(await list.rows.count()).toBeLessThan(100)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBe(0)

  await list.grid.focus()
  await page.keyboard.press('End')
  await expect(list.row('PA-2000')).toBeVisible()
  await list.search.fill('number 1234')
  await expect(list.row('PA-1234')).toBeVisible()
  await list.row('PA-1234').click()
  await expect(sheetOf(page).heading).toContainText('number 1234')
  await page.keyboard.press('Escape')
  await expect(list.row('PA-1234')).toBeVisible()
  expect(await activeRef(page)).toBe('PA-1234')
  await goTo(page, 'findings')
  await expect(frameOf(page).heading).toHaveText('Findings')
})

function manyActivities() {
  const example = exampleRegister('2026-11-22')
  const activities = Array.from({ length: COUNT }, (_, at) => {
    const model = example.activities[at % example.activities.length]
    if (!model) throw new Error('The example has no activities.')
    const number = at + 1
    const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
    const refNo = `PA-${String(number).padStart(4, '0')}`
    return { ...model, id, refNo, name: `${model.name} number ${number}` }
  })
  return { ...example, activities }
}
