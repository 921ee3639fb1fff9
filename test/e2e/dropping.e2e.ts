import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '#shared/ipc/errors'
import { dropFile } from '#support/electron'
import { createExample } from './pages/gate.ts'
import { runInOtherWindow } from './pages/stranger.ts'
import { expect, test } from './story.ts'

test('a dropped file is read by its path, which the window neither names nor learns', async ({
  folder,
  start,
}) => {
  const workbench = await start({ expected: /not-our-window/ })
  await createExample(workbench, folder)
  const { app, page } = workbench
  const path = join(folder, 'requests.csv')
  writeFileSync(path, 'id;received\n1;2026-11-02\n')
  const open = (what: 'real' | 'made' | 'named') =>
    page.evaluate(async (kind) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')
      const made = new File(['id;received'], '/etc/hostname')
      const files = { real: [...(input?.files ?? [])], made: [made], named: ['/etc/hostname'] }
      const { openDropped } = (
        window as unknown as {
          workbench: { openDropped: (files: unknown) => Promise<Outcome<unknown>> }
        }
      ).workbench
      try {
        return await openDropped(files[kind])
      } catch {
        return 'refused'
      }
    }, what)
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('input'), { type: 'file' })),
  )
  await page.locator('input[type=file]').setInputFiles(path)
  const outcome = await open('real')
  expect(outcome).toMatchObject({ ok: true, value: [{ fileName: 'requests.csv' }] })
  expect(JSON.stringify(outcome)).not.toContain(folder)
  expect(await open('made')).toMatchObject({ error: { code: 'drop-refused' } })
  expect(await open('named')).toBe('refused')
  const stranger = 'window.workbench.openDropped([])'
  expect(await runInOtherWindow(app, stranger)).toMatchObject({ error: { code: 'not-our-window' } })
})

test('a file dropped anywhere leaves the page where it is', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { app, page } = workbench
  const path = join(folder, 'dropped.html')
  writeFileSync(path, '<title>Elsewhere</title>')
  const address = page.url()
  await dropFile(page, path, { x: 640, y: 500 })
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  expect(page.url()).toBe(address)
  expect(await page.title()).not.toBe('Elsewhere')
  expect(app.windows()).toHaveLength(1)
})
