import '../native-bytes.ts'
import { useState } from 'react'
import { screen, waitFor, within } from '@testing-library/react'
import { useLocation } from '@tanstack/react-router'
import type { ErasureChoice } from '#shared/ipc/retention'
import { aDesk, type TestDesk } from '#support/desk'
import { withLists } from '#support/holdings'
import { ErasureSheetPage } from '../../../renderer/features/erasures/ErasureSheetPage.tsx'
import { ErasuresPage } from '../../../renderer/features/erasures/ErasuresPage.tsx'
import { HoldingSheetPage } from '../../../renderer/features/holdings/HoldingSheetPage.tsx'
import { HoldSheetPage } from '../../../renderer/features/legal-holds/HoldSheetPage.tsx'
import { HoldsPage } from '../../../renderer/features/legal-holds/HoldsPage.tsx'
import { RecordErasure } from '../../../renderer/parts/erasures/RecordErasure.tsx'
import { NewHolding } from '../../../renderer/parts/holdings/NewHolding.tsx'
import { openRoutes, type OpenedWindow } from '../open-routes.tsx'

/** An empty register with two categories, rules and systems. */
export async function aRegister(): Promise<TestDesk> {
  const desk = await aDesk('empty')
  await withLists(desk)
  return desk
}

export type OpenedRetention = OpenedWindow & {
  /** Calls of the shell, which the simulated window answers itself. */
  readonly shell: Map<string, (input: Record<string, unknown>) => Promise<unknown>>
}

/** Holdings, holds and erasures over the real dispatcher; other pages are only places to go to. */
export async function openRetention(
  desk: TestDesk,
  start: string,
  choice: ErasureChoice = { ids: ['none'] },
): Promise<OpenedRetention> {
  const others = [
    '/register',
    '/requests',
    '/journal',
    '/settings/retention',
    '/retention/rules/$id',
  ]
  const pages = {
    ...Object.fromEntries(others.map((at) => [at, Elsewhere])),
    '/retention': () => <Table choice={choice} />,
    '/retention/holdings/$id': HoldingSheetPage,
    '/retention/holds': HoldsPage,
    '/retention/holds/$id': HoldSheetPage,
    '/retention/erasures': ErasuresPage,
    '/retention/erasures/$id': ErasureSheetPage,
  }
  const opened = await openRoutes(pages, start, desk)
  const shell: OpenedRetention['shell'] = new Map()
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
  return { ...opened, shell }
}

/** The table of retention as far as it opens dialogs. */
function Table({ choice }: { readonly choice: ErasureChoice }) {
  const [open, setOpen] = useState<'holding' | 'erasure' | null>(null)
  return (
    <>
      <h1>The table</h1>
      <button onClick={() => setOpen('holding')}>Add</button>
      <button onClick={() => setOpen('erasure')}>Tick off</button>
      {open === 'holding' ? <NewHolding onClose={() => setOpen(null)} /> : null}
      {open === 'erasure' ? <RecordErasure choice={choice} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

function Elsewhere() {
  return <h1>At {useLocation().href}</h1>
}

/** The dialog that is open. */
export const dialog = async () => within(await screen.findByRole('dialog'))

/** The region of a section. */
export const section = (name: string) => within(screen.getByRole('region', { name }))

export const button = (name: string | RegExp) => screen.getByRole('button', { name })

/** Waits until what is expected is there. */
export async function expectSoon(look: () => Promise<void> | void): Promise<void> {
  await waitFor(look, { timeout: 10_000 })
}
