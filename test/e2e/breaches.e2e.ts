import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { breachFieldText } from '#shared/text/breach-sheet'
import { breachStepText } from '#shared/text/breach-steps'
import { breachStateWords, noticeStageWords } from '#shared/text/breach-words'
import { breachesListText, newBreachText } from '#shared/text/breaches-list'
import { problemText } from '#shared/text/problems'
import { timeFields } from '#shared/text/time-fields'
import { windowTitleText } from '#shared/text/window-title'
import { moveClock, type Workbench } from '#support/electron'
import {
  breachesOf,
  calculatorOf,
  happened,
  incidentOf,
  issueNotification,
  momentOf,
  newBreachOf,
  pressRecord,
  recordStep,
  startStep,
  typeMoment,
  walkCalculator,
} from './pages/breaches.ts'
import { ask, goTo, lockVault } from './pages/frame.ts'
import { createVault, unlockVault } from './pages/gate.ts'
import { dismissNotices } from './pages/requests.ts'
import { expect, test } from './story.ts'

const VILNIUS = { isSteered: true, env: { TZ: 'Europe/Vilnius' } }
const TITLE = 'Postbox opened by a stranger'
const ACTIVITY = 'Answering customers'
const late = breachStepText.lateDelay.label
const left = (words: string) => windowTitleText.withClock(words)

/** A vault with one activity, and the empty register of breaches on screen. */
async function openRegister(workbench: Workbench, folder: string): Promise<void> {
  const path = join(folder, 'Breaches.vault')
  await createVault(workbench, { start: 'controller', path, officer: 'Ada Officer' })
  await ask(workbench.page, 'activities:create', { name: ACTIVITY })
  await goTo(workbench.page, 'breaches')
  await breachesOf(workbench.page).nothing.waitFor()
}

/** Answers every question of the calculator so that it comes to 2.0, and keeps it as a high risk. */
async function assess(page: Page): Promise<void> {
  const calculator = calculatorOf(page)
  await walkCalculator(page)
  await calculator.outcome('high-risk').click({ force: true })
  await calculator.reasons.fill('Letters of customers were read on purpose.')
  await calculator.save.click()
  await calculator.later.click()
  await calculator.dialog.waitFor({ state: 'hidden' })
}

/** Records a notification that is in time or gives its reasons; the stage stands by its name. */
async function notify(
  page: Page,
  stage: keyof typeof noticeStageWords,
  delay?: string,
): Promise<void> {
  const { form } = incidentOf(page)
  await startStep(page, 'notified')
  await form.getByText(noticeStageWords[stage].name, { exact: true }).click()
  if (delay) {
    const reasons = form.getByRole('textbox', { name: late })
    await expect(reasons).toHaveValue(delay)
    await reasons.fill('')
    await pressRecord(page)
    await expect(form).toBeVisible()
    await reasons.fill(delay)
  }
  await recordStep(page)
}

/** What stands in the frame of the window, where everybody sees it. */
async function showsTitle({ app }: Workbench, title: string): Promise<void> {
  const shown = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '')
  await expect.poll(shown).toBe(title)
}

test('an incident runs over its limit, is notified in phases, told, closed and found again', async ({
  folder,
  start,
}) => {
  const first = await start(VILNIUS)
  await openRegister(first, folder)
  const { page } = first
  const sheet = incidentOf(page)
  const entry = newBreachOf(page)
  await showsTitle(first, windowTitleText.plain)

  await breachesOf(page).create.click()
  await entry.name.fill(TITLE)
  await typeMoment(entry.form, newBreachText.signal, ['20 Nov 2026', '9.00'])
  await entry.answer('no').click()
  await entry.submit.click()
  await expect(sheet.heading).toContainText('BR-001')
  await showsTitle(first, windowTitleText.plain)
  await startStep(page, 'triaged')
  await recordStep(page)
  await startStep(page, 'aware')
  await pressRecord(page)
  const delay = sheet.form.getByRole('textbox', { name: breachStepText.awareDelay.label })
  await expect(delay).toBeFocused()
  await delay.fill('The provider had to be asked twice for its log.')
  await recordStep(page)
  await showsTitle(first, left('72 h 00 min left'))
  await assess(page)
  await expect(page.getByText('DPC 1 × EI 1 + CB 1 = 2, medium').first()).toBeVisible()
  await expect(page.getByText(breachStateWords.ASSESSED).first()).toBeVisible()

  await moveClock(first, '2026-11-25T09:58:30.000Z')
  await showsTitle(first, left('0 h 02 min left'))
  await moveClock(first, '2026-11-25T10:00:00.000Z')
  await showsTitle(first, left('0 h 00 min left'))
  await moveClock(first, '2026-11-25T12:03:00.000Z')
  await showsTitle(first, left('2 h 03 min over'))
  await first.app.close()

  const second = await start(VILNIUS)
  await showsTitle(second, windowTitleText.plain)
  await unlockVault(second)
  await showsTitle(second, left('2 h 03 min over'))
  await goTo(second.page, 'breaches')
  const row = breachesOf(second.page).row(TITLE)
  await expect(row).toContainText('2 h 03 min over')
  await row.click()
  await expect(incidentOf(second.page).heading).toContainText('BR-001')
  await expect(second.page.getByText(breachStateWords.ASSESSED).first()).toBeVisible()
  await finish(second, folder)

  await lockVault(second)
  await showsTitle(second, windowTitleText.plain)
})

/** From the limit that has passed to the end: two notifications, the people, the lessons. */
async function finish(workbench: Workbench, folder: string): Promise<void> {
  const { page } = workbench
  const reasons = 'The log of the provider came on the third day.'
  const initial = join(folder, 'initial.pdf')
  await issueNotification(workbench, { path: initial, delayReason: reasons })
  expect(readFileSync(initial).subarray(0, 5).toString()).toBe('%PDF-')
  await dismissNotices(page)
  await notify(page, 'initial', reasons)
  await showsTitle(workbench, windowTitleText.plain)
  await expect(page.getByText('2 h 03 min after the limit').first()).toBeVisible()

  await moveClock(workbench, '2026-11-27T08:00:00.000Z')
  const followUp = join(folder, 'follow-up.pdf')
  await issueNotification(workbench, { path: followUp })
  expect(existsSync(followUp)).toBe(true)
  await dismissNotices(page)
  await notify(page, 'follow-up')
  await startStep(page, 'people-told')
  await recordStep(page)
  await moveClock(workbench, '2026-11-30T08:00:00.000Z')
  await notify(page, 'complete')
  await close(page)
}

async function close(page: Page): Promise<void> {
  const sheet = incidentOf(page)
  await startStep(page, 'closed')
  await pressRecord(page)
  await expect(sheet.form).toBeVisible()
  await page.keyboard.press('Escape')
  await sheet.form.waitFor({ state: 'hidden' })
  const lessons = page.getByRole('textbox', { name: breachFieldText.lessons.label, exact: true })
  await lessons.fill('Log-ins to postboxes need a second factor.')
  await lessons.blur()
  const activities = page.getByRole('combobox', { name: breachFieldText.activityIds.label })
  await activities.fill(ACTIVITY)
  await page.getByRole('option', { name: ACTIVITY }).click()
  await activities.press('Escape')
  await activities.blur()
  await page.getByRole('link', { name: 'PA-01' }).waitFor()
  await startStep(page, 'closed')
  await recordStep(page)
  await sheet.back.click()
  const row = breachesOf(page).row(TITLE)
  await expect(row).toContainText(breachStateWords.CLOSED)
  await row.click()
  for (const kind of ['triaged', 'aware', 'assessed', 'people-told', 'closed'] as const)
    await expect(page.getByText(happened(kind), { exact: true }).first()).toBeVisible()
}

test('a moment that came twice is asked about, one that never was is refused, and nothing is lost', async ({
  folder,
  start,
}) => {
  const workbench = await start(VILNIUS)
  await openRegister(workbench, folder)
  const { page } = workbench
  const entry = newBreachOf(page)
  await breachesOf(page).create.click()
  await entry.name.fill(TITLE)
  const signal = momentOf(entry.form, newBreachText.signal)
  await typeMoment(entry.form, newBreachText.signal, ['29 Mar 2026', '03:30'])
  await entry.submit.click()
  await expect(entry.form).toContainText(timeFields.problems.skipped)
  await expect(signal.time).toHaveValue('03:30')
  await typeMoment(entry.form, newBreachText.signal, ['25 Oct 2026', '03:30'])
  await entry.answer('no').click()
  await entry.submit.click()
  await expect(entry.form).toContainText(timeFields.problems.repeated)
  await entry.form.getByText(/after clocks went back \(UTC\+2\)/).click()
  await entry.submit.click()
  await expect(incidentOf(page).heading).toContainText('BR-001')
  const { rows } = await ask(page, 'breaches:list', undefined)
  expect(rows[0]?.firstSignalAt).toBe('2026-10-25T01:30:00.000Z')
})

test('what cannot have been is refused in words', async ({ folder, start }) => {
  const workbench = await start(VILNIUS)
  await openRegister(workbench, folder)
  const { page } = workbench
  const entry = newBreachOf(page)
  const sheet = incidentOf(page)
  await breachesOf(page).create.click()
  await entry.name.fill(TITLE)
  await typeMoment(entry.form, newBreachText.signal, ['22 Nov 2026', '13:00'])
  await entry.answer('no').click()
  await entry.submit.click()
  await expect(entry.form).toContainText(problemText['in-the-future'])
  await typeMoment(entry.form, newBreachText.signal, ['22 Nov 2026', '08:00'])
  await entry.answer('yes').click()
  await typeMoment(entry.form, newBreachText.awareAt, ['22 Nov 2026', '07:59'])
  await entry.submit.click()
  await expect(entry.form).toContainText(problemText['before-signal'])
  await typeMoment(entry.form, newBreachText.awareAt, ['22 Nov 2026', '09:30'])
  await entry.submit.click()
  await expect(sheet.heading).toContainText('BR-001')
  await assess(page)
  await startStep(page, 'notified')
  await typeMoment(sheet.form, breachStepText.moment('notified'), ['22 Nov 2026', '09:29'])
  await pressRecord(page)
  await expect(sheet.form).toContainText(problemText['before-awareness'])
  await typeMoment(sheet.form, breachStepText.moment('notified'), ['22 Nov 2026', '09:45'])
  await recordStep(page)
  await goTo(page, 'breaches')
  await expect(breachesOf(page).row(TITLE)).toContainText(breachStateWords.NOTIFIED_INITIAL)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(breachesListText.title)
})
