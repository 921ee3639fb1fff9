import type { RetentionRule } from '../catalogues/retention-rule.ts'
import { addPeriod } from '../values/period.ts'
import type { HeldEvent } from './holding.ts'
import type { RetentionFacts } from './status.ts'

export type Rules = ReadonlyMap<string, RetentionRule>
type Facts = Pick<RetentionFacts, 'events'>

/** The event that decides the date of a holding, and its day; null while none has happened. GDPR art. 5(1)(e). */
export function decidingEvent(
  rule: RetentionRule | null,
  rules: Rules,
  facts: Facts,
): HeldEvent | null {
  const source = rule && lenderOf(rule, rules)
  if (!source) return null
  switch (source.kind) {
    case 'fixed_after_event':
    case 'legal_obligation':
      return startEvent(source, facts)
    case 'until_earliest':
      return earliestEvent(source, facts)
    case 'immediate':
      return happened(source.event, facts)
    case 'review':
      return happened('created', facts)
    case 'same_as':
    case 'extended_if':
    case 'none':
      return null
  }
}

/** The rule that sets the period: the rule itself, or the last of those it borrows from; null in a circle or when gone. */
export function lenderOf(rule: RetentionRule, rules: Rules): RetentionRule | null {
  const seen = new Set<string>()
  let current: RetentionRule | undefined = rule
  while (current && !seen.has(current.id)) {
    const borrowed = borrowedId(current)
    if (borrowed === undefined) return current
    seen.add(current.id)
    current = rules.get(borrowed ?? '')
  }
  return null
}

/** The rule that a rule borrows from: its id, null when none is chosen, undefined for a rule that borrows nothing. */
export function borrowedId(rule: RetentionRule): string | null | undefined {
  if (rule.kind === 'same_as') return rule.sameAs
  return rule.kind === 'extended_if' ? rule.base : undefined
}

/** What starts a fixed period; data never updated counts from its creation. GDPR art. 5(1)(e). */
export function startEvent({ event }: RetentionRule, facts: Facts): HeldEvent | null {
  return happened(event, facts) ?? (event === 'last_update' ? happened('created', facts) : null)
}

/** The first of the events that end the storage, as far as they happened. GDPR art. 5(1)(e). */
export function firstEvent({ events }: RetentionRule, facts: Facts): HeldEvent | null {
  const known = events.flatMap((event) => happened(event, facts) ?? [])
  return known.reduce<HeldEvent | null>(
    (first, each) => (first === null || each.on < first.on ? each : first),
    null,
  )
}

/** From when the longest period counts: the start that the rule, or the one it borrows from, names, else creation. */
export function maxStart(rule: RetentionRule, rules: Rules, facts: Facts): HeldEvent | null {
  const lender = lenderOf(rule, rules)
  const hasStart =
    lender !== null &&
    lender.event !== null &&
    (lender.kind === 'fixed_after_event' || lender.kind === 'legal_obligation')
  return hasStart ? startEvent(lender, facts) : happened('created', facts)
}

/** The day of an event that happened. */
export function happened(event: string | null, { events }: Facts): HeldEvent | null {
  if (event === null || !Object.hasOwn(events, event)) return null
  const on = events[event]
  return on === undefined ? null : { event, on }
}

// Without an event, or with one beyond the longest period, it is creation that decides.
function earliestEvent(rule: RetentionRule, facts: Facts): HeldEvent | null {
  const first = firstEvent(rule, facts)
  const created = rule.max === null ? null : happened('created', facts)
  if (rule.max === null || created === null) return first
  return first !== null && first.on <= addPeriod(created.on, rule.max) ? first : created
}
