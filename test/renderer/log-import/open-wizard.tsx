import '../native-bytes.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { screen } from '@testing-library/react'
import { onTestFinished } from 'vitest'
import { aDesk, type TestDesk } from '#support/desk'
import { BreachLogImportPage } from '../../../renderer/features/log-import/BreachLogImportPage.tsx'
import { DeletionLogImportPage } from '../../../renderer/features/log-import/DeletionLogImportPage.tsx'
import { HoldingLogImportPage } from '../../../renderer/features/log-import/HoldingLogImportPage.tsx'
import { LogImportPage } from '../../../renderer/features/log-import/LogImportPage.tsx'
import { forgetWizard } from '../../../renderer/features/log-import/wizard-store.ts'
import { openRoutes, type OpenedWindow } from '../open-routes.tsx'

const FIXTURES = resolve(import.meta.dirname, '../../fixtures/request-logs')

/** A file that the sources of logs are known to export. */
export function fixture(name: string): string {
  return join(FIXTURES, name)
}

/** A file with these lines, gone after the test. */
export function aLog(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-log-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

export type OpenedWizard = OpenedWindow & {
  readonly desk: TestDesk
  /** What the dialog for files will answer next; none means that it is closed without a choice. */
  readonly willChoose: (...paths: string[]) => void
  /** Chooses files in the first step and waits until the first of them is read. */
  readonly choose: (...paths: string[]) => Promise<void>
  /** Presses the one button that leads on and waits for the heading of the step it leads to. */
  readonly goOn: (heading: string | RegExp) => Promise<void>
  /** Keeps calls of a channel waiting until the function it gives is called. */
  readonly hold: (channel: string) => () => void
  /** Calls of the shell, such as to save or wipe a file. */
  readonly shellCalls: { channel: string; input: unknown }[]
}

const PAGES = {
  '/requests/import': LogImportPage,
  '/requests': () => <h1>Requests</h1>,
  '/retention/import': HoldingLogImportPage,
  '/retention': () => <h1>Retention</h1>,
  '/breaches/import': BreachLogImportPage,
  '/breaches': () => <h1>Breaches</h1>,
  '/deletions/import': DeletionLogImportPage,
  '/deletions': () => <h1>Deletions</h1>,
}

/** The wizard over the real dispatcher; the shell's dialogs are answered by the test. */
export async function openWizard(
  given?: TestDesk,
  place: keyof typeof PAGES = '/requests/import',
): Promise<OpenedWizard> {
  forgetWizard()
  const desk = given ?? (await aDesk('empty'))
  const opened = await openRoutes(PAGES, place, desk)
  const shellCalls: OpenedWizard['shellCalls'] = []
  let paths: string[] = []
  const inVault = window.workbench.call
  const held = new Map<string, Promise<void>>()
  window.workbench.call = async (channel, input) => {
    await held.get(channel)
    if (channel === 'logs:choose') {
      return paths.length > 0 ? inVault('logs:open', { paths }) : { ok: true, value: [] }
    }
    if (channel !== 'logs:save-problems' && channel !== 'logs:wipe-source') {
      return inVault(channel, input)
    }
    shellCalls.push({ channel, input })
    return { ok: true, value: channel === 'logs:wipe-source' ? undefined : null }
  }
  const press = async (name: string) =>
    opened.user.click(await screen.findByRole('button', { name }))
  const stepIs = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name })
  return {
    ...opened,
    desk,
    shellCalls,
    hold: (channel) => {
      let release = () => {}
      held.set(channel, new Promise((resolve) => (release = resolve)))
      return release
    },
    willChoose: (...next) => (paths = next),
    choose: async (...next) => {
      paths = next
      await press('Choose files…')
      await stepIs('How the file is read')
    },
    goOn: async (heading) => {
      await press('Continue')
      await stepIs(heading)
    },
  }
}
