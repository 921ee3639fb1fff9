import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { signalChannelWords } from '#shared/text/deletion-words'
import type { Workbench } from '#support/electron'
import { expect } from '../story.ts'
import { ageCaseOf, deletionLinksOf, newDeletionOf, pick } from './deletions.ts'
import { ask, goTo } from './frame.ts'
import { createVault } from './gate.ts'
import { newRequestOf, requestsOf } from './requests.ts'

/** Who asks, and what support finds the account by: neither may stand in a case. */
export const CHILD = 'Jonas Jonaitis'
export const REFERENCE = 'Ticket 48213'

/** A Lithuanian vault with what a case names, and the request of a child in it. */
export async function openChildRequest(workbench: Workbench, folder: string): Promise<void> {
  const { page } = workbench
  const path = join(folder, 'Deletions.vault')
  await createVault(workbench, { start: 'controller', path, officer: 'Ada Officer' })
  await ask(page, 'register:change', { country: 'LT' })
  for (const name of ['Account data', 'Payment records'])
    await ask(page, 'catalogues:save', {
      kind: 'data-category',
      record: { id: `category-${name.slice(0, 3)}`, name, description: null },
    })
  const system = { id: 'system-1', name: 'Shop database', description: null }
  await ask(page, 'catalogues:save', {
    kind: 'system',
    record: { ...system, storageLocation: null, country: null },
  })
  const processor = { id: 'processor-1', name: 'Mail Works', contact: null, country: null }
  const contract = { service: null, contractRef: null, contractOn: null, subProcessors: [] }
  await ask(page, 'catalogues:save', { kind: 'processor', record: { ...processor, ...contract } })
  await goTo(page, 'requests')
  await requestsOf(page).create.click()
  const entry = newRequestOf(page)
  await entry.addRight('CHILD_ERASE')
  await entry.name.fill(CHILD)
  await entry.receivedOn.fill('21 Nov 2026')
  await entry.submit.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('RQ-0001')
}

/** From the request's sheet to a case that says nothing of who asked. */
export async function openFromRequest(page: Page): Promise<void> {
  await deletionLinksOf(page).open.click()
  const entry = newDeletionOf(page)
  await expect(entry.channel).toContainText(signalChannelWords.parent)
  await pick(page, entry.country, 'Lithuania')
  await entry.reference.fill(REFERENCE)
  await entry.submit.click()
  await expect(ageCaseOf(page).heading).toContainText('DEL-001')
}
