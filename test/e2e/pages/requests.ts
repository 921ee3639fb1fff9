import type { Page } from '@playwright/test'
import type { EventKind } from '#shared/domain/requests/event'
import type { RequestType } from '#shared/domain/requests/types'
import { controls } from '#shared/text/controls'
import { listText } from '#shared/text/list'
import { requestSheetText as sheetWords } from '#shared/text/request-sheet'
import { stepText } from '#shared/text/request-steps'
import { eventWords, requestTypeWords } from '#shared/text/request-words'
import { newRequestText, requestsListText as text } from '#shared/text/requests-list'
import { stubOpenDialog, stubSaveDialog, type Workbench } from '#support/electron'
import { frameOf } from './frame.ts'

/** The list of requests. */
export function requestsOf(page: Page) {
  const grid = page.getByRole('grid', { name: text.title })
  const rows = grid.getByRole('row').filter({ hasNot: page.getByRole('columnheader') })
  return {
    grid,
    rows,
    row: (words: string | RegExp) => rows.filter({ hasText: words }),
    /** How the date of each row comes about. */
    explanations: rows.getByRole('button', { name: text.explain('') }),
    search: page.getByRole('searchbox', { name: text.search }),
    clearSearch: page.getByRole('button', { name: listText.clearAll }),
    create: page.getByRole('button', { name: text.create }).first(),
    importFirst: page.getByRole('button', { name: text.importFirst }),
    import: page.getByRole('button', { name: text.import }),
    nothing: page.getByText(text.nothingTitle),
    exportMenu: page.getByRole('button', { name: text.exportMenu, exact: true }),
  }
}

/** The form that logs a request. */
export function newRequestOf(page: Page) {
  const form = page.getByRole('dialog', { name: newRequestText.title })
  return {
    form,
    receivedOn: form.getByRole('textbox', { name: newRequestText.receivedOn }),
    name: form.getByRole('textbox', { name: newRequestText.name, exact: true }),
    email: form.getByRole('textbox', { name: newRequestText.email }),
    due: form.getByRole('region', { name: newRequestText.preview }),
    submit: form.getByRole('button', { name: newRequestText.apply }),
    addRight: async (type: RequestType) => {
      const rights = form.getByRole('combobox', { name: newRequestText.types })
      await rights.fill(requestTypeWords[type].name)
      await page.getByRole('option', { name: requestTypeWords[type].name }).first().click()
      await rights.press('Escape')
    },
  }
}

/** The sheet of one case. */
export function caseOf(page: Page) {
  return {
    heading: page.getByRole('heading', { level: 1 }),
    section: (title: string) => page.getByRole('region', { name: title }),
    back: page.getByRole('button', { name: sheetWords.back, exact: true }),
    more: page.getByRole('button', { name: sheetWords.more, exact: true }),
    reply: page.getByRole('button', { name: sheetWords.reply }),
    attach: page.getByRole('button', { name: sheetWords.attachments.add }),
    saveCopy: (name: string) =>
      page.getByRole('button', { name: sheetWords.attachments.save(name) }),
    // A menu that is just closing is a dialog, too, but has no title.
    form: page.getByRole('dialog').filter({ has: page.getByRole('heading', { level: 2 }) }),
  }
}

/** Opens the form of a step, from its button or from the menu. */
export async function startStep(page: Page, kind: EventKind): Promise<void> {
  const label = `${eventWords[kind].record}…`
  const button = page.getByRole('button', { name: label, exact: true })
  const { more, form, heading } = caseOf(page)
  await heading.waitFor()
  await more.waitFor()
  if (!(await button.isVisible())) await more.click()
  await button.or(page.getByRole('menuitem', { name: label, exact: true })).click()
  await form.waitFor()
}

/** Records the step whose form is open. */
export async function recordStep(page: Page): Promise<void> {
  const { form } = caseOf(page)
  await form.getByRole('button', { name: stepText.save, exact: true }).click()
  await form.waitFor({ state: 'hidden' })
}

/** Attaches a file to the case that is open. */
export async function attachFile(workbench: Workbench, path: string): Promise<void> {
  await stubOpenDialog(workbench, path)
  await caseOf(workbench.page).attach.click()
}

/** Saves the case that is open as a PDF and waits until that is said. */
export async function saveCaseFile(workbench: Workbench, path: string): Promise<void> {
  const { page } = workbench
  await stubSaveDialog(workbench, path)
  await caseOf(page).more.click()
  await page.getByRole('menuitem', { name: sheetWords.caseFile }).click()
  await frameOf(page)
    .notice(path.split(/[\\/]/).at(-1) ?? path)
    .waitFor()
}

/** Takes away the notices that lie over the foot of the window. */
export async function dismissNotices(page: Page): Promise<void> {
  const dismiss = frameOf(page).notices.getByRole('button', { name: controls.dismiss })
  while (await dismiss.first().isVisible()) await dismiss.first().click()
}
