import { type RetentionRule, emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import { emptyHolding, type Holding } from '#shared/domain/retention/holding'
import { EMPTY_SCOPE, type LegalHold } from '#shared/domain/retention/legal-hold'
import { retentionDate } from '#shared/domain/retention/retention-date'
import type { RetentionDate, RetentionFacts } from '#shared/domain/retention/status'

export const TODAY = '2026-11-22'
export const DAY = { asOf: TODAY, dueSoonDays: 30 }

export const NOTHING_KNOWN: RetentionFacts = {
  events: {},
  isFlagged: false,
  flaggedOn: null,
  flagClearedOn: null,
  lastReviewOn: null,
  hasParentalConsent: false,
  holds: [],
  erasedOn: null,
}

/** Events by name, and whatever else is known. */
export const facts = (
  events: Record<string, string>,
  known: Partial<RetentionFacts> = {},
): RetentionFacts => ({ ...NOTHING_KNOWN, events, ...known })

/** A rule whose id is its kind, unless told otherwise; only what is given is filled in. */
export const aRule = (
  kind: RetentionRule['kind'],
  known: Partial<RetentionRule> = {},
): RetentionRule => ({
  ...emptyRetentionRule(known.id ?? kind, 'RET-1', kind),
  statedInNotice: 'yes',
  ...known,
})

/** Five years after the end of the services. */
export const FIXED = aRule('fixed_after_event', { event: 'services_ended', period: 'P5Y' })

export const rulesOf = (...rules: RetentionRule[]) => new Map(rules.map((rule) => [rule.id, rule]))

/** What the first rule comes to today, the others being those it may borrow from. */
export const dated = (
  known: RetentionFacts,
  rule: RetentionRule | null,
  ...others: RetentionRule[]
): RetentionDate => retentionDate(rule, rulesOf(...(rule ? [rule] : []), ...others), known, DAY)

export const aHolding = (known: Partial<Holding> = {}): Holding => ({
  ...emptyHolding('account'),
  id: 'holding',
  imported: null,
  erased: null,
  createdOn: TODAY,
  changedOn: TODAY,
  ...known,
})

export const aHold = (known: Partial<LegalHold> = {}): LegalHold => ({
  id: 'hold',
  refNo: 'LH-001',
  name: 'Claim',
  reason: 'legal-claims',
  citation: 'Regional court, 7 C 21/26',
  scope: EMPTY_SCOPE,
  owner: 'Legal',
  from: '2026-08-01',
  reviewOn: '2027-02-01',
  releasedOn: null,
  releaseReason: null,
  createdOn: TODAY,
  changedOn: TODAY,
  ...known,
})
