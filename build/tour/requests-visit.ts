import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { controls } from '#shared/text/controls'
import { logImportText } from '#shared/text/log-import'
import { NO_FILTER } from '#shared/ipc/requests'
import { ROOT } from '#support/electron'
import { ask, frameOf, goTo } from '../../test/e2e/pages/frame.ts'
import { chooseLog, importOf, openImport } from '../../test/e2e/pages/imports.ts'
import {
  caseOf,
  dismissNotices,
  newRequestOf,
  requestsOf,
  saveCaseFile,
  startStep,
} from '../../test/e2e/pages/requests.ts'
import type { Visit } from './visit.ts'

const FIXTURES = join(ROOT, 'test/fixtures/request-logs')
/** In which letters the files that do not say so are written. */
const LETTERS: Record<string, string> = {
  'german.csv': 'Windows-1252',
  'lithuanian.csv': 'Windows-1257',
}

/** Requests: the list, why a date is what it is, a new one, cases, replies, the settings, the case file. */
export async function visitRequests(visit: Visit): Promise<void> {
  const { workbench, camera, places } = visit
  const { page } = workbench
  const list = requestsOf(page)
  const sheet = caseOf(page)
  await goTo(page, 'requests')
  await list.rows.first().waitFor()
  await camera('requests')
  await list.explanations.nth(1).click()
  await page.getByRole('dialog').waitFor()
  await camera('requests-explanation')
  await page.keyboard.press('Escape')
  await visitNewRequest(visit)
  await list.rows.first().click()
  await sheet.more.waitFor()
  await camera('request')
  for (const section of ['Timeline', 'Retention']) {
    await page.getByRole('link', { name: section, exact: true }).click()
    await camera(`request-${section.toLowerCase()}`)
  }
  await visitSteps(visit)
  await saveCaseFile(workbench, join(places.out, 'case.pdf'))
  console.log('case.pdf')
  await dismissNotices(page)
  await openPath(visit, '/settings/requests')
  await camera('request-settings')
}

async function visitNewRequest({ workbench: { page }, camera }: Visit): Promise<void> {
  await requestsOf(page).create.click()
  const entry = newRequestOf(page)
  await entry.addRight('ACCESS')
  await entry.receivedOn.fill('31 Oct 2026')
  await camera('new-request')
  await entry.receivedOn.fill('23 Nov 2026')
  await entry.submit.click()
  await camera('new-request-in-the-future')
  await entry.form.getByRole('button', { name: controls.cancel }).click()
  await entry.form.waitFor({ state: 'hidden' })
}

/** A case at work: an extension and a refusal before they are recorded, and a reply. */
async function visitSteps(visit: Visit): Promise<void> {
  const { workbench, camera } = visit
  const { page } = workbench
  const { form, reply } = caseOf(page)
  const { rows } = await ask(page, 'requests:page', {
    filter: { ...NO_FILTER, states: ['IN_PROGRESS'] },
    sort: { by: 'ref', descending: false },
    after: null,
    limit: 1,
  })
  await openPath(visit, `/requests/${rows[0]?.id}`)
  const cancel = form.getByRole('button', { name: controls.cancel })
  await startStep(page, 'extended')
  await camera('request-extension')
  await cancel.click()
  await form.waitFor({ state: 'hidden' })
  await startStep(page, 'answered')
  await form.getByText('Refused', { exact: true }).click()
  await camera('request-refusal')
  await cancel.click()
  await form.waitFor({ state: 'hidden' })
  await reply.click()
  await form.waitFor()
  await camera('request-reply')
  await form.getByRole('button', { name: controls.close }).click()
  await form.waitFor({ state: 'hidden' })
}

/** Each export of another program through the whole wizard, and taken back again. */
export async function visitImports(visit: Visit): Promise<void> {
  const { workbench, camera } = visit
  const { page } = workbench
  await openImport(page)
  await camera('import-requests')
  for (const fileName of readdirSync(FIXTURES).filter((name) => name.endsWith('.csv')))
    await importOne(visit, fileName)
  await camera('import-requests-earlier')
  for (const { id, undone } of await ask(page, 'logs:batches', undefined))
    if (undone === null) await ask(page, 'logs:undo', { batchId: id })
}

async function importOne({ workbench, camera }: Visit, fileName: string): Promise<void> {
  const { page } = workbench
  const wizard = importOf(page)
  const shot = (step: string) => camera(`import-${fileName.replace('.csv', '')}-${step}`)
  await chooseLog(workbench, join(FIXTURES, fileName))
  await shot('1-reading')
  const letters = LETTERS[fileName]
  if (letters) await wizard.spelling.getByText(letters).click()
  await wizard.next.click()
  await wizard.step('columns').waitFor()
  await chooseOpenOrders(page)
  await shot('2-columns')
  await wizard.next.click()
  await wizard.step('words').or(wizard.step('check')).waitFor()
  if (await wizard.step('words').isVisible()) {
    await shot('3-words')
    await wizard.next.click()
    await wizard.step('check').waitFor()
  }
  if (await wizard.goodRows.isVisible()) await wizard.goodRows.click()
  await shot('4-check')
  await wizard.run.click()
  await wizard.done.waitFor()
  await shot('5-done')
  await dismissNotices(page)
  await wizard.another.click()
  await wizard.step('file').waitFor()
}

/** Where nothing in the file tells day from month, the officer does. */
async function chooseOpenOrders(page: Visit['workbench']['page']): Promise<void> {
  for (const order of await page.getByRole('radiogroup', { name: ORDER }).all())
    await order.getByText('Day, month, year').click()
}

const ORDER = new RegExp(logImportText.columns.order)

async function openPath({ workbench: { page } }: Visit, path: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), path)
  await frameOf(page).heading.waitFor()
}
