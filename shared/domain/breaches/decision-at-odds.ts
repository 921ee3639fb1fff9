import type { BreachStatus } from './breach-status.ts'
import { isNotifiable } from './notifiable.ts'
import type { BreachSettings } from './settings.ts'

/** Whether it is recorded that the authority is not notified although the latest assessment finds a risk to tell. GDPR art. 33(1). */
export function isDecisionAtOdds(
  { notNotified, latestAssessment }: Pick<BreachStatus, 'notNotified' | 'latestAssessment'>,
  threshold: BreachSettings['notificationThreshold'],
): boolean {
  return (
    notNotified !== null &&
    latestAssessment !== null &&
    isNotifiable(latestAssessment.outcome, threshold)
  )
}
