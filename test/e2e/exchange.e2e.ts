import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { proposedPath, stubOpenDialog, stubSaveDialog } from '#support/electron'
import { activitiesOf } from './pages/activities.ts'
import { exchangeOf, exportTo, printTo } from './pages/exchange.ts'
import { ask, chooseExport, frameOf } from './pages/frame.ts'
import { createExample } from './pages/gate.ts'
import { expect, test } from './story.ts'

test('a register goes out as JSON and comes back the same', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const exchange = exchangeOf(page)
  const path = join(folder, 'register.json')
  await exportTo(workbench, 'json', path)
  const file = JSON.parse(readFileSync(path, 'utf8')) as { data: { activities: unknown[] } }
  expect(file.data.activities).toHaveLength(24)

  await frameOf(page).leaveExample.click()
  await expect(page.getByText('No processing activities yet')).toBeVisible()
  await stubOpenDialog(workbench, path)
  await chooseExport(page, 'importJson')
  await exchange.choose.click()
  await expect(
    page.getByText(/^\d+ records? to add, \d+ to change, \d+ already the same$/),
  ).toBeVisible()
  expect(await ask(page, 'activities:list', undefined)).toEqual([])
  await exchange.apply.click()
  await expect(activitiesOf(page).grid).toHaveAttribute('aria-rowcount', '25')

  const again = join(folder, 'again.json')
  await exportTo(workbench, 'json', again)
  const { data } = JSON.parse(readFileSync(again, 'utf8')) as { data: { activities: unknown[] } }
  expect(data.activities).toEqual(file.data.activities)
  await page.keyboard.press('Control+z')
  await expect(page.getByText('No processing activities yet')).toBeVisible()
})

test('a file that is cut off, foreign, newer, empty or huge is refused in words', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const exchange = exchangeOf(page)
  const whole = join(folder, 'whole.json')
  await exportTo(workbench, 'json', whole)
  const text = readFileSync(whole, 'utf8')
  const files: Record<string, string | Buffer> = {
    'The file ends in the middle.': text.slice(0, text.length / 2),
    'The file comes from another program.': '{"rows":[1,2,3]}',
    'The file was written by a newer version': text.replace(/"version": \d+/, '"version": 99'),
    'The file is not a text file.': Buffer.from([0, 255, 1, 254]),
    'The file does not hold a complete register.': text.replace('"refNo": "PA-07"', '"refNo": 7'),
  }
  await chooseExport(page, 'importJson')
  const path = join(folder, 'given.json')
  await stubOpenDialog(workbench, path)
  for (const [words, content] of Object.entries(files)) {
    writeFileSync(path, content)
    await exchange.choose.click()
    await expect(exchange.refusal).toContainText(words)
  }
  writeFileSync(path, text)
  truncateSync(path, 60 * 1024 * 1024)
  await exchange.choose.click()
  await expect(exchange.refusal).toContainText('The file is too large.')
  expect(await ask(page, 'activities:list', undefined)).toHaveLength(24)
})

test('the list goes out as table and workbook, and a closed dialog writes nothing', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  await ask(page, 'activities:create', { name: '=2+5+cmd|calc' })
  const out = join(folder, 'out')
  mkdirSync(out)
  await exportTo(workbench, 'csv', join(out, 'activities.csv'))
  expect(await proposedPath(workbench)).toMatch(/Activities_.*_2026-11-22\.csv$/)
  const table = readFileSync(join(out, 'activities.csv'), 'utf8')
  expect(table).toContain('Usage statistics')
  expect(table).not.toMatch(/(^|[",;])=2/m)
  await exportTo(workbench, 'xlsx', join(out, 'activities.xlsx'))
  expect(readFileSync(join(out, 'activities.xlsx')).subarray(0, 2).toString()).toBe('PK')

  await activitiesOf(page).select('PA-01', 'PA-02')
  await exportTo(workbench, 'csv', join(out, 'two.csv'))
  expect(readFileSync(join(out, 'two.csv'), 'utf8')).not.toContain('PA-03')

  const before = readdirSync(out)
  await stubSaveDialog(workbench, null)
  for (const entry of ['csv', 'xlsx', 'json'] as const) await chooseExport(page, entry)
  await chooseExport(page, 'pdf')
  await exchangeOf(page).makePdf.click()
  await expect(exchangeOf(page).pdf).toBeHidden()
  expect(readdirSync(out)).toEqual(before)
})

test('the register is printed as a tagged document that holds every activity', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const path = join(folder, 'ropa.pdf')
  await printTo(workbench, path)
  expect(await proposedPath(workbench)).toMatch(/\.pdf$/)
  const facts = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
  expect(facts).toMatch(/Title:\s+\S/)
  expect(facts).toMatch(/Tagged:\s+yes/)
  expect(facts).toMatch(/Page size:.* \(A4\)/)
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
  const refs = Array.from({ length: 24 }, (_, at) => `PA-${String(at + 1).padStart(2, '0')}`)
  expect(refs.filter((ref) => !text.includes(ref))).toEqual([])
  expect(text).toContain('not recorded')
  expect(text).not.toContain('F-CTRL-ID')
  execFileSync('qpdf', ['--check', path])

  await stubSaveDialog(workbench, join(folder, 'cancelled.pdf'))
  await chooseExport(page, 'pdf')
  await exchangeOf(page).makePdf.click()
  await expect(page.getByRole('progressbar', { name: 'Making the PDF' })).toBeVisible()
  await exchangeOf(page).cancel.click()
  await expect(frameOf(page).notice('Cancelled.')).toBeVisible()
  expect(existsSync(join(folder, 'cancelled.pdf'))).toBe(false)
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})
