import { askedMessage, chooseMenu, closeWindow, stubMessageBox } from '#support/electron'
import { activeRef, activitiesOf, addActivity } from './pages/activities.ts'
import { createExample, unlockVault } from './pages/gate.ts'
import { ask, frameOf } from './pages/frame.ts'
import { sheetOf, writeField } from './pages/sheet.ts'
import { expect, test } from './story.ts'

test('the example is searched, filtered and sorted, and stays so on return', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const list = activitiesOf(page)
  await expect(list.heading).toBeVisible()
  await expect(page.getByText(/^24 activities, \d+ incomplete$/)).toBeVisible()
  await expect(list.grid).toHaveAttribute('aria-rowcount', '25')
  await expect(page.getByText('Example register.')).toBeVisible()

  await chooseMenu(workbench, 'Search')
  await expect(list.search).toBeFocused()
  await list.search.fill('USAGE statistics')
  await expect(list.row('Usage statistics')).toBeVisible()
  await list.search.fill('no such words anywhere')
  await expect(page.getByText('Nothing matches')).toBeVisible()
  await list.clearSearch.click()
  await expect(list.grid).toHaveAttribute('aria-rowcount', '25')

  await list.filter.click()
  await page.getByRole('combobox', { name: 'Add to Findings' }).fill('F-EPRIV')
  await page.getByRole('option', { name: /F-EPRIV/ }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByText(/^\d+ of 24 activities shown$/)).toBeVisible()
  await list.sortBy('Name')
  await expect(list.head('Name')).toHaveAttribute('aria-sort', 'ascending')
  const names = await list.rows.allInnerTexts()

  await list.rows.first().click()
  await expect(sheetOf(page).back).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list.head('Name')).toHaveAttribute('aria-sort', 'ascending')
  expect(await list.rows.allInnerTexts()).toEqual(names)
})

test('the keyboard leads into a sheet and back to the same row', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const { grid } = activitiesOf(page)
  await expect(grid).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  expect(await activeRef(page)).toBe('PA-03')
  await page.keyboard.press('Enter')
  await expect(sheetOf(page).heading).toContainText('PA-03')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(sheetOf(page).heading).toContainText('PA-04')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(sheetOf(page).heading).toContainText('PA-03')
  await page.keyboard.press('Escape')
  await expect(grid).toBeFocused()
  expect(await activeRef(page)).toBe('PA-03')
})

test('an activity is added, written, undone, redone, duplicated, ended and found again', async ({
  folder,
  start,
}) => {
  const first = await start()
  await createExample(first, folder)
  const { page } = first
  const sheet = sheetOf(page)
  const frame = frameOf(page)
  await addActivity(page, 'Visitor book')
  await expect(sheet.heading).toContainText('Visitor book')
  const ref = ((await sheet.heading.innerText()).match(/PA-\d+/) ?? [''])[0]
  expect(ref).toBe('PA-25')

  await writeField(page, 'purpose', 'To know who is in the building')
  await expect.poll(() => steps(page)).toEqual({ undo: 'activities:change', redo: null })
  await page.keyboard.press('Control+z')
  await expect(frame.notice('Undone: change purpose of PA-25')).toBeVisible()
  await expect(sheet.field('purpose')).toHaveValue('')
  await page.keyboard.press('Control+y')
  await expect(frame.notice('Done again: change purpose of PA-25')).toBeVisible()
  await expect(sheet.field('purpose')).toHaveValue('To know who is in the building')

  await sheet.more('duplicate')
  await expect(sheet.heading).toContainText('PA-26')
  await sheet.more('end')
  const dialog = frame.dialog
  await dialog.getByRole('button', { name: 'End activity' }).click()
  await expect(dialog.getByText('Write down the reason.')).toBeVisible()
  await dialog.getByLabel('Reason').fill('The book was given up.')
  await dialog.getByRole('button', { name: 'End activity' }).click()
  await expect(frame.notice('PA-26 ended')).toBeVisible()
  await expect(sheet.field('endReason')).toHaveValue('The book was given up.')
  await first.app.close()

  const second = await start()
  await unlockVault(second)
  await activitiesOf(second.page).search.fill('Visitor book')
  await expect(activitiesOf(second.page).row('Visitor book')).toHaveCount(2)
  await expect(activitiesOf(second.page).row('PA-26')).toContainText('Ended')
})

test('a name that is too long is refused beside its field and nothing typed is lost', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const sheet = sheetOf(page)
  await activitiesOf(page).row('PA-03').click()
  const long = `Änderung ‮\u{1f511}<b>x</b>${'n'.repeat(10_000)}`
  await writeField(page, 'name', long)
  await expect(page.getByText('This is too long:')).toBeVisible()
  await expect(sheet.field('name')).toHaveValue(long)
  await page.keyboard.press('Escape')
  await activitiesOf(page).row('PA-03').click()
  await expect(sheet.field('name')).toHaveValue(long)
  await expect(page.getByText('This is too long:')).toBeVisible()
  expect((await ask(page, 'activities:list', undefined))[2]?.name).not.toContain('nnn')

  await stubMessageBox(workbench, 0)
  await closeWindow(workbench)
  await expect.poll(() => askedMessage(workbench)).toContain('could not be saved')
  await expect(sheet.field('name')).toHaveValue(long)
  await stubMessageBox(workbench, 1)
})

test('a long sheet keeps its name in sight and its notes apart', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const sheet = sheetOf(page)
  await activitiesOf(page).row('PA-05').click()
  // In the heading and in its field; scrolled, also at the top.
  const name = page.getByText('Security of platform and services')
  await expect(name).toHaveCount(2)
  await sheet.contents.getByText('Erasure limits').click()
  await expect(name).toHaveCount(3)
  await expect(name.first()).toBeInViewport()
  await expect(sheet.heading).not.toBeInViewport()

  const notes = await sheet.notes.evaluateAll((all) =>
    all.map((note) => note.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
  )
  expect(notes.length).toBeGreaterThan(5)
  for (const [index, { top }] of notes.slice(1).entries())
    expect(top).toBeGreaterThanOrEqual(notes[index]?.bottom ?? Number.NaN)
})

test('awkward names are shown as they were written', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const names = [
    '<img src=x onerror=alert(1)> & "quoted"',
    '=HYPERLINK("http://example.org")',
    'שלום \u{1f469}‍\u{1f4bb} 株式会社',
  ]
  for (const name of names) await ask(page, 'activities:create', { name })
  for (const name of names) {
    await activitiesOf(page).search.fill(name)
    await expect(activitiesOf(page).row(name)).toHaveCount(1)
  }
})

test('several activities get one owner in a step that undo takes back', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const list = activitiesOf(page)
  await list.select('PA-01', 'PA-02', 'PA-03')
  await expect(page.getByText('3 selected')).toBeVisible()
  await page.getByRole('button', { name: 'Set owner' }).click()
  await frameOf(page).dialog.getByLabel('Owner').fill('Customer service')
  await page.getByRole('button', { name: 'Change 3 activities' }).click()
  await expect(list.row('Customer service')).toHaveCount(3)
  await frameOf(page)
    .notice('Owner of 3 activities changed')
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(list.row('Customer service')).toHaveCount(0)
})

async function steps(page: Parameters<typeof ask>[0]) {
  const { undo, redo } = await ask(page, 'journal:steps', undefined)
  return { undo: undo?.channel ?? null, redo: redo?.channel ?? null }
}
