import { activitiesOf } from '../../test/e2e/pages/activities.ts'
import { frameOf } from '../../test/e2e/pages/frame.ts'
import { sheetOf, writeField } from '../../test/e2e/pages/sheet.ts'
import type { Visit } from './visit.ts'

const REF = 'PA-05'

/** The sheet of one activity: from top to bottom, with an error, with its history, being ended. */
export async function visitSheet({ workbench, camera }: Visit): Promise<void> {
  const { page } = workbench
  const sheet = sheetOf(page)
  await activitiesOf(page).row(REF).click()
  await sheet.back.waitFor()
  await camera('sheet')
  for (const section of ['Data subjects and data', 'Erasure limits', 'Lawful basis', 'Review']) {
    await sheet.contents.getByText(section).click()
    await camera(`sheet-${section.toLowerCase().replaceAll(' ', '-')}`)
  }
  await page.keyboard.press('Escape')
  await activitiesOf(page).row(REF).click()
  const name = await sheet.field('name').inputValue()
  await writeField(page, 'name', `${name} ${'and more '.repeat(80)}`)
  await page.getByText('This is too long:').waitFor()
  await camera('sheet-error-beside-field')
  await writeField(page, 'name', name)
  await page.getByText('This is too long:').waitFor({ state: 'hidden' })
  await writeField(page, 'owner', 'Customer service')
  await writeField(page, 'purpose', 'Answering questions of users and customers')
  await writeField(page, 'owner', 'Customer care')
  await sheet.contents.getByText('History').click()
  await sheet.section('History').getByText('Customer care').first().waitFor()
  await camera('sheet-history')
  await sheet.more('end')
  await frameOf(page).dialog.waitFor()
  await camera('end-activity')
  await page.keyboard.press('Escape')
}
