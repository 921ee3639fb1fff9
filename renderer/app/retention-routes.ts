import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { NewRecord, Place, root } from './root-route.ts'

const retention = createRoute({
  getParentRoute: () => root,
  path: '/retention',
  validateSearch: NewRecord,
  component: lazyRouteComponent(
    () => import('../features/retention/RetentionPage.tsx'),
    'RetentionPage',
  ),
})

const holding = createRoute({
  getParentRoute: () => root,
  path: '/retention/holdings/$id',
  validateSearch: Place,
  component: lazyRouteComponent(
    () => import('../features/holdings/HoldingSheetPage.tsx'),
    'HoldingSheetPage',
  ),
})

const holds = createRoute({
  getParentRoute: () => root,
  path: '/retention/holds',
  component: lazyRouteComponent(() => import('../features/legal-holds/HoldsPage.tsx'), 'HoldsPage'),
})

const hold = createRoute({
  getParentRoute: () => root,
  path: '/retention/holds/$id',
  validateSearch: Place,
  component: lazyRouteComponent(
    () => import('../features/legal-holds/HoldSheetPage.tsx'),
    'HoldSheetPage',
  ),
})

const erasures = createRoute({
  getParentRoute: () => root,
  path: '/retention/erasures',
  component: lazyRouteComponent(
    () => import('../features/erasures/ErasuresPage.tsx'),
    'ErasuresPage',
  ),
})

const erasure = createRoute({
  getParentRoute: () => root,
  path: '/retention/erasures/$id',
  validateSearch: Place,
  component: lazyRouteComponent(
    () => import('../features/erasures/ErasureSheetPage.tsx'),
    'ErasureSheetPage',
  ),
})

const rules = createRoute({
  getParentRoute: () => root,
  path: '/retention/rules',
  component: lazyRouteComponent(
    () => import('../features/retention-rules/RulesPage.tsx'),
    'RulesPage',
  ),
})

const rule = createRoute({
  getParentRoute: () => root,
  path: '/retention/rules/$id',
  validateSearch: Place,
  component: lazyRouteComponent(
    () => import('../features/retention-rules/RulePage.tsx'),
    'RulePage',
  ),
})

const holdingImport = createRoute({
  getParentRoute: () => root,
  path: '/retention/import',
  component: lazyRouteComponent(
    () => import('../features/log-import/HoldingLogImportPage.tsx'),
    'HoldingLogImportPage',
  ),
})

const retentionSettings = createRoute({
  getParentRoute: () => root,
  path: '/settings/retention',
  component: lazyRouteComponent(
    () => import('../features/retention-settings/RetentionSettingsPage.tsx'),
    'RetentionSettingsPage',
  ),
})

/** Everything about storage limits. */
export const retentionRoutes = [
  retention,
  holding,
  holds,
  hold,
  erasures,
  erasure,
  rules,
  rule,
  holdingImport,
  retentionSettings,
] as const
