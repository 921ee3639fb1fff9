import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { agesText, shownCode } from '#shared/text/ages'
import { AGE_TABLE } from '#shared/domain/ages/table'
import { countryName } from '#shared/text/choices'
import { controls } from '#shared/text/controls'
import { enteredCase } from '#support/deletion-story'
import { agesOf, ageCaseOf, choose, deletionsOf } from './pages/deletions.ts'
import { ask, frameOf, goTo } from './pages/frame.ts'
import { createVault } from './pages/gate.ts'
import { expect, test } from './story.ts'

const REASON = 'Adopted in November, read in the official gazette.'

async function openAges(page: Page): Promise<void> {
  await goTo(page, 'deletions')
  await deletionsOf(page).openPlace('ages')
  await expect(frameOf(page).heading).toHaveText(agesText.title)
}

const ageOfCase = async (page: Page) =>
  (await ask(page, 'deletions:list', undefined)).rows[0]?.art8?.age

test('31 countries have an age; a changed one names its cases, is applied to them and taken back', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  await createVault(workbench, { start: 'controller', path: join(folder, 'Ages.vault') })
  await ask(page, 'register:change', { country: 'NO' })
  await ask(page, 'deletions:create', { ...enteredCase(), country: 'NO' })
  await openAges(page)
  const ages = agesOf(page)
  await expect(ages.rows).toHaveCount(31)
  for (const { country } of AGE_TABLE)
    await expect(ages.row(country)).toContainText(shownCode(country))
  await expect(ages.row('DK')).toContainText('15')
  await expect(ages.row('GB')).toContainText('13')

  await ages.row('NO').click()
  await expect(frameOf(page).heading).toContainText(countryName('NO'))
  await choose(page, ages.age, '15')
  await expect(page.getByRole('link', { name: 'DEL-001' })).toBeVisible()
  await ages.save.click()
  await expect(ages.reason).toBeFocused()
  expect(await ageOfCase(page)).toBe(13)
  await ages.reason.fill(REASON)
  await ages.save.click()
  await expect(page.getByText(agesText.unsaved)).toBeHidden()
  await expect(page.getByText(new RegExp(`${REASON}$`)).first()).toBeVisible()

  await ages.back.click()
  await expect(ages.row('NO')).toContainText(agesText.own)
  await page.getByRole('button', { name: agesText.outdated.apply(1) }).click()
  await expect.poll(() => ageOfCase(page)).toBe(15)
  await expect(page.getByText(agesText.outdated.title(1))).toHaveCount(0)
  await frameOf(page)
    .notice(agesText.outdated.applied(1))
    .getByRole('button', { name: controls.undo })
    .click()
  await expect.poll(() => ageOfCase(page)).toBe(13)
  await page.getByRole('link', { name: 'DEL-001' }).click()
  await expect(ageCaseOf(page).section('age')).toContainText('13 years')
})
