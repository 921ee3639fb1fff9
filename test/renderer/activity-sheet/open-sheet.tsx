import { screen, waitFor } from '@testing-library/react'
import { ActivitySheetPage } from '../../../renderer/features/activities/ActivitySheetPage.tsx'
import { openRoutes, type OpenedWindow } from '../open-routes.tsx'

const PAGES = {
  '/activities': () => <h1>The list</h1>,
  '/activities/$id': ActivitySheetPage,
  '/catalogues/$kind': () => <h1>A list</h1>,
}

export type OpenedSheet = OpenedWindow & { readonly path: () => string }

/** The sheet of an activity of the example register, over the real dispatcher and an encrypted vault. */
export async function openSheet(place: string): Promise<OpenedSheet> {
  const opened = await openRoutes(PAGES, `/activities/${place}`)
  await screen.findByText('History', { selector: 'h2' }, { timeout: 15_000 })
  return { ...opened, path: () => opened.place().replace(/[?#].*$/, '') }
}

/** Waits until the register holds what is expected. */
export async function expectSoon(look: () => Promise<void>): Promise<void> {
  await waitFor(look, { timeout: 10_000 })
}
