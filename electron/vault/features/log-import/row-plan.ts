import { compilePlan, type RowPlan } from '#shared/domain/log-import/map-row'
import { dayOf } from '#shared/domain/values/day'
import { AppError } from '#shared/ipc/errors'
import type { LogPlan } from '#shared/ipc/logs'
import type { ReadableDb } from '../../db/open.ts'
import { reckoningZone } from '../../db/reckoning.ts'
import { readRequestSettings } from '../../db/request-rows.ts'
import type { Survey } from './survey.ts'

/** A plan made ready to read rows, in the controller's zone and by its calendar. */
export function rowPlanOf(
  db: ReadableDb,
  { plan, survey, now }: { plan: LogPlan; survey: Survey; now: string },
): RowPlan {
  const timeZone = reckoningZone(readRequestSettings(db))
  return compilePlan({
    mapping: plan.mapping,
    columnCount: survey.columnCount,
    dateOrders: survey.dateOrders,
    serialSystem: plan.serialSystem ?? 1900,
    timeZone,
    today: dayOf(now, timeZone),
    typeWords: plan.typeWords,
    statusWords: plan.statusWords,
  })
}

/** Refuses a plan by which no row could be read. */
export function refuseWithoutReceipt({ mapping }: LogPlan): void {
  if ((mapping.received ?? []).length === 0) throw new AppError('log-no-received-column')
}
