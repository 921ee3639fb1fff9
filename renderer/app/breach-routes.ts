import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { NewRecord, Place, root } from './root-route.ts'

const breaches = createRoute({
  getParentRoute: () => root,
  path: '/breaches',
  validateSearch: NewRecord,
  component: lazyRouteComponent(
    () => import('../features/breaches/BreachesPage.tsx'),
    'BreachesPage',
  ),
})

const breach = createRoute({
  getParentRoute: () => root,
  path: '/breaches/$id',
  validateSearch: Place,
  component: lazyRouteComponent(
    () => import('../features/breaches/sheet/BreachSheetPage.tsx'),
    'BreachSheetPage',
  ),
})

const breachImport = createRoute({
  getParentRoute: () => root,
  path: '/breaches/import',
  component: lazyRouteComponent(
    () => import('../features/log-import/BreachLogImportPage.tsx'),
    'BreachLogImportPage',
  ),
})

const breachSettings = createRoute({
  getParentRoute: () => root,
  path: '/settings/breaches',
  validateSearch: Place,
  component: lazyRouteComponent(
    () => import('../features/breach-settings/BreachSettingsPage.tsx'),
    'BreachSettingsPage',
  ),
})

/** Everything about personal data breaches. */
export const breachRoutes = [breaches, breach, breachImport, breachSettings] as const
