import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NO_RETENTION_FILTER } from '#shared/ipc/retention'
import { controls } from '#shared/text/controls'
import { retentionChartText as chartText } from '#shared/text/retention-chart'
import { retentionPageText as text } from '#shared/text/retention-page'
import { ruleFieldText, retentionRulesText as rulesText } from '#shared/text/retention-rules'
import { open } from '../../test/e2e/pages/axe.ts'
import { ask, goTo } from '../../test/e2e/pages/frame.ts'
import {
  chooseHoldingLog,
  goToCount,
  holdingImportOf,
  sayWhatItIs,
} from '../../test/e2e/pages/holding-import.ts'
import { dismissNotices } from '../../test/e2e/pages/requests.ts'
import {
  erasureOf,
  exportRetention,
  holdsOf,
  recordErasureOf,
  retentionOf,
  saveCertificate,
} from '../../test/e2e/pages/retention.ts'
import type { Visit } from './visit.ts'

/** Retention: chart, calendar and numbers, what is behind a bar, rules, holds, erasures, and what leaves the vault. */
export async function visitRetention(visit: Visit): Promise<void> {
  await visitChart(visit)
  await visitSheets(visit)
  await visitRuleForm(visit)
  await visitForms(visit)
  await takeAway(visit)
  await visitCount(visit)
}

async function visitChart({ workbench: { page }, camera }: Visit): Promise<void> {
  const retention = retentionOf(page)
  await goTo(page, 'retention')
  await retention.rows.first().waitFor()
  await retention.chart.waitFor()
  await camera('retention')
  await retention.chart.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const { overdue, total } = await ask(page, 'retention:counts', NO_RETENTION_FILTER)
  await page.getByText(text.stateShown(overdue, total)).waitFor()
  await camera('retention-overdue')
  await page.keyboard.press('Escape')
  for (const axis of ['24', '60', 'Ranges']) {
    await retention.show(axis)
    await camera(`retention-${axis.toLowerCase()}`)
  }
  await retention.show('12 months')
  await retention.show(chartText.measures.records)
  await camera('retention-records')
  await retention.show(chartText.view.table)
  await retention.numbers.waitFor()
  await camera('retention-numbers')
  await retention.show(chartText.view.calendar)
  await camera('retention-calendar')
  await retention.show(chartText.view.chart)
  await retention.show(chartText.measures.deadlines)
}

const SHEETS = [
  ['holdings/example-holding-001', 'holding'],
  ['rules', 'retention-rules'],
  ['rules/example-rule-acc', 'retention-rule'],
  ['rules/example-rule-aml', 'retention-rule-without-law'],
  ['holds', 'legal-holds'],
  ['holds/example-hold-01', 'legal-hold'],
  ['erasures', 'erasures'],
  ['erasures/example-erasure-02', 'erasure'],
  ['erasures/example-erasure-01', 'erasure-certified'],
] as const

async function visitSheets({ workbench: { page }, camera }: Visit): Promise<void> {
  for (const [path, name] of SHEETS) {
    await open(page, `/retention/${path}`)
    await camera(name)
  }
  await open(page, '/settings/retention')
  await camera('retention-settings')
}

/** A shorter period, and which dates it would move. */
async function visitRuleForm({ workbench: { page }, camera }: Visit): Promise<void> {
  const period = rulesText.periodCount(ruleFieldText.period.label)
  await open(page, '/retention/rules/example-rule-acc')
  await page.getByRole('textbox', { name: period }).fill('3')
  await page.getByText(/dates move/).waitFor()
  await camera('retention-rule-changed')
  await page.getByRole('button', { name: rulesText.discard, exact: true }).click()
}

/** Ticking off, a new hold and a certificate, each before it is done. */
async function visitForms({ workbench: { page }, camera }: Visit): Promise<void> {
  const cancel = page.getByRole('button', { name: controls.cancel, exact: true })
  await goTo(page, 'retention')
  await retentionOf(page).eraseDue.click()
  await recordErasureOf(page).method.waitFor()
  await camera('tick-off')
  await cancel.click()
  await open(page, '/retention/holds')
  const holds = holdsOf(page)
  await holds.create.click()
  await holds.field('name').fill('Claim of a supplier')
  await holds.field('scope.from').fill('1 Jan 2022')
  await holds.field('scope.to').fill('30 Jun 2022')
  await holds.effect.getByText(/^Covers \d+ /).waitFor()
  await camera('new-hold')
  await cancel.click()
  await open(page, '/retention/erasures/example-erasure-02')
  await erasureOf(page).issue.click()
  await erasureOf(page).confirm.waitFor()
  await camera('issue-certificate')
  await page.keyboard.press('Escape')
}

/** A log through the whole wizard. */
async function visitCount({ workbench, camera, places }: Visit): Promise<void> {
  const { page } = workbench
  const wizard = holdingImportOf(page)
  const log = join(places.work, 'fraud-screening.csv')
  writeFileSync(log, logOf(40))
  await open(page, '/retention/import')
  await camera('count-file')
  await chooseHoldingLog(workbench, log)
  await camera('count-reading')
  await wizard.next.click()
  await wizard.subject.waitFor()
  await sayWhatItIs(page, {
    category: 'Account data',
    rule: 'RET-ACC',
    system: 'Fraud screening',
    rowsAre: 'people',
  })
  await camera('count-subject')
  await wizard.next.click()
  await wizard.step('columns').waitFor()
  await camera('count-columns')
  await goToCount(page)
  await camera('count-check')
  await wizard.run.click()
  await wizard.done.waitFor()
  await camera('count-done')
  await dismissNotices(page)
}

function logOf(rows: number): string {
  const days = Array.from({ length: rows }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0')
    return `A-${index};person${index}@example.org;2022-${month}-${10 + (index % 3)}`
  })
  return ['Account;E-mail;Last update', ...days].join('\n')
}

/** Report and certificate as documents and as pictures of their first pages, the days as a calendar. */
async function takeAway({ workbench, places: { out } }: Visit): Promise<void> {
  const { page } = workbench
  await goTo(page, 'retention')
  await exportRetention(workbench, text.exportReport, join(out, 'retention.pdf'))
  await exportRetention(workbench, text.exportCalendar, join(out, 'retention.ics'))
  await open(page, '/retention/erasures/example-erasure-01')
  await saveCertificate(workbench, join(out, 'certificate.pdf'))
  for (const name of ['retention', 'certificate']) {
    const picture = ['-png', '-r', '110', '-l', '1', '-singlefile']
    execFileSync('pdftoppm', [...picture, join(out, `${name}.pdf`), join(out, `${name}-page`)])
    console.log(`${name}.pdf`)
  }
}
