import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { erasureRule } from '#shared/domain/requests/case-rules'
import { lenderOf } from '#shared/domain/retention/deciding-event'
import { emptyHolding, type Holding } from '#shared/domain/retention/holding'
import type { OwnData, RetentionSettings } from '#shared/domain/retention/settings'
import type { ReadableDb } from './open.ts'
import {
  closedBreachesByDay,
  closedCasesByDay,
  type DayCount,
  erasedValues,
  erasuresByDay,
  type JournalCounts,
} from './own-counts.ts'
import { childrenHoldings, childrenRule, type OwnDeletion, OWN_SYSTEM } from './own-deletions.ts'
import { readRequestSettings } from './request-rows.ts'

export { CASES_SYSTEM, OWN_SYSTEM } from './own-deletions.ts'
/** With the rule of this program that it follows where it follows none of the register. */
export type OwnHolding = { own: OwnData; holding: Holding; builtIn: RetentionRule | null }
type Counted = {
  own: Exclude<OwnData, 'children' | 'evidence'>
  on: string
  precision: Holding['precision']
  records: number
}

/** What this program keeps itself, as holdings that follow from what it counts. GDPR art. 5(1)(e). */
export function ownHoldings(
  db: ReadableDb,
  rules: ReadonlyMap<string, RetentionRule>,
  {
    settings,
    written,
    sealed,
  }: {
    settings: RetentionSettings
    written: JournalCounts
    sealed: readonly OwnDeletion[]
  },
): OwnHolding[] {
  const ruleIds = ownRuleIds(db, [...rules.values()], settings)
  const byDay = (own: Counted['own'], counts: readonly DayCount[]) =>
    counts.map(({ day, count }): Counted => ({ own, on: day, precision: 'day', records: count }))
  const counted = [
    ...byDay('requests', closedCasesByDay(db)),
    ...byDay('deletions', erasuresByDay(db)),
    ...byDay('breaches', closedBreachesByDay(db)),
    ...journalMonths(db, written),
  ]
  const built = counted.map((each) => ({
    own: each.own,
    holding: ownHolding(each, ruleIds[each.own], rules),
    builtIn: null,
  }))
  return [...built, ...childrenHoldings(db, ruleIds.children), ...sealed]
}

/** The rule that each kind of own data follows, or null. */
export function ownRuleIds(
  db: ReadableDb,
  rules: readonly RetentionRule[],
  settings: RetentionSettings,
): Record<OwnData, string | null> {
  return {
    requests: erasureRule(readRequestSettings(db), rules)?.id ?? null,
    deletions: settings.deletionsRuleId,
    breaches: settings.breachesRuleId,
    children: childrenRule(rules)?.id ?? null,
    evidence: null,
    journal: settings.journalRuleId,
  }
}

/** The rule as it is applied to own data: closed cases and incidents follow a fixed period from their closing and nothing else, as requests and breaches reckon. */
export function appliedRule(own: OwnData | null, rule: RetentionRule | null): RetentionRule | null {
  if ((own !== 'requests' && own !== 'breaches') || rule === null) return rule
  return rule.kind === 'fixed_after_event' ? { ...rule, event: 'created', max: null } : null
}

function journalMonths(db: ReadableDb, { byMonth }: JournalCounts): Counted[] {
  const erased = erasedValues(db)
  return [...byMonth].flatMap(([month, count]): Counted[] => {
    const records = count - (erased.get(month) ?? 0)
    return records > 0 ? [{ own: 'journal', on: `${month}-01`, precision: 'month', records }] : []
  })
}

// Whatever event the rule starts from, for this program's own data it is the one day that is known.
function ownHolding(
  { own, on, precision, records }: Counted,
  ruleId: string | null,
  rules: ReadonlyMap<string, RetentionRule>,
): Holding {
  const rule = rules.get(ruleId ?? '')
  const lender = rule && lenderOf(rule, rules)
  const starts = [lender?.event, ...(lender?.events ?? [])].filter((event) => event != null)
  const events = new Set(['created', ...starts])
  return {
    ...emptyHolding(`own-${own}`),
    id: `own-${own}-${on}`,
    ruleId,
    systemId: OWN_SYSTEM,
    events: [...events].map((event) => ({ event, on })),
    precision,
    records,
    imported: null,
    erased: null,
    createdOn: on,
    changedOn: on,
  }
}
