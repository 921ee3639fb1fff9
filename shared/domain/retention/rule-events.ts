import type { RetentionRule } from '../catalogues/retention-rule.ts'
import { lenderOf, type Rules } from './deciding-event.ts'

/** The events on which dates under a rule depend, the most telling first; none where it names none. GDPR art. 5(1)(e). */
export function ruleEvents(rule: RetentionRule | null, rules: Rules): string[] {
  const lender = rule && lenderOf(rule, rules)
  if (!lender) return []
  const named = startsOf(lender)
  // A longest period without a start of its own counts from creation.
  const isCapped = rule.max !== null || lender.max !== null
  const needsCreated = isCapped && (named.length === 0 || lender.kind === 'until_earliest')
  return [...new Set(needsCreated ? [...named, 'created'] : named)]
}

function startsOf({ kind, event, events }: RetentionRule): readonly string[] {
  switch (kind) {
    case 'until_earliest':
      return events
    case 'review':
      return ['created']
    case 'fixed_after_event':
    case 'legal_obligation':
      // Data never updated counts from its creation.
      return event === 'last_update' ? [event, 'created'] : event === null ? [] : [event]
    case 'immediate':
      return event === null ? [] : [event]
    case 'same_as':
    case 'extended_if':
    case 'none':
      return []
  }
}
