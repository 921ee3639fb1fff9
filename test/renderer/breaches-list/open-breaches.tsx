import '../native-bytes.ts'
import { screen, waitFor } from '@testing-library/react'
import { useLocation } from '@tanstack/react-router'
import { aDesk, type TestDesk } from '#support/desk'
import { BreachesPage } from '../../../renderer/features/breaches/BreachesPage.tsx'
import { openRoutes, type OpenedWindow } from '../open-routes.tsx'

/** The register of breaches over the real dispatcher and an encrypted vault; other pages are only places to go to. */
export async function openBreaches(
  fill: (desk: TestDesk) => Promise<unknown> = () => Promise.resolve(),
): Promise<OpenedWindow> {
  const desk = await aDesk('empty')
  await fill(desk)
  const others = ['/breaches/$id', '/breaches/import', '/settings/breaches']
  const places = Object.fromEntries(others.map((at) => [at, Elsewhere]))
  return openRoutes({ '/breaches': BreachesPage, ...places }, '/breaches', desk)
}

/** The same once the keyboard is in the list. */
export async function openBreachList(
  fill: (desk: TestDesk) => Promise<unknown>,
): Promise<OpenedWindow> {
  const opened = await openBreaches(fill)
  const grid = await screen.findByRole('grid', {}, { timeout: 15_000 })
  await waitFor(() => {
    if (document.activeElement !== grid) throw new Error('The list has no focus yet.')
  })
  return opened
}

/** The numbers of the rows that are drawn, in their order. */
export function shownRefs(): string[] {
  const texts = screen.getAllByRole('gridcell').map((cell) => cell.textContent)
  return texts.filter((text) => /^BR-\d+$/.test(text))
}

function Elsewhere() {
  return <h1>At {useLocation().href}</h1>
}
