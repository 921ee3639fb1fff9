import { join } from 'node:path'
import { controls } from '#shared/text/controls'
import { registerDialogText } from '#shared/text/breach-documents'
import { newBreachText } from '#shared/text/breaches-list'
import { stubSaveDialog } from '#support/electron'
import { open } from '../../test/e2e/pages/axe.ts'
import {
  breachesOf,
  calculatorOf,
  incidentOf,
  issueNotification,
  newBreachOf,
  startStep,
  typeMoment,
  walkCalculator,
} from '../../test/e2e/pages/breaches.ts'
import { goTo } from '../../test/e2e/pages/frame.ts'
import { dismissNotices } from '../../test/e2e/pages/requests.ts'
import { takePage } from './take-page.ts'
import type { Visit } from './visit.ts'

/** Breaches: the list with a running clock, a new one, sheets, the calculator, and what is issued. */
export async function visitBreaches(visit: Visit): Promise<void> {
  const { workbench, camera } = visit
  const { page } = workbench
  await goTo(page, 'breaches')
  await breachesOf(page).rows.first().waitFor()
  await camera('breaches')
  await visitNewIncident(visit)
  for (const id of ['01', '02', '03']) {
    await open(page, `/breaches/example-breach-${id}`)
    await incidentOf(page)
      .heading.filter({ hasText: `BR-0${id}` })
      .waitFor()
    await camera(id === '03' ? 'breach' : `breach-${id}`)
  }
  await visitCalculator(visit)
  await visitDocuments(visit)
  await open(page, '/settings/breaches')
  await camera('breach-settings')
}

async function visitNewIncident({ workbench: { page }, camera }: Visit): Promise<void> {
  const entry = newBreachOf(page)
  await breachesOf(page).create.click()
  await entry.name.fill('Laptop left on a train')
  await typeMoment(entry.form, newBreachText.signal, ['21 Nov 2026', '16:20'])
  await entry.answer('yes').click()
  await typeMoment(entry.form, newBreachText.awareAt, ['21 Nov 2026', '18:05'])
  await camera('new-breach')
  await entry.form.getByRole('button', { name: controls.cancel }).click()
  await entry.form.waitFor({ state: 'hidden' })
}

async function visitCalculator({ workbench: { page }, camera }: Visit): Promise<void> {
  await walkCalculator(page, (question) => camera(`severity-${question}`))
  const calculator = calculatorOf(page)
  await calculator.outcome('risk').click({ force: true })
  await calculator.reasons.fill('The addresses may be used for false messages.')
  await calculator.save.click()
  await calculator.later.click()
  await startStep(page, 'notified')
  await camera('breach-step')
  await incidentOf(page).form.getByRole('button', { name: controls.cancel }).click()
}

async function visitDocuments({ workbench, camera, places }: Visit): Promise<void> {
  const { page } = workbench
  const notification = join(places.out, 'notification.pdf')
  await issueNotification(workbench, { path: notification })
  await dismissNotices(page)
  await page.getByRole('link', { name: 'Documents', exact: true }).click()
  await camera('breach-documents')
  await goTo(page, 'breaches')
  const list = breachesOf(page)
  await list.openRegister()
  await camera('breach-register')
  const register = join(places.out, 'breaches.pdf')
  await stubSaveDialog(workbench, register)
  await list.register.getByRole('button', { name: registerDialogText.issue }).click()
  await list.register.waitFor({ state: 'hidden' })
  await dismissNotices(page)
  for (const name of ['notification', 'breaches']) takePage(places.out, name)
}
