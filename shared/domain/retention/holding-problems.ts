import type { Problem } from '../values/problem.ts'
import type { HoldingFields } from './holding.ts'

/** What a holding may point at, and the day it is. */
export type KnownToHolding = {
  today: string
  categoryIds: ReadonlySet<string>
  ruleIds: ReadonlySet<string>
  systemIds: ReadonlySet<string>
  activityIds: ReadonlySet<string>
}

// An at sign as typed on any keyboard or written around, and telephone numbers with a country.
const ADDRESS = /[@\uff20\ufe6b]|[([{]\s*at\s*[)\]}]|\S+\s+at\s+\S+\s+dot\s+\S+/iu
const TELEPHONE = /\+\d[\d\s()/.-]{6,}\d/

/** Whether a batch is called by what looks like the address or number of a person. GDPR art. 5(1)(c). */
export function namesPerson(batchRef: string): boolean {
  return ADDRESS.test(batchRef) || TELEPHONE.test(batchRef)
}

/** Why a holding cannot be kept as it is. */
export function holdingProblems(holding: HoldingFields, known: KnownToHolding): Problem[] {
  return [
    ...linkProblems(holding, known),
    ...eventProblems(holding, known.today),
    ...markProblems(holding, known.today),
    ...(holding.batchRef !== null && namesPerson(holding.batchRef)
      ? [{ field: 'batchRef', code: 'names-a-person' as const }]
      : []),
  ]
}

function linkProblems(holding: HoldingFields, known: KnownToHolding): Problem[] {
  const missing = (field: string, id: string | null, ids: ReadonlySet<string>): Problem[] =>
    id === null || ids.has(id) ? [] : [{ field, code: 'not-found' }]
  return [
    ...missing('categoryId', holding.categoryId, known.categoryIds),
    ...missing('ruleId', holding.ruleId, known.ruleIds),
    ...missing('systemId', holding.systemId, known.systemIds),
    ...holding.activityIds.flatMap((id, index) =>
      missing(`activityIds.${index}`, id, known.activityIds),
    ),
  ]
}

function eventProblems({ events, precision }: HoldingFields, today: string): Problem[] {
  return events.flatMap(({ event, on }, index): Problem[] => {
    const field = `events.${index}`
    const isRepeated = events.slice(0, index).some((other) => other.event === event)
    return [
      ...(isRepeated ? [{ field: `${field}.event`, code: 'duplicate' as const }] : []),
      ...inFuture(`${field}.on`, on, today),
      ...(precision === 'month' && !on.endsWith('-01')
        ? [{ field: `${field}.on`, code: 'malformed' as const }]
        : []),
    ]
  })
}

function markProblems({ flag, lastReviewOn }: HoldingFields, today: string): Problem[] {
  const since = flag?.since ?? null
  const clearedOn = flag?.clearedOn ?? null
  return [
    ...inFuture('flag.since', since, today),
    ...inFuture('flag.clearedOn', clearedOn, today),
    ...(since !== null && clearedOn !== null && clearedOn < since
      ? [{ field: 'flag.clearedOn', code: 'date-order' as const }]
      : []),
    ...inFuture('lastReviewOn', lastReviewOn, today),
  ]
}

function inFuture(field: string, day: string | null, today: string): Problem[] {
  return day !== null && day > today ? [{ field, code: 'in-the-future' }] : []
}
