import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { DeletionEventKind, NewDeletionEvent } from '#shared/domain/deletions/event'
import { deletionStepButton } from '#shared/text/deletion-steps'
import { controls } from '#shared/text/controls'
import {
  CLOSED,
  enteredCase,
  NOTHING_FOUND,
  toldAndListed,
  TO_CLEARING,
  TO_DELETION,
} from '#support/deletion-story'
import { look, open } from './pages/axe.ts'
import {
  ageCaseOf,
  agesOf,
  deletionsOf,
  newDeletionOf,
  pressRecord,
  startStep,
} from './pages/deletions.ts'
import { ask, goTo } from './pages/frame.ts'
import { createExample, createVault } from './pages/gate.ts'
import { chooseLog, goToCheck } from './pages/imports.ts'
import { expect, test } from './story.ts'

test('nothing is found on the deletions in either theme', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const list = deletionsOf(page)
  await goTo(page, 'deletions')
  await list.rows.first().waitFor()
  await look(page, 'deletions')
  await list.search.fill('nothing of this kind')
  await list.clearSearch.waitFor()
  await look(page, 'deletions without a match')
  await list.clearSearch.click()
  await list.create.click()
  const entry = newDeletionOf(page)
  await entry.submit.click()
  await expect(entry.channel).toBeFocused()
  await look(page, 'new case with problems')
  await entry.cancel.click()
  await open(page, '/deletions/year')
  await page.getByRole('table').first().waitFor()
  await look(page, 'year of deletions')
  await open(page, '/settings/deletions')
  await look(page, 'settings of deletions')
  await open(page, '/deletions/ages')
  await agesOf(page).rows.first().waitFor()
  await look(page, 'ages')
  await agesOf(page).row('DK').click()
  await agesOf(page).reason.waitFor()
  await look(page, 'ages of a country')
  const path = join(folder, 'log.csv')
  writeFileSync(path, 'Name;Deleted at;Country;Records\nOna;2026-03-05;Lithuania;48\n')
  await open(page, '/deletions/import')
  await look(page, 'import of a log of deletions')
  await chooseLog(workbench, path)
  await goToCheck(page)
  await look(page, 'check of a log of deletions')
})

test('nothing is found on the sheets of cases in either theme', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const { rows } = await ask(page, 'deletions:list', undefined)
  expect(rows).toHaveLength(6)
  for (const { id, refNo } of rows) {
    await open(page, `/deletions/${id}`)
    await ageCaseOf(page).heading.filter({ hasText: refNo }).waitFor()
    await look(page, refNo)
  }
})

/** Each step with what it refuses, before it is recorded by the window's own door. */
test('nothing is found on the steps of a case in either theme', async ({ folder, start }) => {
  test.setTimeout(400_000)
  const workbench = await start()
  const { page } = workbench
  await createVault(workbench, { start: 'controller', path: join(folder, 'Empty.vault') })
  await goTo(page, 'deletions')
  await deletionsOf(page).nothing.waitFor()
  await look(page, 'empty deletions')
  await walk(page, [...TO_DELETION, NOTHING_FOUND, CLOSED])
  await walk(page, TO_CLEARING.slice(0, -1), TO_CLEARING.at(-1))
})

async function walk(
  page: Page,
  seen: readonly NewDeletionEvent[],
  last?: NewDeletionEvent,
): Promise<void> {
  const { id } = await ask(page, 'deletions:create', enteredCase())
  await open(page, `/deletions/${id}`)
  for (const event of seen) {
    if (last === undefined) await seeStep(page, event.kind)
    await ask(page, 'deletions:record-event', { id, event, ...listsFor(event) })
  }
  if (last) await seeStep(page, last.kind)
}

/** A deletion needs what is deleted, a case that is closed those who were told. */
const listsFor = ({ kind }: NewDeletionEvent) =>
  kind === 'deletion-started' ? { patch: toldAndListed() } : {}

/** What can be recorded as it opens. */
const COMPLETE: ReadonlySet<DeletionEventKind> = new Set(['deletion-started', 'closed', 'cleared'])

async function seeStep(page: Page, kind: DeletionEventKind): Promise<void> {
  const { form } = ageCaseOf(page)
  await page
    .getByRole('button', { name: deletionStepButton(kind), exact: true })
    .first()
    .waitFor()
  await startStep(page, kind)
  if (kind === 'decided') await ageCaseOf(page).addKept.click()
  if (!COMPLETE.has(kind)) {
    await pressRecord(page)
    await expect(form).toBeVisible()
  }
  await look(page, `step ${kind}`)
  await form.getByRole('button', { name: controls.cancel }).click()
  await form.waitFor({ state: 'hidden' })
}
