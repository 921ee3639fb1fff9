import type { Page } from '@playwright/test'
import { activityFieldText, activityText } from '#shared/text/activity'
import { sheetText } from '#shared/text/sheet'

type Field = keyof typeof activityFieldText

/** The sheet of one activity. */
export function sheetOf(page: Page) {
  return {
    heading: page.getByRole('heading', { level: 1 }),
    field: (path: Field) =>
      page.getByRole('textbox', { name: activityFieldText[path].label, exact: true }),
    section: (title: string) => page.getByRole('region', { name: title }),
    notes: page.getByRole('complementary').filter({ hasText: 'F-' }),
    accept: page.getByRole('button', { name: sheetText.findings.accept }),
    back: page.getByRole('button', { name: activityText.back }),
    contents: page.getByRole('navigation', { name: activityText.contents }),
    more: async (entry: 'duplicate' | 'end' | 'remove') => {
      await page.getByRole('button', { name: activityText.more, exact: true }).click()
      await page.getByRole('menuitem', { name: activityText[entry] }).click()
    },
  }
}

/** Writes into a field of the sheet and leaves it, which saves it. */
export async function writeField(page: Page, path: Field, text: string): Promise<void> {
  const field = sheetOf(page).field(path)
  await field.fill(text)
  await field.blur()
}
