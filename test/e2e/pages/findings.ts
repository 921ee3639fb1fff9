import type { Page } from '@playwright/test'
import { findingsListText as text } from '#shared/text/findings-list'
import { sheetText } from '#shared/text/sheet'

const words = sheetText.findings

/** The work list of all findings. */
export function findingsOf(page: Page) {
  const grid = page.getByRole('grid', { name: text.title })
  const detail = page.getByRole('complementary', { name: text.detail })
  return {
    grid,
    detail,
    row: (ref: string, code: string) =>
      grid.getByRole('row').filter({ hasText: ref }).filter({ hasText: code }),
    search: page.getByRole('searchbox', { name: text.search }),
    goToField: detail.getByRole('button', { name: text.open }),
    accept: detail.getByRole('button', { name: words.accept }),
    withdraw: detail.getByRole('button', { name: words.withdraw }),
    ofNotice: page.getByRole('tab', { name: text.ofNotice }),
  }
}

/** Accepts the finding in the margin with a reason and a day to look at it again. */
export async function acceptFinding(page: Page, reason: string, reviewOn: string): Promise<void> {
  await findingsOf(page).accept.click()
  const form = page.getByRole('dialog')
  await form.getByLabel(words.reason).fill(reason)
  await form.getByRole('textbox', { name: words.reviewOn }).fill(reviewOn)
  await form.getByRole('button', { name: words.record }).click()
}
