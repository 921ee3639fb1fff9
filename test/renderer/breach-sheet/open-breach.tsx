import '../native-bytes.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { onTestFinished, vi } from 'vitest'
import type { NewAssessment } from '#shared/domain/breaches/assessment'
import type { Breach, BreachPatch, NewBreach } from '#shared/domain/breaches/breach'
import type { NewBreachEvent } from '#shared/domain/breaches/event'
import { loggedBreach } from '#support/breaches'
import { aDesk, type TestDesk } from '#support/desk'
import { NOW } from '#support/now'
import { queryClient } from '../../../renderer/call.ts'
import { BreachSheetPage } from '../../../renderer/features/breaches/sheet/BreachSheetPage.tsx'
import { openRoutes, type OpenedWindow } from '../open-routes.tsx'

const PAGES = {
  '/breaches': () => <h1>The list</h1>,
  '/breaches/$id': BreachSheetPage,
  '/activities/$id': () => <h1>An activity</h1>,
  '/requests/$id': () => <h1>A request</h1>,
  '/settings/retention': () => <h1>Settings</h1>,
}

type Given = {
  readonly entered?: Partial<NewBreach>
  readonly patch?: BreachPatch
  /** Steps and assessments in the order in which they were made. */
  readonly deeds?: readonly (NewBreachEvent | NewAssessment)[]
  /** What the register holds besides, before the window opens. */
  readonly prepare?: (desk: TestDesk) => Promise<unknown>
}

export type OpenedBreach = OpenedWindow & {
  readonly id: string
  /** The incident as the vault holds it. */
  readonly kept: () => Promise<Breach>
  /** Calls of the shell, which the simulated window answers itself. */
  readonly shell: Map<string, (input: Record<string, unknown>) => Promise<unknown>>
}

/** The sheet of an incident over the real dispatcher and an encrypted vault. */
export async function openBreach(given: Given = {}): Promise<OpenedBreach> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
  onTestFinished(() => void vi.useRealTimers())
  const desk = await aDesk('empty')
  await given.prepare?.(desk)
  const { id, refNo } = await loggedBreach(desk, given.entered)
  if (given.patch) await desk.call('breaches:change', { id, patch: given.patch })
  for (const deed of given.deeds ?? []) {
    if ('method' in deed) await desk.call('breaches:assess', { id, by: null, assessment: deed })
    else await desk.call('breaches:record-event', { id, event: deed })
  }
  const opened = await openRoutes(PAGES, '/breaches', desk)
  const shell = shellOf()
  await opened.go(`/breaches/${id}`)
  const title = { level: 1, name: new RegExp(refNo) }
  await screen.findByRole('heading', title, { timeout: 15_000 })
  await screen.findByText('History', { selector: 'h2' })
  const kept = async () => (await desk.call('breaches:read', { id })).breach
  return { ...opened, id, shell, kept }
}

function shellOf(): OpenedBreach['shell'] {
  const shell: OpenedBreach['shell'] = new Map()
  const { call } = window.workbench
  window.workbench = {
    ...window.workbench,
    call: async (channel, input) => {
      const own = shell.get(channel)
      if (!own) return call(channel, input)
      const value = await own(input as Record<string, unknown>)
      await queryClient.invalidateQueries()
      return { ok: true, value }
    },
  }
  return shell
}

/** The region of a section. */
export const section = (name: string) => within(screen.getByRole('region', { name }))

/** The row of a field within a section: its label and what stands beside it. */
export const text = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

/** Waits until what is expected is there. */
export async function expectSoon(look: () => Promise<void> | void): Promise<void> {
  await waitFor(look, { timeout: 10_000 })
}
