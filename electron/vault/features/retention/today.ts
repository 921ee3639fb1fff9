import type { Moment } from '../../clock.ts'
import type { ReadableDb } from '../../db/open.ts'
import { reckonedToday } from '../../db/reckoning.ts'
import { readRequestSettings } from '../../db/request-rows.ts'

/** Today in the zone in which all days of the register are reckoned. */
export function retentionDay({ db, ...moment }: Moment & { db: ReadableDb }): string {
  return reckonedToday(readRequestSettings(db), moment)
}
