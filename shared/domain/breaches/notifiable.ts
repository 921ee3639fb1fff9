import type { RiskOutcome } from './assessment.ts'
import type { BreachStatus } from './breach-status.ts'
import type { BreachSettings } from './settings.ts'

type Threshold = BreachSettings['notificationThreshold']

/** Whether the authority has to be told of a risk by the threshold of the settings. GDPR art. 33(1). */
export function isNotifiable(outcome: RiskOutcome, threshold: Threshold): boolean {
  return outcome === 'high-risk' || (outcome === 'risk' && threshold === 'risk')
}

/** Whether a later assessment found a risk to tell after it was decided not to notify, or to withdraw. GDPR art. 33(1). */
export function isOverturned(
  { isReassessed, latestAssessment }: Pick<BreachStatus, 'isReassessed' | 'latestAssessment'>,
  threshold: Threshold,
): boolean {
  return (
    isReassessed && latestAssessment !== null && isNotifiable(latestAssessment.outcome, threshold)
  )
}
