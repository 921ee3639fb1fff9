import type { Page } from '@playwright/test'
import { controls } from '#shared/text/controls'
import { exportingText } from '#shared/text/exporting'
import { frameText } from '#shared/text/frame'
import type { CallInput, CallOutput, Channel } from '#shared/ipc/contract'
import type { Outcome } from '#shared/ipc/errors'
import { inNewWindow, type Workbench } from '#support/electron'

type Place =
  | 'activities'
  | 'processorActivities'
  | 'requests'
  | 'deletions'
  | 'breaches'
  | 'retention'
  | 'register'
  | 'findings'
  | 'lists'
  | 'journal'
  | 'settings'

/** What stands around every page: registers, notices, the example's mark. */
export function frameOf(page: Page) {
  const navigation = page.getByRole('navigation', { name: frameText.registers })
  return {
    navigation,
    link: (place: Place) => navigation.getByRole('link', { name: frameText[place] }),
    heading: page.getByRole('heading', { level: 1 }),
    notices: page.getByRole('region', { name: controls.notices }),
    notice: (words: string | RegExp) => page.getByRole('alertdialog').filter({ hasText: words }),
    leaveExample: page.getByRole('button', { name: frameText.leaveExample }),
    dialog: page.getByRole('dialog'),
  }
}

/** Opens a register by its entry at the left. */
export async function goTo(page: Page, place: Place): Promise<void> {
  await frameOf(page).link(place).click()
  await frameOf(page).heading.waitFor()
}

/** Locks the vault; what follows happens in the fresh window. */
export function lockVault(workbench: Workbench): Promise<Page> {
  const lock = workbench.page.getByRole('button', { name: frameText.lock })
  return inNewWindow(workbench, () => lock.click())
}

/** Runs an entry of the export menu. */
export async function chooseExport(
  page: Page,
  entry: 'pdf' | 'csv' | 'xlsx' | 'json' | 'importJson',
): Promise<void> {
  await page.getByRole('button', { name: exportingText.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: exportingText[entry] }).click()
}

/** Asks the program through the window's own door, as its pages do. */
export async function ask<C extends Channel>(
  page: Page,
  channel: C,
  input: CallInput<C>,
): Promise<CallOutput<C>> {
  const outcome = await rawCall(page, channel, input)
  // The channel's own schema made the value.
  if (outcome.ok) return outcome.value as CallOutput<C>
  throw new Error(`${channel}: ${outcome.error.code}`)
}

/** The outcome of any call, known to the contract or not. */
export function rawCall(page: Page, channel: string, input: unknown): Promise<Outcome<unknown>> {
  return page.evaluate(
    ([name, given]) =>
      // What the preload exposes; its answer is an outcome by contract.
      (
        window as unknown as {
          workbench: { call: (channel: string, input: unknown) => Promise<never> }
        }
      ).workbench.call(name as string, given),
    [channel, input] as const,
  )
}
