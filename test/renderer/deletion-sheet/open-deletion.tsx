import '../native-bytes.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { onTestFinished, vi } from 'vitest'
import type { Deletion, DeletionPatch, NewDeletion } from '#shared/domain/deletions/deletion'
import type { NewDeletionEvent } from '#shared/domain/deletions/event'
import type { DeletionSettingsPatch } from '#shared/domain/deletions/settings'
import { aDesk, type TestDesk } from '#support/desk'
import { NOW } from '#support/now'
import { DeletionSheetPage } from '../../../renderer/features/deletions/sheet/DeletionSheetPage.tsx'
import { openRoutes, type OpenedWindow } from '../open-routes.tsx'

const PAGES = {
  '/deletions': () => <h1>The list</h1>,
  '/deletions/$id': DeletionSheetPage,
  '/deletions/ages': () => <h1>Ages</h1>,
  '/requests/$id': () => <h1>A request</h1>,
  '/breaches/$id': () => <h1>An incident</h1>,
  '/settings/deletions': () => <h1>Settings</h1>,
  '/retention/holdings/$id': () => <h1>A holding</h1>,
  '/retention/holds/$id': () => <h1>A hold</h1>,
}

/** The first signal of the cases that tests open. */
export const SIGNAL_AT = '2026-11-22T08:00:00.000Z'

type Given = {
  readonly entered?: Partial<NewDeletion>
  readonly patch?: DeletionPatch
  readonly settings?: DeletionSettingsPatch
  /** Steps in the order in which they were made. */
  readonly events?: readonly NewDeletionEvent[]
  /** The working reference kept before the window opens. */
  readonly reference?: string
  /** What the vault holds besides; what it returns is changed in the case. */
  readonly prepare?: (desk: TestDesk) => Promise<DeletionPatch | void>
}

export type OpenedDeletion = OpenedWindow & {
  readonly id: string
  /** The case as the vault holds it. */
  readonly kept: () => Promise<Deletion>
}

/** What is entered when a case is opened, with what matters to the test. */
export function enteredDeletion(wanted: Partial<NewDeletion> = {}): NewDeletion {
  return {
    signalChannel: 'parent',
    signal: { at: SIGNAL_AT, isDayOnly: false },
    beliefBasis: ['parent-statement'],
    country: 'LT',
    ageBand: 'unknown',
    requestIds: [],
    breachIds: [],
    ...wanted,
  }
}

/** The sheet of a case over the real dispatcher and an encrypted vault. */
export async function openDeletion(given: Given = {}): Promise<OpenedDeletion> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
  onTestFinished(() => void vi.useRealTimers())
  const desk = await aDesk('empty')
  const id = await aCase(desk, given)
  const opened = await openRoutes(PAGES, '/deletions', desk)
  await opened.go(`/deletions/${id}`)
  await screen.findByRole('heading', { level: 1, name: /DEL-001/ }, { timeout: 15_000 })
  await screen.findByText('History', { selector: 'h2' })
  const kept = async () => (await desk.call('deletions:read', { id })).deletion
  return { ...opened, id, kept }
}

async function aCase(desk: TestDesk, given: Given): Promise<string> {
  const { entered, patch, settings, events = [], reference, prepare } = given
  if (settings) await desk.call('deletions:change-settings', settings)
  const { id } = await desk.call('deletions:create', enteredDeletion(entered))
  const prepared = await prepare?.(desk)
  const changed = { ...prepared, ...patch }
  if (Object.keys(changed).length > 0) await desk.call('deletions:change', { id, patch: changed })
  if (reference !== undefined) await desk.call('deletions:keep-reference', { id, text: reference })
  for (const event of events) await desk.call('deletions:record-event', { id, event })
  desk.events.length = 0
  return id
}

/** The region of a section. */
export const section = (name: string) => within(screen.getByRole('region', { name }))

/** The field with this label. */
export const text = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

/** Waits until what is expected is there. */
export async function expectSoon(look: () => Promise<void> | void): Promise<void> {
  await waitFor(look, { timeout: 10_000 })
}

/** Nobody else has the data, and what goes is listed. */
export const LISTED: DeletionPatch = {
  otherCategories: ['Account data'],
  otherSystems: ['Shop'],
  processors: { isNone: true, told: [] },
  recipients: { isNone: true, told: [] },
}
