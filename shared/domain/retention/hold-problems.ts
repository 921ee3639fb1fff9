import type { Problem } from '../values/problem.ts'
import type { HoldFields, HoldScope, LegalHold } from './legal-hold.ts'

/** What the scope of a hold may point at. */
export type KnownToHold = {
  categoryIds: ReadonlySet<string>
  ruleIds: ReadonlySet<string>
  systemIds: ReadonlySet<string>
  hasHolding: (id: string) => boolean
}

/** Why a hold cannot be kept as it is; one that covers everything held is no hold. GDPR art. 17(3). */
export function holdProblems(hold: HoldFields, known: KnownToHold): Problem[] {
  return [
    ...scopeProblems(hold.scope, known),
    ...(hold.reviewOn < hold.from ? [{ field: 'reviewOn', code: 'date-order' as const }] : []),
  ]
}

/** Why a hold cannot be released on a day. */
export function releaseProblems(
  { from }: Pick<LegalHold, 'from'>,
  on: string,
  today: string,
): Problem[] {
  if (on < from) return [{ field: 'on', code: 'date-order' }]
  return on > today ? [{ field: 'on', code: 'in-the-future' }] : []
}

/** Whether a scope names nothing at all, so that it would cover everything. */
export function isEmptyScope(scope: HoldScope): boolean {
  const { categoryIds, ruleIds, systemIds, holdingIds, from, to, onlyFlagged } = scope
  const lists = [categoryIds, ruleIds, systemIds, holdingIds]
  return lists.every((ids) => ids.length === 0) && from === null && to === null && !onlyFlagged
}

function scopeProblems(scope: HoldScope, known: KnownToHold): Problem[] {
  const missing = (
    field: 'categoryIds' | 'ruleIds' | 'systemIds' | 'holdingIds',
    isKnown: (id: string) => boolean,
  ) =>
    scope[field].every(isKnown) ? [] : [{ field: `scope.${field}`, code: 'not-found' as const }]
  const { from, to } = scope
  return [
    ...(isEmptyScope(scope) ? [{ field: 'scope', code: 'required' as const }] : []),
    ...missing('categoryIds', (id) => known.categoryIds.has(id)),
    ...missing('ruleIds', (id) => known.ruleIds.has(id)),
    ...missing('systemIds', (id) => known.systemIds.has(id)),
    ...missing('holdingIds', known.hasHolding),
    ...(from !== null && to !== null && to < from
      ? [{ field: 'scope.to', code: 'date-order' as const }]
      : []),
  ]
}
