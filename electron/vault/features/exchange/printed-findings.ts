import type { RegisterData } from '#shared/domain/exchange/register-data'
import { activityFindings } from '#shared/domain/findings/activity-findings'
import { findingsContext } from '#shared/domain/findings/context'
import type { Finding } from '#shared/domain/findings/finding'
import { processorActivityFindings } from '#shared/domain/findings/processor-findings'

/** The gaps of every activity by its id, of both parts of the record. */
export function printedFindings(
  data: RegisterData,
  today: string,
): ReadonlyMap<string, readonly Finding[]> {
  const context = findingsContext(data, today)
  return new Map([
    ...data.activities.map(
      (activity) => [activity.id, activityFindings(activity, context)] as const,
    ),
    ...data.processorActivities.map(
      (activity) => [activity.id, processorActivityFindings(activity, context)] as const,
    ),
  ])
}
