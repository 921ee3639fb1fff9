import { join } from 'node:path'
import { controls } from '#shared/text/controls'
import { breachDocumentsText } from '#shared/text/breach-documents'
import { newBreachText } from '#shared/text/breaches-list'
import { look, open } from './pages/axe.ts'
import {
  breachesOf,
  calculatorOf,
  incidentOf,
  newBreachOf,
  pressRecord,
  startStep,
  typeMoment,
  walkCalculator,
} from './pages/breaches.ts'
import { frameOf, goTo } from './pages/frame.ts'
import { createExample, createVault } from './pages/gate.ts'
import { expect, test } from './story.ts'

const VILNIUS = { env: { TZ: 'Europe/Vilnius' } }

test('nothing is found on the breaches in either theme', async ({ folder, start }) => {
  const workbench = await start(VILNIUS)
  await createExample(workbench, folder)
  const { page } = workbench
  const list = breachesOf(page)
  await goTo(page, 'breaches')
  await list.rows.first().waitFor()
  await look(page, 'breaches')
  await list.search.fill('nothing of this kind')
  await list.clearSearch.waitFor()
  await look(page, 'breaches without a match')
  await list.clearSearch.click()
  await list.openRegister()
  await list.register.waitFor()
  await look(page, 'register of a period')
  await list.register.getByRole('button', { name: controls.cancel }).click()
  await list.create.click()
  const entry = newBreachOf(page)
  await typeMoment(entry.form, newBreachText.signal, ['25 Oct 2026', '03:30'])
  await entry.answer('yes').click()
  await entry.submit.click()
  await expect(entry.name).toBeFocused()
  await look(page, 'new incident with problems and a time that came twice')
  await page.keyboard.press('Escape')
  await open(page, '/settings/breaches')
  await look(page, 'settings of clock and proposals')
  await open(page, '/breaches/import')
  await look(page, 'import of a log of breaches')
})

test('nothing is found on the sheets of incidents in either theme', async ({ folder, start }) => {
  const workbench = await start(VILNIUS)
  await createExample(workbench, folder)
  const { page } = workbench
  for (const [id, screen] of [
    ['01', 'closed incident'],
    ['02', 'incident not notified'],
    ['03', 'incident whose clock runs'],
  ] as const) {
    await open(page, `/breaches/example-breach-${id}`)
    await incidentOf(page)
      .heading.filter({ hasText: `BR-0${id}` })
      .waitFor()
    await look(page, screen)
  }
  const notification = page.getByRole('button', { name: breachDocumentsText.notification })
  await notification.click()
  await frameOf(page).dialog.waitFor()
  await look(page, 'issue a notification')
  await frameOf(page).dialog.getByRole('button', { name: controls.cancel }).click()
  await startStep(page, 'note')
  await pressRecord(page)
  await look(page, 'a step with a problem')
  await incidentOf(page).form.getByRole('button', { name: controls.cancel }).click()
})

test('nothing is found on the calculator in either theme', async ({ folder, start }) => {
  const workbench = await start(VILNIUS)
  await createExample(workbench, folder)
  const { page } = workbench
  await open(page, '/breaches/example-breach-03')
  await walkCalculator(page, (question) => look(page, `calculator, ${question}`))
  const calculator = calculatorOf(page)
  await calculator.save.click()
  await look(page, 'calculator with a problem')
  await calculator.outcome('risk').click({ force: true })
  await calculator.reasons.fill('The addresses may be used for false messages.')
  await calculator.save.click()
  await calculator.later.waitFor()
  await look(page, 'after an assessment')
})

test('nothing is found where there are no incidents yet', async ({ folder, start }) => {
  const workbench = await start(VILNIUS)
  await createVault(workbench, { start: 'controller', path: join(folder, 'Empty.vault') })
  await goTo(workbench.page, 'breaches')
  await breachesOf(workbench.page).nothing.waitFor()
  await look(workbench.page, 'empty breaches')
})
