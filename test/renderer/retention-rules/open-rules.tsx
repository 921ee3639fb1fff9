import '../native-bytes.ts'
import { emptyRetentionRule, type RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { emptyHolding, type HoldingFields } from '#shared/domain/retention/holding'
import { aDesk, type TestDesk } from '#support/desk'
import { CataloguesPage } from '../../../renderer/features/catalogues/CataloguesPage.tsx'
import { RulePage } from '../../../renderer/features/retention-rules/RulePage.tsx'
import { RulesPage } from '../../../renderer/features/retention-rules/RulesPage.tsx'
import { openRoutes, type OpenedWindow, type Pages } from '../open-routes.tsx'

const PAGES: Pages = {
  '/retention': () => <h1>Retention</h1>,
  '/retention/rules': RulesPage,
  '/retention/rules/$id': RulePage,
  '/catalogues/$kind': CataloguesPage,
  '/activities/$id': () => <h1>An activity</h1>,
}

/** The pages of retention rules over the real dispatcher and an encrypted vault. */
export async function openRules(path: string, desk: TestDesk): Promise<OpenedWindow> {
  return openRoutes(PAGES, path, desk)
}

export const CATEGORY = 'category'

/** Five years after the last update. */
export const ACCOUNT: RetentionRule = {
  ...emptyRetentionRule('account', 'RET-ACC', 'fixed_after_event'),
  name: 'Account data',
  period: 'P5Y',
  event: 'last_update',
  triggerDefinition: 'The day in the field “changed on”.',
  statedInNotice: 'yes',
}

/** A desk with these rules, a category, and holdings of it. */
export async function aDeskWithRules(
  rules: readonly RetentionRule[],
  holdings: readonly Partial<HoldingFields>[] = [],
): Promise<TestDesk> {
  const desk = await aDesk('empty')
  const category = { id: CATEGORY, name: 'Accounts', description: null }
  await desk.call('catalogues:save', { kind: 'data-category', record: category })
  for (const record of rules) await desk.call('catalogues:save', { kind: 'retention-rule', record })
  for (const holding of holdings)
    await desk.call('holdings:create', { ...emptyHolding(CATEGORY), ...holding })
  desk.events.length = 0
  return desk
}

/** So many records whose account was last updated on a day. */
export function updatedOn(on: string, records: number): Partial<HoldingFields> {
  return { ruleId: ACCOUNT.id, events: [{ event: 'last_update', on }], records }
}

/** A rule as the vault keeps it. */
export async function keptRule(desk: TestDesk, id: string): Promise<RetentionRule | undefined> {
  const { catalogues } = await desk.call('catalogues:list', undefined)
  return catalogues['retention-rule'].find((rule) => rule.id === id)
}
