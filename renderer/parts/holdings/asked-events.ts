import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { lenderOf, type Rules } from '#shared/domain/retention/deciding-event'

/** The events whose days a rule reckons with, in its order; none for a rule that names none. GDPR art. 5(1)(e). */
export function askedEvents(rule: RetentionRule | null, rules: Rules): readonly string[] {
  const lender = rule && lenderOf(rule, rules)
  if (!lender) return []
  const { kind, event, events, max } = lender
  switch (kind) {
    case 'fixed_after_event':
    case 'legal_obligation':
      // Data never updated counts from its creation.
      return event === 'last_update' ? [event, 'created'] : named(event)
    case 'until_earliest':
      return max === null || events.includes('created') ? events : [...events, 'created']
    case 'immediate':
      return named(event)
    case 'review':
      return ['created']
    default:
      return []
  }
}

function named(event: string | null): string[] {
  return event === null ? [] : [event]
}
