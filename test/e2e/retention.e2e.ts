import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import { NO_RETENTION_FILTER } from '#shared/ipc/retention'
import { erasureMethodWords } from '#shared/text/retention-words'
import { retentionChartText as chartText } from '#shared/text/retention-chart'
import { retentionPageText as text } from '#shared/text/retention-page'
import { stubOpenDialog, type Workbench } from '#support/electron'
import { open } from './pages/axe.ts'
import { ask, frameOf, goTo, rawCall } from './pages/frame.ts'
import { createExample, createVault, unlockVault } from './pages/gate.ts'
import {
  chooseHoldingLog,
  goToCount,
  holdingImportOf,
  sayWhatItIs,
} from './pages/holding-import.ts'
import { dismissNotices } from './pages/requests.ts'
import {
  erasureOf,
  exportRetention,
  figuresIn,
  holdsOf,
  recordErasureOf,
  retentionOf,
  saveCertificate,
} from './pages/retention.ts'
import { expect, test } from './story.ts'

/** Three accounts of one day that is past, two of one to come, one of another; five years each. */
const LOG = [
  'Account;E-mail;Last update',
  'A-1;ona@example.org;2021-10-04',
  'A-2;jonas@example.org;2021-10-04',
  'A-3;rasa@example.org;2021-10-04',
  'A-4;petras@example.org;2021-12-15',
  'A-5;lina@example.org;2021-12-15',
  'A-6;tomas@example.org;2023-01-10',
].join('\n')

/** Category, rule and system that the log is about. */
async function withLists(page: Page): Promise<void> {
  const rule = emptyRetentionRule('rule-1', 'RET-1', 'fixed_after_event')
  await ask(page, 'catalogues:save', {
    kind: 'retention-rule',
    record: { ...rule, name: 'Accounts', event: 'last_update', period: 'P5Y' },
  })
  const category = { id: 'category-1', name: 'Account data', description: null }
  await ask(page, 'catalogues:save', { kind: 'data-category', record: category })
  const system = { id: 'system-1', name: 'Shop database', description: null }
  await ask(page, 'catalogues:save', {
    kind: 'system',
    record: { ...system, storageLocation: null, country: null },
  })
}

async function countLog(workbench: Workbench, path: string): Promise<void> {
  const { page } = workbench
  const wizard = holdingImportOf(page)
  await wizard.title.waitFor()
  await chooseHoldingLog(workbench, path)
  await wizard.next.click()
  await wizard.subject.waitFor()
  await sayWhatItIs(page, {
    category: 'Account data',
    rule: 'RET-1 Accounts',
    system: 'Shop database',
    rowsAre: 'people',
  })
  await wizard.next.click()
  await wizard.step('columns').waitFor()
  await goToCount(page)
  await wizard.run.click()
  await wizard.done.waitFor()
  await wizard.show.click()
  // What was counted is shown first; the story is about everything.
  await retentionOf(page).clearFilters.click()
}

const chartOf = (page: Page) =>
  ask(page, 'retention:chart', { axis: '12', measure: 'records', filter: NO_RETENTION_FILTER })

const wordsOf = (pdf: string) =>
  execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
const pagesOf = (pdf: string) =>
  Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1])

test('a log is counted, seen as bars, held, erased and certified, and stays so after a restart', async ({
  folder,
  start,
}) => {
  const first = await start()
  await createVault(first, {
    start: 'controller',
    path: join(folder, 'Held.vault'),
    officer: 'Ona',
  })
  const { page } = first
  const retention = retentionOf(page)
  await withLists(page)
  const log = join(folder, 'accounts.csv')
  writeFileSync(log, LOG)
  await goTo(page, 'retention')
  await retention.importFirst.click()
  await countLog(first, log)

  await expect(retention.heading).toContainText('1 deadline in the next 12 months')
  await retention.show(chartText.measures.records)
  await expect(retention.heading).toHaveText(/^2 records .*, 3 overdue$/)
  await retention.chart.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(retention.rows).toHaveCount(1)
  await expect(retention.row('4 Oct 2026')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(retention.row('10 Jan 2028')).toBeVisible()
  await addsUp(page)

  await open(page, '/retention/holds')
  await holdWinter(page)
  await goTo(page, 'retention')
  await expect(retention.heading).toHaveText(/^0 records .*, 3 overdue$/)
  await expect(retention.row('LH-001')).toContainText('15 Dec 2026')

  await retention.eraseDue.click()
  const record = recordErasureOf(page)
  await record.method.click()
  await page.getByRole('option', { name: erasureMethodWords.overwritten }).click()
  await record.evidence.fill('Ticket 77')
  await record.apply.click()
  await record.show.click()
  const erasure = erasureOf(page)
  await erasure.issue.waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await ask(page, 'erasures:list', undefined)).length).toBe(0)
  await page.keyboard.press('Control+Shift+z')
  await erasure.issue.waitFor()
  const proof = join(folder, 'run.log')
  writeFileSync(proof, 'deleted 3 rows')
  await stubOpenDialog(first, proof)
  await erasure.addEvidence.click()
  await expect(erasure.section('Evidence files')).toContainText('run.log')
  await dismissNotices(page)
  await erasure.issue.click()
  await erasure.confirm.click()
  await erasure.save.waitFor()
  await dismissNotices(page)

  const pdf = join(folder, 'certificate.pdf')
  await saveCertificate(first, pdf)
  const words = wordsOf(pdf)
  const [{ id, certificateNumber } = { id: '', certificateNumber: null }] = await ask(
    page,
    'erasures:list',
    undefined,
  )
  const sheet = await ask(page, 'erasures:read', { id })
  expect(certificateNumber).toBe('EC-2026-001')
  for (const told of ['EC-2026-001', 'Account data', 'Overwritten', 'Ticket 77', 'run.log'])
    expect(words).toContain(told)
  expect(words).toContain(sheet.erasure.certificate?.digest)
  expect(words).toContain('3 records in 1 holding')
  expect(words).not.toContain('@example.org')

  await page.keyboard.press('Control+z')
  await frameOf(page).notices.getByRole('alertdialog').first().waitFor()
  expect(await ask(page, 'erasures:list', undefined)).toHaveLength(1)
  const corrected = await rawCall(page, 'erasures:change', { id, patch: { by: 'Nobody' } })
  expect(corrected).toMatchObject({ ok: false, error: { code: 'certificate-issued' } })
  const before = await chartOf(page)
  await first.app.close()

  const second = await start()
  await unlockVault(second)
  await goTo(second.page, 'retention')
  await addsUp(second.page)
  expect(await chartOf(second.page)).toEqual(before)
  expect(await ask(second.page, 'erasures:read', { id })).toEqual(sheet)
  expect(await ask(second.page, 'journal:verify', undefined)).toMatchObject({ ok: true })
})

/** Compares the table of the chart with its sums and with the vault. */
async function addsUp(page: Page): Promise<void> {
  const { numbers, show } = retentionOf(page)
  await show(chartText.measures.records)
  await show(chartText.view.table)
  await numbers.waitFor()
  const rows = await Promise.all((await numbers.getByRole('row').all()).slice(1).map(figuresIn))
  const [last = []] = rows.splice(-1)
  const sumOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0)
  for (const [total = 0, ...values] of rows) expect(sumOf(values)).toBe(total)
  for (const [place, total] of last.entries())
    expect(sumOf(rows.map((row) => row[place] ?? 0))).toBe(total)
  const { series } = await chartOf(page)
  expect(last[0]).toBe(sumOf(series.flatMap(({ values }) => values)))
  await show(chartText.view.chart)
}

async function holdWinter(page: Page): Promise<void> {
  const holds = holdsOf(page)
  await holds.create.click()
  await holds.field('name').fill('Claim of winter')
  await holds.reason('legal-claims').click()
  await holds.field('citation').fill('Case 12/26')
  await holds.field('reviewOn').fill('1 Mar 2027')
  await holds.field('scope.from').fill('1 Dec 2021')
  await holds.field('scope.to').fill('31 Dec 2021')
  await expect(holds.effect).toContainText('Covers 1 holding, 2 records')
  await holds.apply.click()
  await holds.done('LH-001').waitFor()
  await dismissNotices(page)
}

test('report, calendar, chart and tables leave the vault and can be read back', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  await goTo(page, 'retention')
  await retentionOf(page).chart.waitFor()
  const at = (name: string) => join(folder, name)

  await exportRetention(workbench, text.exportReport, at('report.pdf'))
  expect(pagesOf(at('report.pdf'))).toBe(1)
  const words = wordsOf(at('report.pdf'))
  const heading = (await retentionOf(page).heading.innerText()).trim()
  expect(words).toContain(heading)
  for (const told of ['Overdue by category', 'LH-001', 'RET-ACC', 'Page 1 of 1'])
    expect(words).toContain(told)

  await exportRetention(workbench, text.exportCalendar, at('days.ics'))
  const calendar = readFileSync(at('days.ics'), 'utf8')
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\s*$/)
  expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBe(
    calendar.match(/DTSTART;VALUE=DATE/g)?.length,
  )
  expect(calendar).not.toContain('imkeys')

  await exportRetention(workbench, text.exportPng, at('chart.png'))
  expect([...readFileSync(at('chart.png')).subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
  await exportRetention(workbench, text.exportSvg, at('chart.svg'))
  expect(readFileSync(at('chart.svg'), 'utf8')).toMatch(/<svg[^]*Transaction data[^]*<\/svg>/)
  await exportRetention(workbench, text.exportChartCsv, at('chart.csv'))
  expect(readFileSync(at('chart.csv'), 'utf8')).toMatch(/Overdue/)
  await exportRetention(workbench, /holdings as CSV$/, at('holdings.csv'))
  expect(readFileSync(at('holdings.csv'), 'utf8')).toContain('RET-ACC')
  const deeds = await ask(page, 'journal:list', { before: null, limit: 20 })
  expect(deeds.total).toBe(7)
})

test('a picture that could do more than be looked at is not written', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const refused = await workbench.page.evaluate(async () => {
    const bytes = new TextEncoder().encode('<svg><script>alert(1)</script></svg>')
    // What the preload exposes; its answer is an outcome by contract.
    const { workbench: door } = window as unknown as {
      workbench: { call: (channel: string, input: unknown) => Promise<unknown> }
    }
    return door.call('retention:export-chart', { format: 'svg', bytes })
  })
  expect(refused).toMatchObject({ ok: false, error: { code: 'picture-refused' } })
})
