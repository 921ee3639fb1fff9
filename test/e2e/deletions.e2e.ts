import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { controls } from '#shared/text/controls'
import { deletionSheetText } from '#shared/text/deletion-sheet'
import { deletionSettingsText } from '#shared/text/deletion-settings'
import { deletionStepText } from '#shared/text/deletion-steps'
import {
  ageCheckMethodWords,
  ageResultWords,
  decisionRoleWords,
  deletionDutyWords,
  deletionStateWords,
  freezeWords,
  parentalConsentWords,
  verificationResultWords,
} from '#shared/text/deletion-words'
import { problemText } from '#shared/text/problems'
import { ownDataWords } from '#shared/text/retention-words'
import { timeFields } from '#shared/text/time-fields'
import { moveClock, type Workbench } from '#support/electron'
import { open } from './pages/axe.ts'
import { CHILD, openChildRequest, openFromRequest, REFERENCE } from './pages/child-request.ts'
import {
  addTo,
  ageCaseOf,
  choose,
  deletionsOf,
  pick,
  pressRecord,
  recordStep,
  saveCertificate,
  saveYear,
  startStep,
  tick,
} from './pages/deletions.ts'
import { ask, goTo, rawCall } from './pages/frame.ts'
import { unlockVault } from './pages/gate.ts'
import { dismissNotices } from './pages/requests.ts'
import { retentionOf } from './pages/retention.ts'
import { expect, test } from './story.ts'

const VILNIUS = { isSteered: true, env: { TZ: 'Europe/Vilnius' } }
const LAW = 'Law on accounting, art. 19'
const words = deletionStepText
const wordsOf = (pdf: string) =>
  execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')

/** The signal, both checks, and what each form refuses. */
async function check(page: Page): Promise<void> {
  const { form } = ageCaseOf(page)
  await startStep(page, 'frozen')
  await pressRecord(page)
  await expect(form).toContainText(words.frozen.missing)
  await tick(page, freezeWords.suspension.name, freezeWords.marketing.name)
  await recordStep(page)
  await startStep(page, 'age-checked')
  await tick(page, ageCheckMethodWords['statement-asked'].name, ageResultWords['under-age'])
  await tick(page, '13 to 15')
  await recordStep(page)
  await startStep(page, 'consent-checked')
  await tick(page, parentalConsentWords.none)
  await recordStep(page)
}

/** One person alone does not decide, and nothing stays without a law. */
async function decide(page: Page): Promise<void> {
  const sheet = ageCaseOf(page)
  await startStep(page, 'decided')
  await tick(page, words.decided.tested)
  await pressRecord(page)
  await expect(sheet.form).toContainText(problemText['two-people'])
  await choose(page, sheet.role('second'), decisionRoleWords['head-of-support'])
  await sheet.addKept.click()
  const kept = sheet.kept(1)
  await pick(page, kept.category, 'Payment records')
  await pressRecord(page)
  await expect(sheet.form).toContainText(words.decided.kept.lawMissing)
  await expect(sheet.form).toContainText(words.decided.kept.untilMissing)
  await kept.law.fill(LAW)
  await kept.until.fill('31 Dec 2036')
  await recordStep(page)
}

/** Free text is off, then on, and even then takes nothing that tells who it is. */
async function refuseText(page: Page): Promise<void> {
  const { beliefText, section } = ageCaseOf(page)
  await expect(section('signal')).toContainText(deletionSheetText.signal.textOff)
  await open(page, '/settings/deletions')
  await page.getByText(deletionSettingsText.text.yes, { exact: true }).click()
  await expect
    .poll(async () => (await ask(page, 'deletions:settings', undefined)).settings.allowsText)
    .toBe(true)
  await goTo(page, 'deletions')
  await deletionsOf(page).row('DEL-001').click()
  await beliefText.fill('The mother wrote from ona@example.org')
  await expect(section('signal')).toContainText(problemText['has-email'])
  await beliefText.press('Enter')
  await expect(beliefText).toHaveAttribute('aria-invalid', 'true')
  const { id } = await onlyCase(page)
  const beliefWords = 'Write to ona@example.org'
  expect(
    await rawCall(page, 'deletions:change', { id, patch: { beliefText: beliefWords } }),
  ).toMatchObject({ ok: false })
  await beliefText.fill('The mother wrote to support')
  await beliefText.press('Enter')
  await expect
    .poll(async () => (await ask(page, 'deletions:read', { id })).deletion.beliefText)
    .toBe('The mother wrote to support')
}

const onlyCase = async (page: Page) => {
  const { rows } = await ask(page, 'deletions:list', undefined)
  expect(rows).toHaveLength(1)
  // There is one, as was just seen.
  return rows[0] as (typeof rows)[number]
}

/** Starts deleting and records it, with a backup that holds the data until the first of December. */
async function deleteData(page: Page): Promise<void> {
  const { form } = ageCaseOf(page)
  await startStep(page, 'deletion-started')
  await addTo(page, words.started.categories, 'Account data')
  await addTo(page, words.started.systems, 'Shop database')
  await addTo(page, words.started.processors, 'Mail Works')
  await tick(page, words.started.noRecipients)
  await recordStep(page)
  await startStep(page, 'deleted')
  await pressRecord(page)
  await expect(form).toContainText(words.deleted.backupsMissing)
  await tick(page, words.deleted.backupChoices.held)
  await form.getByRole('textbox', { name: words.deleted.expiry }).fill('1 Dec 2026')
  await form.getByRole('textbox', { name: words.deleted.records }).fill('37')
  await recordStep(page)
}

/** Nothing is verified while a backup holds the data, nor what stays forgotten. */
async function verify(workbench: Workbench): Promise<void> {
  const { page } = workbench
  const { form, confirm } = ageCaseOf(page)
  await startStep(page, 'verified')
  await tick(page, verificationResultWords['only-kept'])
  await pressRecord(page)
  await expect(form).toContainText(problemText['before-backup-expiry'])
  await form.getByRole('button', { name: controls.cancel }).click()
  await moveClock(workbench, '2026-12-02T08:00:00.000Z')
  await startStep(page, 'verified')
  await form.getByRole('button', { name: timeFields.setToNow(words.moment('verified')) }).click()
  await tick(page, verificationResultWords['nothing-found'])
  await expect(form).not.toContainText(problemText['in-the-future'])
  await pressRecord(page)
  await expect(form).toContainText(problemText['kept-says-otherwise'])
  await tick(page, verificationResultWords['only-kept'])
  await pressRecord(page)
  await confirm.getByRole('button', { name: words.verified.confirm.action }).click()
  await form.waitFor({ state: 'hidden' })
}

/** A processor that was not told keeps the case open. */
async function close(page: Page): Promise<void> {
  const { form, section } = ageCaseOf(page)
  await startStep(page, 'closed')
  await pressRecord(page)
  await expect(form).toBeVisible()
  await form.getByRole('button', { name: words.wanting.show }).first().click()
  await form.waitFor({ state: 'hidden' })
  const told = section('what').getByRole('textbox', {
    name: deletionSheetText.what.toldOn('Mail Works'),
  })
  await told.fill('24 Nov 2026')
  await told.press('Enter')
  const { id } = await onlyCase(page)
  await expect
    .poll(async () => (await ask(page, 'deletions:read', { id })).summary.duties)
    .not.toContain('tell-others')
  await startStep(page, 'closed')
  await recordStep(page)
  await expect(page.getByText(deletionSheetText.sealedSince('2 Dec 2026')).first()).toBeVisible()
}

test('a case goes from the request of a child to its seal, with what a law keeps', async ({
  folder,
  start,
}) => {
  const first = await start(VILNIUS)
  await openChildRequest(first, folder)
  await openFromRequest(first.page)
  await check(first.page)
  await decide(first.page)
  await refuseText(first.page)
  await expect(ageCaseOf(first.page).section('links')).toContainText('RQ-0001')
  await seenInRetention(first.page, 'owed')
  await first.app.close()

  const second = await start(VILNIUS)
  const { page } = second
  await unlockVault(second)
  await goTo(page, 'deletions')
  const list = deletionsOf(page)
  await expect(list.row('DEL-001')).toContainText(deletionStateWords.DECIDED_DELETE)
  await list.row('DEL-001').click()
  await deleteData(page)
  await expect(ageCaseOf(page).section('kept')).toContainText(deletionSheetText.kept.openHold)
  await seenInRetention(page, 'held')
  await goTo(page, 'deletions')
  await expect(list.row('DEL-001')).toContainText(deletionDutyWords['tell-others'].name)
  await list.row('DEL-001').click()
  await verify(second)
  await close(page)
  await isSealed(page)
  await isProved(second, folder)
})

/** The data that still have to go at once, or what stays under its hold, as retention shows them. */
async function seenInRetention(page: Page, what: 'owed' | 'held'): Promise<void> {
  await goTo(page, 'retention')
  const { row } = retentionOf(page)
  const owed = row(ownDataWords.children)
  const held = row('Payment records')
  await expect(what === 'owed' ? owed : held).toContainText(
    what === 'owed' ? 'Overdue by 1 day' : 'LH-001',
  )
  await expect(what === 'owed' ? held : owed).toHaveCount(0)
}

/** Nothing of a sealed case can be changed, by no way there is. */
async function isSealed(page: Page): Promise<void> {
  const sheet = ageCaseOf(page)
  const { id } = await onlyCase(page)
  const before = await ask(page, 'deletions:read', { id })
  expect(before.reference).toBe('destroyed')
  for (const [channel, input] of [
    ['deletions:change', { id, patch: { country: 'DE' } }],
    ['deletions:remove', { id }],
    ['deletions:remove-event', { id, eventId: before.deletion.events[0]?.id }],
  ] as const)
    expect(await rawCall(page, channel, input), channel).toMatchObject({
      error: { code: 'deletion-sealed' },
    })
  await expect(
    sheet.section('steps').getByRole('button', { name: words.stepMenu('Frozen') }),
  ).toHaveCount(0)
  await expect(sheet.section('age').getByRole('textbox')).toHaveCount(0)
  const { undo } = await ask(page, 'journal:steps', undefined)
  expect(undo?.channel ?? '').not.toContain('deletions:')
  await page.keyboard.press('Control+z')
  expect(await ask(page, 'deletions:read', { id })).toEqual(before)
}

/** Certificate and year tell everything but whose case it was. */
async function isProved(workbench: Workbench, folder: string): Promise<void> {
  const { page } = workbench
  const certificate = join(folder, 'certificate.pdf')
  await saveCertificate(workbench, certificate)
  const { deletion } = await ask(page, 'deletions:read', { id: (await onlyCase(page)).id })
  const told = wordsOf(certificate)
  for (const said of [
    deletion.caseId,
    LAW,
    'Mail Works',
    '13 to 15',
    deletion.sealed?.digest ?? '-',
  ])
    expect(told.replaceAll(' ', '')).toContain(said.replaceAll(' ', ''))
  await goTo(page, 'deletions')
  await deletionsOf(page).openPlace('year')
  const [pdf, csv, records] = ['year.pdf', 'year.csv', 'records.csv'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  await saveYear(workbench, 'pdf', pdf)
  await saveYear(workbench, 'csv', csv)
  await saveYear(workbench, 'recordsCsv', records)
  expect(wordsOf(pdf)).toContain('Lithuania')
  expect(readFileSync(records, 'utf8')).toContain(deletion.caseId)
  const all = [told, wordsOf(pdf), readFileSync(csv, 'utf8'), readFileSync(records, 'utf8')]
  const read = await ask(page, 'deletions:read', { id: deletion.id })
  for (const text of [...all, JSON.stringify(read)]) {
    for (const part of CHILD.split(' ')) expect(text).not.toContain(part)
    expect(text).not.toContain(REFERENCE)
  }
  await dismissNotices(page)
}
