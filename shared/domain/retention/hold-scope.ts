import { addDays, addMonths } from '../values/day.ts'
import type { HeldEvent, Holding } from './holding.ts'
import type { HoldScope } from './legal-hold.ts'

/**
 * Whether a hold of this scope covers a holding; when in doubt it does, since nothing held may be erased. A mark that
 * was cleared counts while the hold, given by its first day, has been in force since before. GDPR art. 17(3).
 */
export function holdCovers(
  scope: HoldScope,
  holding: Holding,
  since: string | null = null,
): boolean {
  if (scope.holdingIds.length > 0) return scope.holdingIds.includes(holding.id)
  return (
    names(scope.categoryIds, holding.categoryId) &&
    names(scope.ruleIds, holding.ruleId) &&
    names(scope.systemIds, holding.systemId) &&
    hasEventWithin(scope, holding) &&
    (!scope.onlyFlagged || isFlaggedFor(holding, since))
  )
}

function names(ids: readonly string[], id: string | null): boolean {
  return ids.length === 0 || (id !== null && ids.includes(id))
}

function hasEventWithin({ from, to }: HoldScope, { events, precision }: Holding): boolean {
  if (from === null && to === null) return true
  return events.some((event) => {
    const last = lastDayOf(event, precision)
    return (from === null || last >= from) && (to === null || event.on <= to)
  })
}

// Of an event known by its month nobody can tell that it lies outside a part of that month.
function lastDayOf({ on }: HeldEvent, precision: Holding['precision']): string {
  return precision === 'month' ? addDays(addMonths(`${on.slice(0, 7)}-01`, 1), -1) : on
}

function isFlaggedFor({ flag }: Holding, since: string | null): boolean {
  if (flag === null) return false
  return flag.clearedOn === null || (since !== null && flag.clearedOn >= since)
}
