import type { AgeGround } from '#shared/domain/ages/applied-age'
import type { DeletionGuard } from '#shared/domain/deletions/event-problems'
import type { DeletionSettings } from '#shared/domain/deletions/settings'
import type { Moment } from '../../clock.ts'
import { readAgeGround } from '../../db/age-table.ts'
import { readDeletionSettings } from '../../db/deletion-settings.ts'
import type { ReadableDb } from '../../db/open.ts'
import { reckonedToday, reckoningZone } from '../../db/reckoning.ts'
import { readRequestSettings } from '../../db/request-rows.ts'

/** What cases are judged by: settings, the table of ages, and the moment. */
export type Ground = DeletionGuard & {
  settings: DeletionSettings
  ages: AgeGround
  /** The zone in which a new case is told. */
  timeZone: string
}

/** The ground as it lies now. */
export function readGround(db: ReadableDb, moment: Moment): Ground {
  const requestSettings = readRequestSettings(db)
  return {
    settings: readDeletionSettings(db),
    ages: readAgeGround(db),
    timeZone: reckoningZone(requestSettings),
    now: moment.now,
    today: reckonedToday(requestSettings, moment),
  }
}
