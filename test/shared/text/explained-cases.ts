import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { explainRetention } from '#shared/domain/retention/explain-retention'
import type { RetentionFacts } from '#shared/domain/retention/status'
import { retentionStepText } from '#shared/text/retention-explanation'
import { DAY, FIXED, aRule, facts, rulesOf } from '../domain/retention/retention-cases.ts'

/** The words of each step by which a rule comes to its date, beside the rules it may borrow from. */
export const told = (
  rule: RetentionRule | null,
  known: RetentionFacts,
  ...others: RetentionRule[]
) =>
  explainRetention(rule, rulesOf(...(rule ? [rule] : []), ...others), known, DAY).map(
    (step) => retentionStepText(step).text,
  )

export const ENDED = facts({ services_ended: '2022-08-31' })
export const LONGER = aRule('extended_if', {
  base: FIXED.id,
  extendFlag: 'fraud_flagged',
  reviewEvery: 'P12M',
})
export const SAME = aRule('same_as', { sameAs: FIXED.id })
export const EARLIEST = aRule('until_earliest', { events: ['account_closed', 'objection'] })
export const REVIEW = aRule('review', { reviewEvery: 'P6M' })
