import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { NO_FILTER } from '#shared/ipc/requests'
import { controls } from '#shared/text/controls'
import { deadlinesText } from '#shared/text/deadlines'
import { replyText, replyWords } from '#shared/text/replies'
import { requestSheetText } from '#shared/text/request-sheet'
import { stepText } from '#shared/text/request-steps'
import { proposedPath, stubSaveDialog, type Workbench } from '#support/electron'
import { ask, frameOf, goTo } from './pages/frame.ts'
import { createVault, unlockVault } from './pages/gate.ts'
import {
  attachFile,
  caseOf,
  dismissNotices,
  newRequestOf,
  recordStep,
  requestsOf,
  saveCaseFile,
  startStep,
} from './pages/requests.ts'
import { expect, test } from './story.ts'

const PERSON = 'Jonas Jonaitis'
const REASON = 'The same was answered a month ago (GDPR art. 12(5)(b)).'
const { due, timeline } = { due: 'Due dates', timeline: 'Timeline' }

/** A vault of a Lithuanian controller with the requests on screen. */
async function openRegister(workbench: Workbench, folder: string): Promise<void> {
  const path = join(folder, 'Requests.vault')
  await createVault(workbench, { start: 'controller', path, officer: 'Ada Officer' })
  await ask(workbench.page, 'register:change', { country: 'LT' })
  await goTo(workbench.page, 'requests')
  await requestsOf(workbench.page).nothing.waitFor()
}

async function logRequest(page: Page, receivedOn: string): Promise<void> {
  await requestsOf(page).create.click()
  const entry = newRequestOf(page)
  await entry.addRight('ACCESS')
  await entry.name.fill(PERSON)
  await entry.receivedOn.fill(receivedOn)
  await expect(entry.due).toContainText('Public holidays counted: Lithuania')
  await entry.submit.click()
  await expect(caseOf(page).heading).toContainText('RQ-')
}

test('a request is logged, answered with an extension, refused, closed and found again', async ({
  folder,
  start,
}) => {
  const first = await start()
  await openRegister(first, folder)
  const { page } = first
  const sheet = caseOf(page)
  await logRequest(page, '2 Nov 2026')
  await expect(sheet.section(due)).toContainText('2 November + 1 month = 2 December.')

  await startStep(page, 'identity-asked')
  await sheet.form.getByRole('button', { name: stepText.save, exact: true }).click()
  await expect(sheet.form).toBeVisible()
  await sheet.form.getByLabel('Reason for doubt').fill('Another address than the account has.')
  await sheet.form.getByRole('textbox', { name: 'Asked on' }).fill('4 Nov 2026')
  await recordStep(page)
  await expect(sheet.section(due)).toContainText('Paused')
  await startStep(page, 'identity-answered')
  await sheet.form.getByRole('textbox', { name: 'Arrived on' }).fill('14 Nov 2026')
  await recordStep(page)
  await expect(sheet.section(due)).toContainText('14 Dec 2026')
  await expect(sheet.section(due)).toContainText(requestSheetText.due.noPause('2 Dec 2026'))
  await expect(sheet.section(due)).toContainText(deadlinesText.toBeConfirmed)

  await startStep(page, 'extended')
  await sheet.form.getByLabel('Reasons told to the person').fill('Forty systems to search.')
  await recordStep(page)
  await expect(sheet.section(due)).toContainText('Counted anew from the start.')
  await startStep(page, 'answered')
  await sheet.form.getByText('Refused', { exact: true }).click()
  await sheet.form.getByRole('button', { name: stepText.save, exact: true }).click()
  await expect(sheet.form).toBeVisible()
  await sheet.form.getByLabel('Reasons told to the person').fill(REASON)
  await expect(sheet.form.getByLabel(stepText.remedies.label)).toHaveValue(/complaint/)
  await recordStep(page)
  await expect(sheet.section(timeline)).toContainText(REASON)
  await startStep(page, 'closed')
  await recordStep(page)
  await expect(sheet.section(timeline)).toContainText('Case closed')
  await first.app.close()

  const second = await start()
  await unlockVault(second)
  await goTo(second.page, 'requests')
  await requestsOf(second.page).search.fill('jonait')
  await expect(requestsOf(second.page).row('RQ-0001')).toContainText('Closed')
  await requestsOf(second.page).row('RQ-0001').click()
  await expect(caseOf(second.page).section(timeline)).toContainText('Asked for proof of identity')
  await expect(caseOf(second.page).section(timeline)).toContainText(REASON)
})

test('a step is taken back by undo, and a second request of the same person is pointed out', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await openRegister(workbench, folder)
  const { page } = workbench
  await logRequest(page, '2 Nov 2026')
  await startStep(page, 'triaged')
  await recordStep(page)
  await expect(caseOf(page).section(timeline)).toContainText('Sorted, work begins')
  await page.keyboard.press('Control+z')
  await expect(caseOf(page).section(timeline)).not.toContainText('Sorted, work begins')
  await caseOf(page).back.click()
  await requestsOf(page).create.click()
  const entry = newRequestOf(page)
  await entry.addRight('ACCESS')
  await entry.name.fill(PERSON)
  await expect(entry.form.getByText('RQ-0001, Access')).toBeVisible()
  await entry.receivedOn.fill('23 Nov 2026')
  await entry.submit.click()
  await expect(entry.form).toBeVisible()
  expect(await ask(page, 'requests:counts', NO_FILTER)).toMatchObject({ total: 1 })
  await entry.form.getByRole('button', { name: controls.cancel }).click()
})

test('files are kept with a case, come out again, and stand in its case file', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await openRegister(workbench, folder)
  const { page } = workbench
  await logRequest(page, '31 Aug 2026')
  const letter = join(folder, 'Laiškas.txt')
  writeFileSync(letter, 'Prašau visų mano duomenų.')
  await attachFile(workbench, letter)
  await expect(caseOf(page).section('Attachments')).toContainText('Laiškas.txt')
  const copy = join(folder, 'copy.txt')
  await stubSaveDialog(workbench, copy)
  await caseOf(page).saveCopy('Laiškas.txt').click()
  await frameOf(page).notice('copy.txt').waitFor()
  expect(await proposedPath(workbench)).toMatch(/Laiškas\.txt$/)
  expect(readFileSync(copy, 'utf8')).toBe('Prašau visų mano duomenų.')
  await dismissNotices(page)

  const path = join(folder, 'case.pdf')
  await saveCaseFile(workbench, path)
  expect(await proposedPath(workbench)).toMatch(/Case_RQ-0001_Muster-Ltd_2026-11-22\.pdf$/)
  const facts = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
  expect(facts).toMatch(/Title:\s+Case file RQ-0001, Muster Ltd/)
  expect(facts).toMatch(/Tagged:\s+yes/)
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
  for (const words of [
    PERSON,
    'Laiškas.txt',
    'September has no 31st',
    'Reg. 1182/71 art. 3(2)(c)',
    'not recorded',
    'Page 1 of',
    'by Ada Officer',
  ])
    expect(text).toContain(words)
  execFileSync('qpdf', ['--check', path])
  const deeds = await ask(page, 'journal:list', { before: null, limit: 10 })
  expect(JSON.stringify(deeds)).toContain('requests:export-case')
})

test('a reply is filled from the case and saved as text and as a letter', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await openRegister(workbench, folder)
  const { page } = workbench
  await logRequest(page, '2 Nov 2026')
  await caseOf(page).reply.click()
  const { form } = caseOf(page)
  await form.getByText(replyWords.receipt.name, { exact: true }).click()
  const field = form.getByLabel(replyText.text)
  await expect(field).toHaveValue(/at the latest on 2 December 2026/)
  await field.fill(`Dear ${PERSON},\n\nyour request arrived on 2 Nov 2026.`)
  const saved = { txt: join(folder, 'reply.txt'), pdf: join(folder, 'reply.pdf') }
  await stubSaveDialog(workbench, saved.txt)
  await form.getByRole('button', { name: replyText.saveText }).click()
  await frameOf(page).notice('reply.txt').waitFor()
  expect(readFileSync(saved.txt, 'utf8')).toBe(await field.inputValue())
  await stubSaveDialog(workbench, saved.pdf)
  await form.getByRole('button', { name: replyText.savePdf }).click()
  await frameOf(page).notice('reply.pdf').waitFor()
  const text = execFileSync('pdftotext', ['-layout', saved.pdf, '-'], { encoding: 'utf8' })
  expect(text).toMatch(/Muster Ltd[^]*22 November 2026[^]*your request arrived/)
  expect(text).not.toMatch(/Confidential|Page 1/)
  await form.getByRole('button', { name: controls.close }).click()
})
