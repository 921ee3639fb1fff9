import '../native-bytes.ts'
import { screen, waitFor, within } from '@testing-library/react'
import type { RequestEvent } from '#shared/domain/requests/event'
import type { Request } from '#shared/domain/requests/request'
import type { RequestSettings } from '#shared/domain/requests/settings'
import { RequestSheetPage } from '../../../renderer/features/requests/sheet/RequestSheetPage.tsx'
import { openRoutes, type OpenedWindow } from '../open-routes.tsx'
import { aDeskWith, aRequest } from '../requests-list/seeded-desk.ts'

const PAGES = {
  '/requests': () => <h1>The list</h1>,
  '/requests/$id': RequestSheetPage,
  '/settings/requests': () => <h1>Settings</h1>,
  '/catalogues/$kind': () => <h1>A list</h1>,
}

export type OpenedCase = OpenedWindow & {
  /** The case as the vault holds it. */
  readonly kept: () => Promise<Request>
  /** Calls of the shell, which the simulated window answers itself. */
  readonly shell: Map<string, (input: Record<string, unknown>) => Promise<unknown>>
}

/** The sheet of a case over the real dispatcher and an encrypted vault; it is the first of those given. */
export async function openCase(
  change: Partial<Request>,
  others: readonly Request[] = [],
  settings: Partial<RequestSettings> = {},
): Promise<OpenedCase> {
  const desk = await aDeskWith([aRequest(1, change), ...others])
  await desk.call('requests:change-settings', settings)
  const opened = await openRoutes(PAGES, '/requests', desk)
  const shell: OpenedCase['shell'] = new Map()
  const { call } = window.workbench
  window.workbench = {
    ...window.workbench,
    call: async (channel, input) => {
      const own = shell.get(channel)
      return own
        ? { ok: true, value: await own(input as Record<string, unknown>) }
        : call(channel, input)
    },
  }
  await opened.go('/requests/request-1')
  await screen.findByRole('heading', { level: 1, name: /RQ-0001/ }, { timeout: 15_000 })
  await screen.findByText('History', { selector: 'h2' })
  return {
    ...opened,
    shell,
    kept: async () => (await desk.call('requests:read', { id: 'request-1' })).request,
  }
}

/** The events of a case, each with an identifier of its own. */
export function events(...list: Omit<RequestEvent, 'id'>[]): RequestEvent[] {
  // Each is an event of its kind without an identifier.
  return list.map((event, place) => ({ id: `e${place + 1}`, ...event }) as RequestEvent)
}

export const TRIAGED = { kind: 'triaged', on: '2026-11-20' } as const
export const ANSWERED = {
  kind: 'answered',
  on: '2026-11-21',
  outcome: 'full',
  reason: null,
  remedies: null,
} as const

/** The region of a section. */
export const section = (name: string) => within(screen.getByRole('region', { name }))

/** The dialog that is open. */
export const dialog = async () => within(await screen.findByRole('dialog'))

/** Waits until what is expected is there. */
export async function expectSoon(look: () => Promise<void> | void): Promise<void> {
  await waitFor(look, { timeout: 10_000 })
}
