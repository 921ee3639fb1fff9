import '../native-bytes.ts'
import { act, screen, waitFor, within } from '@testing-library/react'
import { onTestFinished, vi } from 'vitest'
import type { Deletion, DeletionPatch } from '#shared/domain/deletions/deletion'
import type { NewDeletionEvent } from '#shared/domain/deletions/event'
import type { DeletionSheet, DeletionSummary } from '#shared/ipc/deletions'
import { openCase, take } from '#support/deletion-story'
import { aDesk } from '#support/desk'
import { NOW } from '#support/now'
import { queryClient, useQuery } from '../../../renderer/call.ts'
import { DeletionSteps } from '../../../renderer/features/deletions/steps/DeletionSteps.tsx'
import { openRoutes, type OpenedWindow } from '../open-routes.tsx'

export type OpenedCase = OpenedWindow & {
  readonly id: string
  /** The case as the vault holds it. */
  readonly kept: () => Promise<Deletion>
  readonly sheet: () => Promise<DeletionSheet>
}
type Given = {
  readonly patch?: DeletionPatch
  /** Steps in the order in which they were taken. */
  readonly events?: readonly NewDeletionEvent[]
  /** The working reference, where one is kept. */
  readonly reference?: string
  readonly settings?: { readonly needsTwoPeople: boolean }
}

/** The steps of a case over the real dispatcher and an encrypted vault. */
export async function openSteps({
  patch,
  events = [],
  reference,
  settings,
}: Given = {}): Promise<OpenedCase> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
  onTestFinished(() => void vi.useRealTimers())
  const desk = await aDesk('empty')
  if (settings) await desk.call('deletions:change-settings', settings)
  const id = await openCase(desk)
  if (patch) await desk.call('deletions:change', { id, patch })
  if (reference) await desk.call('deletions:keep-reference', { id, text: reference })
  await take(desk, id, ...events)
  const opened = await openRoutes({ '/': () => <CasePage id={id} /> }, '/', desk)
  await screen.findByRole('list', { name: 'What happened' }, { timeout: 10_000 })
  const sheet = () => desk.call('deletions:read', { id })
  return { ...opened, id, sheet, kept: async () => (await sheet()).deletion }
}

function CasePage({ id }: { readonly id: string }) {
  const { data } = useQuery('deletions:read', { id })
  return (
    <>
      <h1>Case</h1>
      {data ? <DeletionSteps sheet={data} /> : null}
    </>
  )
}

/** What is offered next, by the words of the buttons. */
export function offered(): (string | null)[] {
  const group = screen.getByRole('group', { name: 'What can be done next' })
  return within(group)
    .getAllByRole('button')
    .map(({ textContent }) => textContent)
}

/** Where the case stands. */
export async function stateOf({ sheet }: OpenedCase): Promise<DeletionSummary['state']> {
  return (await sheet()).summary.state
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
/** The dialog that is open. */
export const dialog = async () => within(await screen.findByRole('dialog'))
export const timeline = () => within(screen.getByRole('list', { name: 'What happened' }))
export const record = async () => (await dialog()).getByRole('button', { name: 'Record' })

/** Waits until what is expected is there. */
export async function expectSoon(look: () => Promise<void> | void): Promise<void> {
  await waitFor(look, { timeout: 10_000 })
}

/** Reads anew what was changed behind the window's back. */
export async function readAnew(): Promise<void> {
  await act(() => queryClient.invalidateQueries())
}
