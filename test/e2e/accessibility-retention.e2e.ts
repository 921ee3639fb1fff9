import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { controls } from '#shared/text/controls'
import { retentionChartText as chartText } from '#shared/text/retention-chart'
import { newHoldText } from '#shared/text/legal-holds'
import { look, open } from './pages/axe.ts'
import { frameOf, goTo } from './pages/frame.ts'
import { createExample, createVault } from './pages/gate.ts'
import {
  chooseHoldingLog,
  goToCount,
  holdingImportOf,
  sayWhatItIs,
} from './pages/holding-import.ts'
import { erasureOf, holdsOf, recordErasureOf, retentionOf } from './pages/retention.ts'
import { expect, test } from './story.ts'

test('nothing is found on chart, calendar, numbers and holdings in either theme', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const retention = retentionOf(page)
  await goTo(page, 'retention')
  await retention.rows.first().waitFor()
  await retention.chart.waitFor()
  await look(page, 'retention')
  await retention.chart.focus()
  await page.keyboard.press('ArrowRight')
  await look(page, 'retention, a column')
  await page.keyboard.press('Enter')
  await look(page, 'retention, holdings of a column')
  await page.keyboard.press('Escape')
  await retention.show(chartText.view.table)
  await retention.numbers.waitFor()
  await look(page, 'numbers of the chart')
  await retention.show(chartText.view.calendar)
  await look(page, 'calendar of a quarter')
  await retention.show(chartText.view.chart)
  await retention.search.fill('nothing of this kind')
  await retention.clearAll.waitFor()
  await look(page, 'retention without a match')
  await retention.clearAll.click()
  await retention.eraseDue.click()
  await recordErasureOf(page).method.waitFor()
  await look(page, 'tick off as erased')
  await recordErasureOf(page).apply.click()
  await look(page, 'tick off as erased, with a problem')
})

test('nothing is found on holdings, holds, erasures, rules and settings in either theme', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const places = [
    ['holdings/example-holding-001', 'holding'],
    ['holdings/example-holding-kept', 'holding under a hold'],
    ['holds', 'holds'],
    ['holds/example-hold-01', 'hold'],
    ['holds/example-hold-02', 'released hold'],
    ['erasures', 'erasures'],
    ['erasures/example-erasure-01', 'certified erasure'],
    ['erasures/example-erasure-02', 'erasure'],
    ['rules', 'rules'],
    ['rules/example-rule-acc', 'rule of accounts'],
    ['rules/example-rule-aml', 'rule without a law'],
    ['rules/example-rule-frd', 'rule with a mark'],
  ] as const
  for (const [path, screen] of places) {
    await open(page, `/retention/${path}`)
    await frameOf(page).heading.waitFor()
    await look(page, screen)
  }
  await open(page, '/settings/retention')
  await look(page, 'settings of retention')
  await open(page, '/retention/erasures/example-erasure-02')
  await erasureOf(page).issue.click()
  await erasureOf(page).confirm.waitFor()
  await look(page, 'issue a certificate')
  await page.keyboard.press('Escape')
  await open(page, '/retention/holds')
  const holds = holdsOf(page)
  await holds.create.click()
  await holds.form.waitFor()
  await look(page, 'new hold')
  await holds.apply.click()
  await expect(holds.field('name')).toBeFocused()
  await expect(holds.form).toContainText(newHoldText.reasonMissing)
  await look(page, 'new hold with problems')
  await holds.form.getByRole('button', { name: controls.cancel }).click()
})

test('nothing is found in the count of a log in either theme', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const wizard = holdingImportOf(page)
  await open(page, '/retention/import')
  await look(page, 'count, file')
  const log = join(folder, 'accounts.csv')
  writeFileSync(
    log,
    'Account;Last update;Fraud\n1;2021-10-04;no\n2;2022-01-10;yes\n3;2022-02-30;no\n',
  )
  await chooseHoldingLog(workbench, log)
  await look(page, 'count, reading')
  await wizard.next.click()
  await wizard.subject.waitFor()
  await look(page, 'count, what it is')
  await sayWhatItIs(page, {
    category: 'Account data',
    rule: 'RET-ACC',
    system: 'Fraud screening',
    rowsAre: 'people',
  })
  await wizard.next.click()
  await wizard.step('columns').waitFor()
  await look(page, 'count, columns')
  await goToCount(page)
  await look(page, 'count, check')
  await wizard.goodRows.click()
  await wizard.run.click()
  await wizard.done.waitFor()
  await look(page, 'count, done')
})

test('nothing is found where nothing is held yet', async ({ folder, start }) => {
  const workbench = await start()
  await createVault(workbench, { start: 'controller', path: join(folder, 'Empty.vault') })
  const { page } = workbench
  for (const path of ['', '/holds', '/erasures', '/rules', '/import']) {
    await open(page, `/retention${path}`)
    await look(page, `empty ${path || 'retention'}`)
  }
})
