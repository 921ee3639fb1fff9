import { join } from 'node:path'
import { GERMAN_DELETIONS } from '#support/deletion-logs'
import { agesText } from '#shared/text/ages'
import { beliefBasisWords, signalChannelWords } from '#shared/text/deletion-words'
import { newDeletionText } from '#shared/text/deletions-list'
import { logImportText } from '#shared/text/log-import'
import { open } from '../../test/e2e/pages/axe.ts'
import { typeMoment } from '../../test/e2e/pages/breaches.ts'
import {
  ageCaseOf,
  agesOf,
  choose,
  deletionsOf,
  newDeletionOf,
  pick,
  saveCertificate,
  saveYear,
} from '../../test/e2e/pages/deletions.ts'
import { ask, goTo } from '../../test/e2e/pages/frame.ts'
import { chooseLog, importOf } from '../../test/e2e/pages/imports.ts'
import { dismissNotices } from '../../test/e2e/pages/requests.ts'
import { visitClearing, visitSteps } from './deletion-steps-visit.ts'
import { takePage } from './take-page.ts'
import type { Visit } from './visit.ts'

/** Deletions: the list, a new case, every step, sheets in several states, ages, a year, the import, what is given out. */
export async function visitDeletions(visit: Visit): Promise<void> {
  const { workbench, camera } = visit
  const { page } = workbench
  await goTo(page, 'deletions')
  await deletionsOf(page).rows.first().waitFor()
  await camera('deletions')
  await visitNewCase(visit)
  await visitSteps(visit)
  await visitClearing(visit)
  await visitSheets(visit)
  await refuseText(visit)
  await visitAges(visit)
  await visitYear(visit)
  await open(page, '/settings/deletions')
  await camera('deletion-settings')
  await visitImport(visit)
}

async function visitNewCase({ workbench: { page }, camera }: Visit): Promise<void> {
  await deletionsOf(page).create.click()
  const entry = newDeletionOf(page)
  await choose(page, entry.channel, signalChannelWords['support-staff'])
  await typeMoment(entry.form, newDeletionText.signal, ['22 Nov 2026', '09:20'])
  await entry.basis(beliefBasisWords['self-statement']).click()
  await pick(page, entry.country, 'Denmark')
  await entry.reference.fill('Ticket 50112')
  await camera('new-deletion')
  await entry.cancel.click()
  await entry.form.waitFor({ state: 'hidden' })
}

/** A sealed case part by part, with its certificate, and one that waits for backups. */
async function visitSheets(visit: Visit): Promise<void> {
  const { workbench, camera, places } = visit
  const { page } = workbench
  await showCase(visit, 'DEL-001')
  await camera('deletion-sealed')
  await ageCaseOf(page).contents('evidence').click()
  await camera('deletion-evidence')
  await saveCertificate(workbench, join(places.out, 'deletion.pdf'))
  takePage(places.out, 'deletion')
  await showCase(visit, 'DEL-003')
  await camera('deletion')
  for (const part of ['age', 'what', 'kept', 'reference', 'links'] as const) {
    await ageCaseOf(page).contents(part).click()
    await camera(`deletion-${part}`)
  }
}

/** What would tell who it is, as it is typed where free text is allowed. */
async function refuseText(visit: Visit): Promise<void> {
  const { workbench, camera } = visit
  const { page } = workbench
  await ask(page, 'deletions:change-settings', { allowsText: true })
  await showCase(visit, 'DEL-006')
  const { beliefText } = ageCaseOf(page)
  await beliefText.fill(
    'The mother wrote from ona@example.org, born 4.3.2014, order 4711 2288 1903',
  )
  await camera('deletion-text-refused')
  await beliefText.press('Escape')
}

async function visitAges({ workbench: { page }, camera }: Visit): Promise<void> {
  await open(page, '/deletions/ages')
  const ages = agesOf(page)
  await ages.rows.first().waitFor()
  await camera('ages')
  await ages.row('DK').click()
  await ages.age.first().waitFor()
  await camera('ages-denmark')
  await open(page, '/deletions/ages/LT')
  await choose(page, ages.age, '16')
  await ages.reason.fill('Adopted in November, read in the official gazette.')
  await page.getByText(/^Touches /).waitFor()
  await camera('ages-change')
  await page.getByRole('button', { name: agesText.discard }).click()
  await dismissNotices(page)
}

async function visitYear({ workbench, camera, places }: Visit): Promise<void> {
  const { page } = workbench
  await open(page, '/deletions/year')
  await page.getByRole('table').first().waitFor()
  await camera('deletion-year')
  await saveYear(workbench, 'pdf', join(places.out, 'deletions.pdf'))
  takePage(places.out, 'deletions')
  await saveYear(workbench, 'csv', join(places.out, 'deletions.csv'))
}

/** A log with names in it: what is dropped on the way in. */
async function visitImport({ workbench, camera }: Visit): Promise<void> {
  const { page } = workbench
  const wizard = importOf(page)
  await open(page, '/deletions/import')
  await chooseLog(workbench, GERMAN_DELETIONS)
  await camera('import-deletions-reading')
  await wizard.spelling.getByText('Windows-1252').click()
  await wizard.next.click()
  await wizard.step('columns').waitFor()
  await camera('import-deletions-columns')
  await wizard.next.click()
  await wizard.step('words').or(wizard.step('check')).waitFor()
  if (await wizard.step('words').isVisible()) {
    await camera('import-deletions-words')
    await wizard.next.click()
    await wizard.step('check').waitFor()
  }
  await camera('import-deletions-check')
  // Let go, so that the next import can begin.
  await page.getByRole('button', { name: logImportText.startOver }).click()
  await wizard.step('file').waitFor()
}

/** Shows a case of the example by its number. */
async function showCase({ workbench: { page } }: Visit, refNo: string): Promise<void> {
  const { rows } = await ask(page, 'deletions:list', undefined)
  await open(page, `/deletions/${rows.find((row) => row.refNo === refNo)?.id}`)
  await ageCaseOf(page).heading.filter({ hasText: refNo }).waitFor()
}
