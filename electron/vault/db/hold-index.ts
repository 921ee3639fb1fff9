import type { Holding } from '#shared/domain/retention/holding'
import { holdCovers } from '#shared/domain/retention/hold-scope'
import type { LegalHold } from '#shared/domain/retention/legal-hold'

/** Finds the holds that cover a holding, released ones included, without a look at every list of every hold. */
export function holdFinder(
  holds: readonly LegalHold[],
): (holding: Holding) => readonly LegalHold[] {
  const general = holds.filter(({ scope }) => scope.holdingIds.length === 0)
  const byHolding = new Map<string, LegalHold[]>()
  for (const hold of holds)
    for (const id of new Set(hold.scope.holdingIds)) {
      // The same hold as far as this holding is concerned; a list of thousands would be searched for each.
      const narrowed = { ...hold, scope: { ...hold.scope, holdingIds: [id] } }
      const others = byHolding.get(id)
      if (others) others.push(narrowed)
      else byHolding.set(id, [narrowed])
    }
  if (general.length === 0) return ({ id }) => byHolding.get(id) ?? NONE
  return (holding) => [
    ...general.filter(({ scope, from }) => holdCovers(scope, holding, from)),
    ...(byHolding.get(holding.id) ?? NONE),
  ]
}

const NONE: readonly LegalHold[] = []
