import type { Locator, Page } from '@playwright/test'
import type { HoldReason } from '#shared/domain/retention/legal-hold'
import {
  erasureSheetText,
  evidenceText,
  recordErasureText as recordText,
} from '#shared/text/erasures'
import { holdFieldText, holdsText, newHoldText } from '#shared/text/legal-holds'
import { listText } from '#shared/text/list'
import { retentionChartText as chartText } from '#shared/text/retention-chart'
import { retentionPageText as text } from '#shared/text/retention-page'
import { holdReasonWords } from '#shared/text/retention-words'
import { stubSaveDialog, type Workbench } from '#support/electron'
import { frameOf } from './frame.ts'
import { dismissNotices } from './requests.ts'

/** Chart and holdings. */
export function retentionOf(page: Page) {
  const grid = page.getByRole('grid', { name: text.table })
  const rows = grid.getByRole('row').filter({ hasNot: page.getByRole('columnheader') })
  return {
    grid,
    rows,
    row: (words: string | RegExp) => rows.filter({ hasText: words }),
    heading: page.getByRole('heading', { level: 2 }).first(),
    chart: page.getByRole('application'),
    numbers: page.getByRole('table').filter({ has: page.getByText(chartText.period) }),
    importFirst: page.getByRole('button', { name: text.importFirst }),
    import: page.getByRole('button', { name: text.import }),
    create: page.getByRole('button', { name: text.create }).first(),
    eraseDue: page.getByRole('button', { name: /^Tick off [\d,]+ due as erased/ }),
    search: page.getByRole('searchbox', { name: text.search }),
    clearFilters: page.getByRole('button', { name: listText.clearFilters }),
    clearAll: page.getByRole('button', { name: listText.clearAll }),
    chosen: (words: string | RegExp) => page.getByRole('button', { name: words }),
    exports: page.getByRole('button', { name: text.exports, exact: true }),
    /** Chooses what is counted, how far the chart looks, or how it is shown. */
    show: (choice: string) =>
      page.getByRole('radiogroup').getByText(choice, { exact: true }).click(),
  }
}

/** Saves one entry of the export menu at a path and waits until that is said. */
export async function exportRetention(
  workbench: Workbench,
  entry: string | RegExp,
  path: string,
): Promise<void> {
  const { page } = workbench
  await stubSaveDialog(workbench, path)
  await retentionOf(page).exports.click()
  await page.getByRole('menuitem', { name: entry }).click()
  await toldSaved(page, path)
}

/** The form that ticks data off as erased. */
export function recordErasureOf(page: Page) {
  const form = page.getByRole('dialog', { name: recordText.title })
  return {
    form,
    method: form.getByRole('button', { name: recordText.method }),
    by: form.getByRole('textbox', { name: recordText.by }),
    evidence: form.getByRole('textbox', { name: recordText.evidence }),
    apply: form.getByRole('button', { name: recordText.apply, exact: true }),
    show: page.getByRole('button', { name: recordText.show }),
  }
}

/** The sheet of one erasure. */
export function erasureOf(page: Page) {
  const dialog = page.getByRole('alertdialog')
  return {
    issue: page.getByRole('button', { name: erasureSheetText.issue }).first(),
    confirm: dialog.getByRole('button', { name: erasureSheetText.issueApply }),
    save: page.getByRole('button', { name: erasureSheetText.save }).first(),
    addEvidence: page.getByRole('button', { name: evidenceText.add }),
    section: (name: string) => page.getByRole('region', { name, exact: true }),
  }
}

/** Saves the certificate of the erasure that is open and waits until that is said. */
export async function saveCertificate(workbench: Workbench, path: string): Promise<void> {
  await stubSaveDialog(workbench, path)
  await erasureOf(workbench.page).save.click()
  await toldSaved(workbench.page, path)
}

/** The list of holds, and the form for a new one. */
export function holdsOf(page: Page) {
  const form = page.getByRole('dialog', { name: newHoldText.title })
  const field = (name: keyof typeof holdFieldText) =>
    form.getByRole('textbox', { name: new RegExp(`^${holdFieldText[name].label}( required|$)`) })
  return {
    create: page.getByRole('button', { name: holdsText.create }).first(),
    row: (words: string) => page.getByRole('row').filter({ hasText: words }),
    form,
    field,
    reason: (reason: HoldReason) => form.getByText(holdReasonWords[reason].name),
    effect: form.getByRole('status').filter({ hasText: newHoldText.effect }),
    apply: form.getByRole('button', { name: newHoldText.apply, exact: true }),
    done: (ref: string) => frameOf(page).notice(newHoldText.done(ref)),
  }
}

/** The numbers in the cells of a row of a table, but those of its head. */
export async function figuresIn(row: Locator): Promise<number[]> {
  const cells = await row.getByRole('cell').allInnerTexts()
  return cells.map((cell) => Number(cell.replaceAll(',', '')))
}

async function toldSaved(page: Page, path: string): Promise<void> {
  await frameOf(page)
    .notice(path.split(/[\\/]/).at(-1) ?? path)
    .waitFor()
  await dismissNotices(page)
}
