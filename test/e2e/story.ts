import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type TestInfo } from '@playwright/test'
import { startWorkbench, type StartOptions, type Workbench } from '#support/electron'

export { expect } from '@playwright/test'

type Start = (options?: Partial<StartOptions>) => Promise<Workbench>

/** A story in the real window: a folder of its own, and the application as often as it is started. */
export const test = base.extend<{ folder: string; start: Start }>({
  // oxlint-disable-next-line no-empty-pattern -- the runner reads from the pattern what a fixture uses
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'workbench-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  start: async ({ folder }, use, info) => {
    const started: Workbench[] = []
    await use(async (options) => {
      const workbench = await startWorkbench({ folder, ...options })
      started.push(workbench)
      return workbench
    })
    if (info.status !== info.expectedStatus) await showLast(started, info)
    for (const { app } of started) await app.close()
    expect(started.flatMap(({ troubles }) => troubles)).toEqual([])
  },
})

/** What was on screen when a story failed. */
async function showLast(started: Workbench[], info: TestInfo): Promise<void> {
  const page = started.at(-1)?.page
  if (!page || page.isClosed()) return
  await page.screenshot({ path: info.outputPath('window.png') })
}
