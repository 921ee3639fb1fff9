import { emptyHolding, type Holding } from '#shared/domain/retention/holding'
import type { HoldingLogPlan } from '#shared/ipc/holding-logs'
import type { OpenedLog } from '../opened-logs.ts'
import { timeOrderedIds } from '../time-ordered-ids.ts'
import type { Bucket } from './buckets.ts'
import { countsOf } from './difference.ts'

/** Makes holdings out of buckets. */
export type HoldingMaker = {
  added(bucket: Bucket): Holding
  /** The same holding with another count; what the officer recorded of it stays. */
  changed(holding: Holding, bucket: Bucket): Holding
}

/** Holdings of one log: all they have of it is its name, counts, events and days. */
export function holdingMaker(
  { fileName }: Pick<OpenedLog, 'fileName'>,
  { subject }: Pick<HoldingLogPlan, 'subject'>,
  { now, today }: { now: string; today: string },
): HoldingMaker {
  const { categoryId, ruleId, systemId, activityIds } = subject
  const newId = timeOrderedIds(now)
  const imported = { fileName, on: today }
  return {
    added: (bucket) => ({
      ...emptyHolding(categoryId),
      ...countsOf(bucket, subject),
      id: newId(),
      ruleId,
      systemId,
      activityIds,
      imported,
      isChild: bucket.isChild,
      events: eventsOf(bucket),
      flag: bucket.isFlagged ? { since: null, clearedOn: null } : null,
      erased: null,
      createdOn: today,
      changedOn: today,
    }),
    changed: (holding, bucket) => ({
      ...holding,
      ...countsOf(bucket, subject),
      activityIds: [...new Set([...holding.activityIds, ...activityIds])],
      imported,
      changedOn: today,
    }),
  }
}

function eventsOf({ event, on }: Bucket): Holding['events'] {
  return event === null || on === null ? [] : [{ event, on }]
}
