import {
  createHashHistory,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import * as z from 'zod'
import { CATALOGUE_KINDS } from '#shared/domain/catalogues/catalogue'
import { ActivitiesPage } from '../features/activities/ActivitiesPage.tsx'
import { breachRoutes } from './breach-routes.ts'
import { deletionRoutes } from './deletion-routes.ts'
import { PageFailed } from './PageFailed.tsx'
import { retentionRoutes } from './retention-routes.ts'
import { NewRecord, Place, root } from './root-route.ts'

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/activities' })
  },
})

const activities = createRoute({
  getParentRoute: () => root,
  path: '/activities',
  component: ActivitiesPage,
})

const activity = createRoute({
  getParentRoute: () => root,
  path: '/activities/$id',
  validateSearch: Place,
  component: lazyRouteComponent(
    () => import('../features/activities/ActivitySheetPage.tsx'),
    'ActivitySheetPage',
  ),
})

const processorActivities = createRoute({
  getParentRoute: () => root,
  path: '/processor-activities',
  component: lazyRouteComponent(
    () => import('../features/processor-activities/ProcessorActivitiesPage.tsx'),
    'ProcessorActivitiesPage',
  ),
})

const processorActivity = createRoute({
  getParentRoute: () => root,
  path: '/processor-activities/$id',
  validateSearch: Place,
  component: lazyRouteComponent(
    () => import('../features/processor-activities/ProcessorActivitySheetPage.tsx'),
    'ProcessorActivitySheetPage',
  ),
})

const requests = createRoute({
  getParentRoute: () => root,
  path: '/requests',
  validateSearch: NewRecord,
  component: lazyRouteComponent(
    () => import('../features/requests/RequestsPage.tsx'),
    'RequestsPage',
  ),
})

const request = createRoute({
  getParentRoute: () => root,
  path: '/requests/$id',
  validateSearch: Place,
  component: lazyRouteComponent(
    () => import('../features/requests/sheet/RequestSheetPage.tsx'),
    'RequestSheetPage',
  ),
})

const requestImport = createRoute({
  getParentRoute: () => root,
  path: '/requests/import',
  component: lazyRouteComponent(
    () => import('../features/log-import/LogImportPage.tsx'),
    'LogImportPage',
  ),
})

const requestSettings = createRoute({
  getParentRoute: () => root,
  path: '/settings/requests',
  component: lazyRouteComponent(
    () => import('../features/request-settings/RequestSettingsPage.tsx'),
    'RequestSettingsPage',
  ),
})

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  validateSearch: Place,
  component: lazyRouteComponent(
    () => import('../features/register/RegisterPage.tsx'),
    'RegisterPage',
  ),
})

const catalogues = createRoute({
  getParentRoute: () => root,
  path: '/catalogues/$kind',
  params: { parse: (raw) => z.object({ kind: z.enum(CATALOGUE_KINDS) }).parse(raw) },
  validateSearch: z.object({ id: z.string().optional() }),
  component: lazyRouteComponent(
    () => import('../features/catalogues/CataloguesPage.tsx'),
    'CataloguesPage',
  ),
})

const findings = createRoute({
  getParentRoute: () => root,
  path: '/findings',
  component: lazyRouteComponent(
    () => import('../features/findings/FindingsPage.tsx'),
    'FindingsPage',
  ),
})

const journal = createRoute({
  getParentRoute: () => root,
  path: '/journal',
  component: lazyRouteComponent(() => import('../features/journal/JournalPage.tsx'), 'JournalPage'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(
    () => import('../features/settings/SettingsPage.tsx'),
    'SettingsPage',
  ),
})

const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('../features/exchange/ImportPage.tsx'), 'ImportPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    activities,
    activity,
    processorActivities,
    processorActivity,
    requests,
    request,
    requestImport,
    requestSettings,
    ...deletionRoutes,
    ...breachRoutes,
    ...retentionRoutes,
    register,
    catalogues,
    findings,
    journal,
    settings,
    imports,
  ]),
  history: createHashHistory(),
  defaultErrorComponent: PageFailed,
  scrollRestoration: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
