import { RISK_OUTCOMES, type RiskOutcome } from '#shared/domain/breaches/assessment'
import type { Breach } from '#shared/domain/breaches/breach'
import { casesOf } from '#shared/domain/breaches/edpb-cases'
import { nearestCases } from '#shared/domain/breaches/nearest-cases'
import { breachProposal, type BreachProposal } from '#shared/domain/breaches/proposal'
import type { BreachSettings } from '#shared/domain/breaches/settings'
import type { Band } from '#shared/domain/breaches/severity'

type Facts = {
  readonly breach: Breach
  readonly settings: BreachSettings
  readonly band: Band | null
  readonly exampleCodes: readonly string[]
  readonly outcome: RiskOutcome | null
}

/** What is proposed from score, examples and conclusion; the nearest example counts, ticked or not. */
export function proposalOf({ breach, settings, exampleCodes, ...facts }: Facts) {
  const [nearest] = nearestCases(breach)
  return breachProposal(
    { ...facts, cases: casesOf(exampleCodes), nearest: nearest?.example ?? null },
    settings,
  )
}

/** The outcome that a proposal without the officer's own conclusion amounts to. */
export function proposedOutcome(facts: Facts): RiskOutcome | null {
  const proposal: BreachProposal | null = proposalOf({ ...facts, outcome: null })
  if (proposal === null) return null
  if (proposal.people === 'tell') return 'high-risk'
  return proposal.authority === 'notify' ? 'risk' : 'unlikely'
}

/** Whether one outcome is milder than another. */
export function isMilder(outcome: RiskOutcome, than: RiskOutcome): boolean {
  return RISK_OUTCOMES.indexOf(outcome) < RISK_OUTCOMES.indexOf(than)
}
