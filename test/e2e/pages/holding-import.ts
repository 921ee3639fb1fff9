import type { Page } from '@playwright/test'
import { controls } from '#shared/text/controls'
import { holdingLogText as text } from '#shared/text/holding-log'
import { holdingFieldText } from '#shared/text/holdings'
import { logImportText } from '#shared/text/log-import'
import { stubOpenDialog, type Workbench } from '#support/electron'

type Step = 'file' | 'reading' | 'columns' | 'words' | 'check'
type Subject = { category: string; rule: string; system: string; rowsAre: 'people' | 'records' }

/** The wizard that counts logs of data held. */
export function holdingImportOf(page: Page) {
  return {
    title: page.getByRole('heading', { level: 1, name: text.title }),
    step: (step: Step) => page.getByRole('heading', { level: 2, name: logImportText[step].title }),
    subject: page.getByRole('heading', { level: 2, name: text.subject.title }),
    choose: page.getByRole('button', { name: logImportText.file.choose }),
    next: page.getByRole('button', { name: logImportText.next, exact: true }),
    goodRows: page.getByText(/^Count the other .*, leave .* out$/),
    run: page.getByRole('button', { name: /^Count [\d,]+ rows?$/ }),
    done: page.getByRole('heading', { level: 2, name: /^Counted / }),
    show: page.getByRole('button', { name: text.done.show }),
    cancel: page.getByRole('button', { name: controls.cancel, exact: true }),
  }
}

/** Chooses a file and goes on to what the log is. */
export async function chooseHoldingLog(workbench: Workbench, path: string): Promise<void> {
  const wizard = holdingImportOf(workbench.page)
  await stubOpenDialog(workbench, path)
  await wizard.choose.click()
  await wizard.step('reading').waitFor()
}

/** Says what the rows of the log are. */
export async function sayWhatItIs(page: Page, subject: Subject): Promise<void> {
  await pick(page, holdingFieldText.categoryId.label, subject.category)
  await pick(page, holdingFieldText.ruleId.label, subject.rule)
  await pick(page, holdingFieldText.systemId.label, subject.system)
  await page.getByText(text.subject[subject.rowsAre], { exact: true }).click()
}

/** Goes on from the columns to the check, by the words where there are any to explain. */
export async function goToCount(page: Page): Promise<void> {
  const wizard = holdingImportOf(page)
  await wizard.next.click()
  await wizard.step('words').or(wizard.step('check')).waitFor()
  if (await wizard.step('words').isVisible()) await wizard.next.click()
  await wizard.step('check').waitFor()
}

async function pick(page: Page, label: string, name: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label })
  await field.fill(name)
  await page.getByRole('option', { name }).first().click()
}
