import type { Page } from '@playwright/test'
import { exportingText as text } from '#shared/text/exporting'
import { stubSaveDialog, type Workbench } from '#support/electron'
import { chooseExport, frameOf } from './frame.ts'

const { importing, dialog } = text

/** The page that imports a register, and the dialog of the PDF. */
export function exchangeOf(page: Page) {
  const pdf = page.getByRole('dialog', { name: dialog.title })
  return {
    choose: page.getByRole('button', { name: importing.choose }),
    chooseAnother: page.getByRole('button', { name: importing.chooseAnother }),
    apply: page.getByRole('button', { name: /^Import \d+ records?$/ }),
    refusal: page.getByRole('alert'),
    pdf,
    makePdf: pdf.getByRole('button', { name: dialog.submit }),
    cancel: pdf.getByRole('button', { name: 'Cancel' }),
  }
}

/** Saves the register or its list at a path and waits until that is said. */
export async function exportTo(
  workbench: Workbench,
  entry: 'json' | 'csv' | 'xlsx',
  path: string,
): Promise<void> {
  await stubSaveDialog(workbench, path)
  await chooseExport(workbench.page, entry)
  await toldSaved(workbench.page, path)
}

/** Prints the register at a path and waits until that is said. */
export async function printTo(workbench: Workbench, path: string): Promise<void> {
  await stubSaveDialog(workbench, path)
  await chooseExport(workbench.page, 'pdf')
  await exchangeOf(workbench.page).makePdf.click()
  await toldSaved(workbench.page, path)
}

async function toldSaved(page: Page, path: string): Promise<void> {
  const fileName = path.split(/[\\/]/).at(-1) ?? path
  const notice = frameOf(page).notice(text.saved(fileName))
  await notice.waitFor()
  await notice.getByRole('button', { name: 'Dismiss' }).click()
}
