import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod'
import { NewRecord, Place, root } from './root-route.ts'

const deletions = createRoute({
  getParentRoute: () => root,
  path: '/deletions',
  validateSearch: NewRecord,
  component: lazyRouteComponent(
    () => import('../features/deletions/DeletionsPage.tsx'),
    'DeletionsPage',
  ),
})

const deletion = createRoute({
  getParentRoute: () => root,
  path: '/deletions/$id',
  validateSearch: Place,
  component: lazyRouteComponent(
    () => import('../features/deletions/sheet/DeletionSheetPage.tsx'),
    'DeletionSheetPage',
  ),
})

const deletionImport = createRoute({
  getParentRoute: () => root,
  path: '/deletions/import',
  component: lazyRouteComponent(
    () => import('../features/log-import/DeletionLogImportPage.tsx'),
    'DeletionLogImportPage',
  ),
})

const deletionYear = createRoute({
  getParentRoute: () => root,
  path: '/deletions/year',
  validateSearch: z.object({ year: z.number().optional() }),
  component: lazyRouteComponent(
    () => import('../features/deletions/year/DeletionYearPage.tsx'),
    'DeletionYearPage',
  ),
})

const ages = createRoute({
  getParentRoute: () => root,
  path: '/deletions/ages',
  validateSearch: Place,
  component: lazyRouteComponent(() => import('../features/ages/AgesPage.tsx'), 'AgesPage'),
})

const countryAges = createRoute({
  getParentRoute: () => root,
  path: '/deletions/ages/$country',
  validateSearch: Place,
  component: lazyRouteComponent(() => import('../features/ages/AgePage.tsx'), 'AgePage'),
})

const deletionSettings = createRoute({
  getParentRoute: () => root,
  path: '/settings/deletions',
  validateSearch: Place,
  component: lazyRouteComponent(
    () => import('../features/deletion-settings/DeletionSettingsPage.tsx'),
    'DeletionSettingsPage',
  ),
})

/** Everything about cases in which somebody may be a child. */
export const deletionRoutes = [
  deletions,
  deletion,
  deletionImport,
  deletionYear,
  ages,
  countryAges,
  deletionSettings,
] as const
