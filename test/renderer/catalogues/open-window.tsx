import type { TestDesk } from '#support/desk'
import { CataloguesPage } from '../../../renderer/features/catalogues/CataloguesPage.tsx'
import { JournalPage } from '../../../renderer/features/journal/JournalPage.tsx'
import { ProcessorActivitiesPage } from '../../../renderer/features/processor-activities/ProcessorActivitiesPage.tsx'
import { ProcessorActivitySheetPage } from '../../../renderer/features/processor-activities/ProcessorActivitySheetPage.tsx'
import { RegisterPage } from '../../../renderer/features/register/RegisterPage.tsx'
import { openRoutes, type OpenedWindow, type Pages } from '../open-routes.tsx'

const PAGES: Pages = {
  '/catalogues/$kind': CataloguesPage,
  '/journal': JournalPage,
  '/processor-activities': ProcessorActivitiesPage,
  '/processor-activities/$id': ProcessorActivitySheetPage,
  '/register': RegisterPage,
  '/activities/$id': () => <h1>An activity</h1>,
}

export type { OpenedWindow }

/** The lists, header, journal and processor pages over the real dispatcher and an encrypted vault. */
export function openWindow(path: string, desk?: TestDesk): Promise<OpenedWindow> {
  return openRoutes(PAGES, path, desk)
}
