import type { Guard } from '#shared/domain/requests/event-problems'
import type { RequestSettings } from '#shared/domain/requests/settings'
import type { Moment } from '../../clock.ts'
import type { ReadableDb } from '../../db/open.ts'
import { reckonedToday } from '../../db/reckoning.ts'
import { readRequestSettings, rowContext, type RowContext } from '../../db/request-rows.ts'

/** What a case is judged by: settings, rules, and the day it is where the controller is. */
export type Ground = RowContext & { settings: RequestSettings; today: string; guard: Guard }

/** The ground as it lies now. */
export function readGround(db: ReadableDb, moment: Moment): Ground {
  const settings = readRequestSettings(db)
  const context = rowContext(db, settings)
  const today = reckonedToday(settings, moment)
  const { extensionMonthsMax } = settings
  return { ...context, settings, today, guard: { rules: context.rules, today, extensionMonthsMax } }
}
