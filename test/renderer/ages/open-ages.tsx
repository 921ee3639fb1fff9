import '../native-bytes.ts'
import type { TestDesk } from '#support/desk'
import { AgePage } from '../../../renderer/features/ages/AgePage.tsx'
import { AgesPage } from '../../../renderer/features/ages/AgesPage.tsx'
import { openRoutes, type OpenedWindow, type Pages } from '../open-routes.tsx'

const PAGES: Pages = {
  '/deletions': () => <h1>Deletions</h1>,
  '/deletions/$id': () => <h1>A case</h1>,
  '/deletions/ages': AgesPage,
  '/deletions/ages/$country': AgePage,
  '/settings/deletions': () => <h1>Settings</h1>,
}

/** The pages of the table of ages over the real dispatcher and an encrypted vault. */
export async function openAges(path: string, desk: TestDesk): Promise<OpenedWindow> {
  return openRoutes(PAGES, path, desk)
}
