import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stubOpenDialog } from '#support/electron'
import { exchangeOf, exportTo, printTo } from '../../test/e2e/pages/exchange.ts'
import { ask, chooseExport, goTo } from '../../test/e2e/pages/frame.ts'
import type { Visit } from './visit.ts'

/** Everything that can leave the vault, while it holds the example and nothing else. */
export async function exportEverything({ workbench, places }: Visit): Promise<void> {
  await goTo(workbench.page, 'settings')
  for (const [entry, name] of TABLES) {
    await exportTo(workbench, entry, join(places.out, name))
    console.log(name)
  }
  await printTo(workbench, join(places.out, 'ropa.pdf'))
  console.log('ropa.pdf')
}

const TABLES = [
  ['json', 'register.json'],
  ['csv', 'activities.csv'],
  ['xlsx', 'activities.xlsx'],
] as const

/** Settings, the dialog of the PDF, and an import that would work and one that is refused. */
export async function visitExchange({ workbench, camera, places }: Visit): Promise<void> {
  const { page } = workbench
  const exchange = exchangeOf(page)
  await goTo(page, 'settings')
  await camera('settings')
  await chooseExport(page, 'pdf')
  await exchange.pdf.waitFor()
  await camera('pdf-dialog')
  await page.keyboard.press('Escape')
  await chooseExport(page, 'importJson')
  await camera('import')
  const register = readFileSync(join(places.out, 'register.json'), 'utf8')
  const given = join(places.work, 'register of a colleague.json')
  writeFileSync(given, register.replaceAll('Usage statistics', 'Statistics of use'))
  await stubOpenDialog(workbench, given)
  await exchange.choose.click()
  await exchange.apply.waitFor()
  await camera('import-preview')
  writeFileSync(given, register.slice(0, 2000))
  await exchange.chooseAnother.click()
  await exchange.refusal.waitFor()
  await camera('import-refused')
}

/** Takes every step of the tour back and makes sure that the example is as it was. */
export async function undoEverything({ workbench, places }: Visit): Promise<void> {
  const { page } = workbench
  while ((await ask(page, 'journal:steps', undefined)).undo)
    await ask(page, 'journal:undo', undefined)
  await goTo(page, 'settings')
  const after = join(places.work, 'after.json')
  await exportTo(workbench, 'json', after)
  const [before, now] = [join(places.out, 'register.json'), after].map(dataOf)
  if (before !== now) throw new Error('Undoing every step did not bring the example back.')
}

function dataOf(path: string): string {
  const { data } = JSON.parse(readFileSync(path, 'utf8')) as { data: unknown }
  return JSON.stringify(data)
}
