import type { Page } from '@playwright/test'
import { activitiesListText as text } from '#shared/text/activities-list'
import { controls } from '#shared/text/controls'
import { listText } from '#shared/text/list'
import { namingText } from '#shared/text/naming'

/** The list of processing activities. */
export function activitiesOf(page: Page) {
  const grid = page.getByRole('grid', { name: text.title })
  const row = (words: string | RegExp) =>
    grid.getByRole('row').filter({ hasText: words, hasNot: page.getByRole('columnheader') })
  return {
    heading: page.getByRole('heading', { level: 1, name: text.title }),
    grid,
    row,
    rows: grid.getByRole('row').filter({ hasNot: page.getByRole('columnheader') }),
    head: (name: string) => grid.getByRole('columnheader', { name }),
    sortBy: (name: string) => grid.getByRole('columnheader', { name }).getByRole('button').click(),
    search: page.getByRole('searchbox', { name: text.search }),
    clearSearch: page.getByRole('button', { name: listText.clearAll }),
    create: page.getByRole('button', { name: text.create }),
    filter: page.getByRole('button', { name: listText.filter, exact: true }),
    view: page.getByRole('button', { name: listText.view, exact: true }),
    select: async (...refs: string[]) => {
      for (const ref of refs) await row(ref).click({ modifiers: ['ControlOrMeta'] })
    },
    menu: async (ref: string, entry: string) => {
      await row(ref).click({ button: 'right' })
      await page.getByRole('menuitem', { name: entry }).click()
    },
    undo: page.getByRole('button', { name: controls.undo, exact: true }),
  }
}

/** The reference of the row that has the keyboard. */
export async function activeRef(page: Page): Promise<string> {
  const { grid } = activitiesOf(page)
  const id = await grid.getAttribute('aria-activedescendant')
  const cells = page.locator(`[id="${id}"]`).getByRole('gridcell')
  return cells.nth(1).innerText()
}

/** Adds an activity by its name; its sheet opens. */
export async function addActivity(page: Page, name: string): Promise<void> {
  await activitiesOf(page).create.first().click()
  await page.getByRole('textbox', { name: text.columns.name }).fill(name)
  await page.getByRole('button', { name: namingText.create, exact: true }).click()
}
