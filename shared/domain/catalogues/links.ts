import type { Activity } from '../activities/activity.ts'
import type { ProcessorActivity } from '../processor-activities/processor-activity.ts'
import type { Problem } from '../values/problem.ts'
import type { RetentionRule } from './retention-rule.ts'

type Link = [field: string, used: readonly (string | null)[], known: readonly { id: string }[]]

/** One problem for every field that points at a record which is not there. */
export function missingLinks(links: readonly Link[]): Problem[] {
  return links.flatMap(([field, used, known]) => {
    const ids = new Set(known.map((record) => record.id))
    const missing = used.some((id) => id !== null && !ids.has(id))
    return missing ? [{ field, code: 'not-found' as const }] : []
  })
}

/** For every list entry in use, the references of the records that use it. */
export function usesOfEntries(
  activities: readonly Activity[],
  processorActivities: readonly ProcessorActivity[],
  rules: readonly RetentionRule[],
): Record<string, string[]> {
  const uses: Record<string, string[]> = {}
  const note = (ids: readonly (string | null)[], refNo: string) => {
    for (const id of new Set(ids)) if (id !== null) (uses[id] ??= []).push(refNo)
  }
  for (const activity of activities) note(linksOfActivity(activity), activity.refNo)
  for (const activity of processorActivities)
    note([...activity.measureIds, ...activity.subProcessorIds], activity.refNo)
  for (const rule of rules) note([rule.sameAs, rule.base], rule.ref)
  return uses
}

function linksOfActivity(activity: Activity): (string | null)[] {
  return [
    ...activity.dataCategories.flatMap((use) => [use.categoryId, use.retentionRuleId]),
    ...activity.recipientIds,
    ...activity.processorIds,
    ...activity.systemIds,
    ...activity.measureIds,
  ]
}
