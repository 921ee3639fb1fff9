import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { killVaultProcess, stubSaveDialog } from '#support/electron'
import { filesBelow, tracesOf } from '#support/traces'
import { activitiesOf, addActivity } from './pages/activities.ts'
import { exportTo, printTo } from './pages/exchange.ts'
import { chooseExport, goTo, lockVault } from './pages/frame.ts'
import { createExample, gateOf, PASSPHRASE, unlockVault } from './pages/gate.ts'
import { writeField } from './pages/sheet.ts'
import { expect, test } from './story.ts'

const TYPED = 'Kanarienvogel von Drosselgasse'
/** Words of the example, of the officer, and what the test types; none may lie on disk in clear. */
const WORDS = [TYPED, PASSPHRASE, 'Usage statistics', 'imkeys', 'Fraud detection', 'Ada Officer']

test('no word of the register lies on disk in clear, whatever happens', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  const vault = await createExample(workbench, folder)
  const { page } = workbench
  await addActivity(page, TYPED)
  await writeField(page, 'purpose', `${TYPED}, purpose`)
  await goTo(page, 'activities')
  await activitiesOf(page).search.fill(TYPED)
  await activitiesOf(page).sortBy('Name')
  await goTo(page, 'findings')
  for (const entry of ['csv', 'xlsx', 'json'] as const) {
    await goTo(page, 'settings')
    await stubSaveDialog(workbench, null)
    await chooseExport(page, entry)
  }
  const printed = join(folder, 'printed.pdf')
  await printTo(workbench, printed)
  rmSync(printed)
  expect(traces(folder)).toEqual([])
  expect(filesBelow(vault).length).toBeGreaterThan(1)

  await killVaultProcess(workbench)
  await gateOf(page).passphrase.waitFor()
  expect(traces(folder)).toEqual([])
  await unlockVault(workbench)
  await lockVault(workbench)
  expect(traces(folder)).toEqual([])
  await unlockVault(workbench)
  await workbench.app.close()
  expect(traces(folder)).toEqual([])

  const again = await start()
  await unlockVault(again)
  await goTo(again.page, 'settings')
  const exported = join(folder, 'register.json')
  await exportTo(again, 'json', exported)
  await chooseExport(again.page, 'importJson')
  const found = traces(folder)
  for (const word of [TYPED, 'Usage statistics', 'imkeys', 'Fraud detection'])
    expect(found).toContain(`register.json: ${word}`)
  expect(found.filter((each) => !each.startsWith('register.json'))).toEqual([])
})

const traces = (folder: string) => tracesOf(WORDS, folder)
