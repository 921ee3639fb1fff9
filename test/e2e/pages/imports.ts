import type { Locator, Page } from '@playwright/test'
import { controls } from '#shared/text/controls'
import { logImportText as text, requestLogText } from '#shared/text/log-import'
import { dropFile, stubOpenDialog, type Workbench } from '#support/electron'
import { goTo } from './frame.ts'
import { requestsOf } from './requests.ts'

type Step = 'file' | 'reading' | 'columns' | 'words' | 'check'

/** The wizard that imports logs of other programs. */
export function importOf(page: Page) {
  const running = (label: RegExp) => page.getByRole('progressbar', { name: label })
  return {
    title: page.getByRole('heading', { level: 1, name: requestLogText.title }),
    step: (step: Step) => page.getByRole('heading', { level: 2, name: text[step].title }),
    done: page.getByRole('heading', { level: 2, name: /^Imported / }),
    choose: page.getByRole('button', { name: text.file.choose }),
    dropZone: page.getByText(text.file.drop),
    next: page.getByRole('button', { name: text.next, exact: true }),
    back: page.getByRole('button', { name: text.back, exact: true }),
    spelling: page.getByRole('radiogroup', { name: text.reading.encodingQuestion }),
    run: page.getByRole('button', { name: /^Import [\d,]+ requests?$/ }),
    running: running(/^Importing /),
    takingBack: running(/^Taking back /),
    cancel: page.getByRole('button', { name: controls.cancel, exact: true }),
    goodRows: page.getByText(/without problems, leave/),
    show: page.getByRole('button', { name: text.done.show }),
    takeBack: page.getByRole('button', { name: text.done.takeBack, exact: true }),
    another: page.getByRole('button', { name: text.done.another }),
    saveProblems: page.getByRole('button', { name: text.check.saveProblems }),
    wipe: page.getByRole('button', { name: text.done.wipeButton }),
    earlier: (fileName: string) =>
      // While it is taken back, its bar is a row of its own below.
      page
        .getByRole('table', { name: text.file.earlier })
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: fileName }) }),
  }
}

/** Opens the wizard from the list of requests. */
export async function openImport(page: Page): Promise<void> {
  await goTo(page, 'requests')
  const { importFirst, import: button } = requestsOf(page)
  await importFirst.or(button).click()
  await importOf(page).title.waitFor()
}

/** Chooses a file in the first step and waits until its beginning is read. */
export async function chooseLog(workbench: Workbench, path: string): Promise<void> {
  const wizard = importOf(workbench.page)
  await stubOpenDialog(workbench, path)
  await wizard.choose.click()
  await wizard.step('reading').waitFor()
}

/** Drops a file on the first step and waits until its beginning is read. */
export async function dropLog({ page }: Workbench, path: string): Promise<void> {
  const wizard = importOf(page)
  const box = await wizard.dropZone.boundingBox()
  if (!box) throw new Error('There is no place to drop a file.')
  await dropFile(page, path, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
  await wizard.step('reading').waitFor()
}

/** Reading a large file takes its time, on a busy machine more so. */
const PATIENCE_MS = 200_000

/** Goes on from the reading to the check, by the words where there are any to explain. */
export async function goToCheck(page: Page): Promise<void> {
  const wizard = importOf(page)
  await wizard.next.click()
  await wizard.step('columns').waitFor()
  await wizard.next.click()
  await wizard.step('words').or(wizard.step('check')).waitFor({ timeout: PATIENCE_MS })
  if (await wizard.step('words').isVisible()) await wizard.next.click()
  await wizard.step('check').waitFor()
}

/** How far a long job is, in hundredths. */
export async function progressOf(bar: Locator): Promise<number> {
  return Number(await bar.getAttribute('aria-valuenow'))
}
