import type { Locator, Page } from '@playwright/test'
import type { DeletionEventKind } from '#shared/domain/deletions/event'
import { agesText } from '#shared/text/ages'
import { countryName } from '#shared/text/choices'
import { controls } from '#shared/text/controls'
import { deletionLinksText } from '#shared/text/deletion-links'
import {
  deletionFieldText,
  deletionSections,
  deletionSheetText as sheetWords,
  type DeletionSectionId,
} from '#shared/text/deletion-sheet'
import { deletionStepButton, deletionStepText as stepWords } from '#shared/text/deletion-steps'
import { deletionYearText } from '#shared/text/deletion-year'
import { deletionsListText as text, newDeletionText } from '#shared/text/deletions-list'
import { listText } from '#shared/text/list'
import { stubSaveDialog, type Workbench } from '#support/electron'
import { frameOf } from './frame.ts'
import { dismissNotices } from './requests.ts'

/** The list of cases. */
export function deletionsOf(page: Page) {
  const grid = page.getByRole('grid', { name: text.title })
  const rows = grid.getByRole('row').filter({ hasNot: page.getByRole('columnheader') })
  return {
    rows,
    row: (words: string | RegExp) => rows.filter({ hasText: words }),
    create: page.getByRole('button', { name: text.create }).first(),
    import: page.getByRole('button', { name: text.import }),
    importFirst: page.getByRole('button', { name: text.importFirst }),
    search: page.getByRole('searchbox', { name: text.search }),
    clearSearch: page.getByRole('button', { name: listText.clearAll }),
    nothing: page.getByText(text.nothingTitle),
    /** Goes to one of the places behind the list. */
    openPlace: async (place: 'year' | 'ages' | 'settings') => {
      await page.getByRole('button', { name: text.registerMenu, exact: true }).click()
      await page.getByRole('menuitem', { name: text[place] }).click()
    },
  }
}

/** The form that opens a case. */
export function newDeletionOf(page: Page) {
  const form = page.getByRole('dialog', { name: newDeletionText.title })
  return {
    form,
    channel: form.getByRole('button', { name: newDeletionText.channel }),
    basis: (words: string) => form.getByText(words, { exact: true }),
    country: form.getByRole('combobox', { name: newDeletionText.country }),
    reference: form.getByRole('textbox', { name: newDeletionText.reference }),
    submit: form.getByRole('button', { name: newDeletionText.apply }),
    cancel: form.getByRole('button', { name: controls.cancel }),
  }
}

/** What a request or an incident shows of cases, and the way to open one. */
export function deletionLinksOf(page: Page) {
  return {
    open: page.getByRole('button', { name: deletionLinksText.open }),
    to: (refNo: string) => page.getByRole('link', { name: refNo, exact: true }),
  }
}

/** The sheet of one case. */
export function ageCaseOf(page: Page) {
  const title = (id: DeletionSectionId) => deletionSections.find((each) => each.id === id)?.title
  return {
    heading: page.getByRole('heading', { level: 1 }),
    section: (id: DeletionSectionId) => page.getByRole('region', { name: title(id), exact: true }),
    contents: (id: DeletionSectionId) => page.getByRole('link', { name: title(id), exact: true }),
    back: page.getByRole('button', { name: sheetWords.back, exact: true }),
    more: page.getByRole('button', { name: sheetWords.more, exact: true }),
    beliefText: page.getByRole('textbox', { name: deletionFieldText.beliefText.label }),
    // A menu that is just closing is a dialog, too, but has no title.
    form: page.getByRole('dialog').filter({ has: page.getByRole('heading', { level: 2 }) }),
    confirm: page.getByRole('alertdialog', { name: /^Destroy|^Record that/ }),
    addKept: page.getByRole('button', { name: stepWords.decided.kept.add }),
    role: (which: 'first' | 'second') =>
      page.getByRole('button', { name: stepWords.decided[which] }),
    kept: (place: number) => {
      const group = page.getByRole('group', {
        name: stepWords.decided.kept.one(place),
        exact: true,
      })
      const { category, law, until } = stepWords.decided.kept
      return {
        category: group.getByRole('combobox', { name: category }),
        law: group.getByRole('textbox', { name: law }),
        until: group.getByRole('textbox', { name: until }),
      }
    },
  }
}

/** Opens the form of a step, from its button in the head or from the menu. */
export async function startStep(
  page: Page,
  kind: DeletionEventKind,
  isAgain = false,
): Promise<void> {
  const label = deletionStepButton(kind, isAgain)
  const { more, form, heading } = ageCaseOf(page)
  await heading.waitFor()
  const step = page
    .getByRole('button', { name: label, exact: true })
    .or(page.getByRole('menuitem', { name: label, exact: true }))
    .first()
  await more.waitFor()
  if (!(await step.isVisible())) await more.click()
  // By the keyboard: a button scrolled to may end up under the pinned head of the sheet.
  await step.press('Enter')
  await form.waitFor()
}

/** Chooses words of the form that is open: a box to tick, or one of a few. */
export async function tick(page: Page, ...labels: readonly (string | RegExp)[]): Promise<void> {
  for (const label of labels)
    await ageCaseOf(page).form.getByText(label, { exact: true }).first().click()
}

/** Presses the button that records the step whose form is open. */
export async function pressRecord(page: Page): Promise<void> {
  const { form } = ageCaseOf(page)
  const names = [stepWords.save, stepWords.closed.save]
  await form.getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) }).click()
}

/** Records the step whose form is open. */
export async function recordStep(page: Page): Promise<void> {
  await pressRecord(page)
  await ageCaseOf(page).form.waitFor({ state: 'hidden' })
}

/** Chooses one of a closed list by its words. */
export async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await field.click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Finds one of a long list by typing. */
export async function pick(page: Page, field: Locator, option: string): Promise<void> {
  await field.fill(option)
  await page.getByRole('option', { name: option }).first().click()
}

/** Adds to a list of the form that is open, by typing. */
export async function addTo(page: Page, label: string, option: string): Promise<void> {
  // While its list is open, the rest of the form is hidden from everybody else.
  const field = page.getByRole('combobox', { name: controls.addTo(label) })
  await pick(page, field, option)
  await field.press('Escape')
}

/** The table of ages, and the entry of one country. */
export function agesOf(page: Page) {
  const grid = page.getByRole('grid', { name: agesText.title })
  const { fields } = agesText
  return {
    rows: grid.getByRole('row').filter({ hasNot: page.getByRole('columnheader') }),
    row: (country: string) =>
      grid.getByRole('row').filter({ hasText: new RegExp(`^${countryName(country)}`) }),
    age: page.getByRole('button', { name: new RegExp(`${fields.age}$`) }),
    reason: page.getByRole('textbox', { name: fields.reason }),
    save: page.getByRole('button', { name: agesText.save, exact: true }),
    back: page.getByRole('button', { name: agesText.backToTable, exact: true }),
  }
}

/** Saves the certificate of the sealed case that is open and waits until that is said. */
export async function saveCertificate(workbench: Workbench, path: string): Promise<void> {
  const { page } = workbench
  await stubSaveDialog(workbench, path)
  await page.getByRole('button', { name: sheetWords.certificate }).click()
  await toldSaved(page, path)
}

/** Saves the year that is open in one of its forms and waits until that is said. */
export async function saveYear(
  workbench: Workbench,
  form: 'pdf' | 'csv' | 'recordsCsv',
  path: string,
): Promise<void> {
  const { page } = workbench
  await stubSaveDialog(workbench, path)
  await page.getByRole('button', { name: deletionYearText.exportMenu, exact: true }).click()
  await page.getByRole('menuitem', { name: deletionYearText[form] }).click()
  await toldSaved(page, path)
}

async function toldSaved(page: Page, path: string): Promise<void> {
  await frameOf(page)
    .notice(path.split(/[\\/]/).at(-1) ?? path)
    .waitFor({ timeout: 60_000 })
  await dismissNotices(page)
}
