import '../native-bytes.ts'
import { screen, waitFor } from '@testing-library/react'
import { useLocation } from '@tanstack/react-router'
import type { Request } from '#shared/domain/requests/request'
import { RequestsPage } from '../../../renderer/features/requests/RequestsPage.tsx'
import { openRoutes, type OpenedWindow } from '../open-routes.tsx'
import { aDeskWith } from './seeded-desk.ts'

/** The list of requests over the real dispatcher and an encrypted vault; other pages are only places to go to. */
export async function openRequests(requests: readonly Request[]): Promise<OpenedWindow> {
  const others = ['/requests/$id', '/requests/import']
  const places = Object.fromEntries(others.map((at) => [at, Elsewhere]))
  return openRoutes(
    { '/requests': RequestsPage, ...places },
    '/requests',
    await aDeskWith(requests),
  )
}

/** The same once the keyboard is in the list. */
export async function openRequestList(requests: readonly Request[]): Promise<OpenedWindow> {
  const opened = await openRequests(requests)
  const grid = await screen.findByRole('grid', {}, { timeout: 15_000 })
  await waitFor(() => {
    if (document.activeElement !== grid) throw new Error('The list has no focus yet.')
  })
  return opened
}

/** The row the keyboard is on. */
export function activeRow(): HTMLElement | null {
  const id = screen.getByRole('grid').getAttribute('aria-activedescendant')
  return id === null ? null : document.getElementById(id)
}

/** The numbers of the rows that are drawn, in their order. */
export function shownRefs(): string[] {
  const texts = screen.getAllByRole('gridcell').map((cell) => cell.textContent)
  return texts.filter((text) => /^RQ-\d+$/.test(text))
}

function Elsewhere() {
  return <h1>At {useLocation().href}</h1>
}
