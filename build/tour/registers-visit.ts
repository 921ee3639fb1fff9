import { CATALOGUE_KINDS } from '#shared/domain/catalogues/catalogue'
import { acceptFinding, findingsOf } from '../../test/e2e/pages/findings.ts'
import { ask, frameOf, goTo } from '../../test/e2e/pages/frame.ts'
import type { Visit } from './visit.ts'

/** The work list of findings and how one is answered; those of the privacy notice. */
export async function visitFindings({ workbench, camera }: Visit): Promise<void> {
  const { page } = workbench
  const list = findingsOf(page)
  await goTo(page, 'findings')
  await list.row('PA-06', 'F-').first().click()
  await camera('findings')
  await list.search.fill('F-OWNER')
  await list.row('PA-06', 'F-OWNER').click()
  await list.accept.click()
  await page.getByRole('dialog').waitFor()
  await camera('findings-answer')
  await page.keyboard.press('Escape')
  await acceptFinding(page, 'The founders answer for it together.', '30 Jun 2027')
  await list.withdraw.waitFor()
  await camera('findings-accepted')
  await frameOf(page).notices.getByRole('button', { name: 'Dismiss' }).click()
  await list.search.fill('')
  await list.ofNotice.click()
  await page.getByText('NF-01').waitFor()
  await camera('findings-of-the-notice')
}

/** The controller's own sheet, and the activities on behalf of others. */
export async function visitRegister({ workbench, camera }: Visit): Promise<void> {
  const { page } = workbench
  await goTo(page, 'register')
  await page.getByText('Legal name').first().waitFor()
  await camera('controller')
  await goTo(page, 'processorActivities')
  await camera('processor-activities-none')
  const { id } = await ask(page, 'processor-activities:create', { name: 'Payroll for clients' })
  await page.getByText('Payroll for clients').first().waitFor()
  await camera('processor-activities')
  await openPath(workbench, `/processor-activities/${id}`)
  await page.getByText('Controllers and processing').first().waitFor()
  await camera('processor-activity')
}

/** Each of the lists; rules are kept where retention is. */
export async function visitLists({ workbench, camera }: Visit): Promise<void> {
  for (const kind of CATALOGUE_KINDS.filter((each) => each !== 'retention-rule')) {
    await openPath(workbench, `/catalogues/${kind}`)
    await camera(`list-${kind}`)
  }
}

/** The journal, its check, and the register as it once was. */
export async function visitJournal({ workbench, camera }: Visit): Promise<void> {
  const { page } = workbench
  await goTo(page, 'journal')
  await camera('journal')
  await page.getByRole('button', { name: 'Check the journal' }).click()
  await page.getByText('The journal is whole.').waitFor()
  await camera('journal-checked')
  await page.getByRole('button', { name: 'Show the register as of…' }).click()
  await page.getByRole('dialog').waitFor()
  await camera('as-of')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.getByText('A look back').waitFor()
  await camera('register-as-of')
}

async function openPath({ page }: Visit['workbench'], path: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), path)
  await frameOf(page).heading.waitFor()
}
