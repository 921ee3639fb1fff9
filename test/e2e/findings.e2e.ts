import { exampleRegister } from '#shared/example/example-register'
import { findingsListText } from '#shared/text/findings-list'
import { openFindings } from '#vault/features/findings/work-list'
import { createExample } from './pages/gate.ts'
import { frameOf, goTo } from './pages/frame.ts'
import { acceptFinding, findingsOf } from './pages/findings.ts'
import { expect, test } from './story.ts'

const TODAY = '2026-11-22'
// What holdings of the example show, its activities report already.
const expected = openFindings(exampleRegister(TODAY), TODAY, new Map())
const ofSeverity = (severity: string) =>
  expected.filter(({ finding }) => finding.severity === severity).length

test('the work list counts what the rules find, and a jump leads into the field', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const list = findingsOf(page)
  await goTo(page, 'findings')
  const counts = {
    all: expected.length,
    blockers: ofSeverity('B'),
    errors: ofSeverity('E'),
    weak: ofSeverity('W'),
    accepted: 0,
  }
  await expect(page.getByText(findingsListText.state(counts), { exact: true })).toBeVisible()
  await expect(list.grid).toHaveAttribute('aria-rowcount', String(expected.length + 1))
  await expect(frameOf(page).link('findings')).toContainText(String(expected.length))

  await list.search.fill('PA-05 F-OWNER')
  await list.search.fill('F-OWNER')
  await list.row('PA-05', 'F-OWNER').click()
  await expect(list.detail).toContainText('Owner missing')
  await list.goToField.click()
  await expect(frameOf(page).heading).toContainText('PA-05')
  await expect(page.getByRole('textbox', { name: 'Owner', exact: true })).toBeFocused()
  await page.keyboard.type('Customer service')
  await page.keyboard.press('Enter')
  await goTo(page, 'findings')
  await expect(list.row('PA-05', 'F-OWNER')).toHaveCount(0)
})

test('an accepted finding stays in sight with its reason and can be taken back', async ({
  folder,
  start,
}) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  const list = findingsOf(page)
  await goTo(page, 'findings')
  await list.search.fill('F-OWNER')
  await list.row('PA-06', 'F-OWNER').click()
  await acceptFinding(page, 'The founders answer for it together.', '30 Jun 2035')
  await expect(frameOf(page).notice('F-OWNER accepted')).toBeVisible()
  await expect(list.row('PA-06', 'F-OWNER')).toContainText('Accepted')
  await expect(list.detail).toContainText('until 30 Jun 2035: The founders answer for it together.')
  await expect(frameOf(page).link('findings')).toContainText(String(expected.length - 1))
  await list.withdraw.click()
  await expect(list.row('PA-06', 'F-OWNER')).not.toContainText('Accepted')
  await expect(frameOf(page).link('findings')).toContainText(String(expected.length))
})

test('findings of the privacy notice are resolved in words', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { page } = workbench
  await goTo(page, 'findings')
  await findingsOf(page).ofNotice.click()
  const line = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'NF-01' })
  await line.getByRole('button', { name: 'Resolve' }).click()
  await page.getByLabel('How it was resolved').fill('Section 1 of the notice names the company.')
  await page.getByRole('button', { name: 'Record resolution' }).click()
  await expect(line).toContainText('Section 1 of the notice names the company.')
  await expect(line).toContainText('Resolved')
})
