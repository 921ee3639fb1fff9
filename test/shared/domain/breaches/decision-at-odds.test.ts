import { describe, expect, it } from 'vitest'
import type { RiskOutcome } from '#shared/domain/breaches/assessment'
import { breachStatus } from '#shared/domain/breaches/breach-status'
import { isDecisionAtOdds } from '#shared/domain/breaches/decision-at-odds'
import type { BreachSettings } from '#shared/domain/breaches/settings'
import { aBreach, assessment, event, notified, PATHS } from './breach-cases.ts'

type Threshold = BreachSettings['notificationThreshold']

function isAtOdds(outcome: RiskOutcome, threshold: Threshold = 'risk', more = [event('note')]) {
  const events = [...PATHS.NOT_NOTIFIED_WITH_REASONS, ...more]
  const breach = aBreach({ events, assessments: [assessment(outcome)] })
  return isDecisionAtOdds(breachStatus(breach), threshold)
}

describe('a decision not to notify', () => {
  it.each<[RiskOutcome, Threshold, boolean]>([
    ['unlikely', 'risk', false],
    ['risk', 'risk', true],
    ['high-risk', 'risk', true],
    ['unlikely', 'high-risk', false],
    ['risk', 'high-risk', false],
    ['high-risk', 'high-risk', true],
  ])('with the outcome %s and the threshold %s is at odds with it: %s', (outcome, from, told) => {
    expect(isAtOdds(outcome, from)).toBe(told)
  })

  it('is at odds no more once the authority is notified all the same', () => {
    expect(isAtOdds('risk', 'risk', [notified('initial')])).toBe(false)
  })

  it('is not at odds while nothing is assessed, or nothing decided', () => {
    const statusOf = (events: typeof PATHS.AWARE, assessments = [assessment('risk')]) =>
      breachStatus(aBreach({ events, assessments }))
    const undecided = statusOf(PATHS.ASSESSED)
    expect(isDecisionAtOdds(undecided, 'risk')).toBe(false)
    const unassessed = statusOf(PATHS.NOT_NOTIFIED_WITH_REASONS, [])
    expect(isDecisionAtOdds(unassessed, 'risk')).toBe(false)
  })
})
