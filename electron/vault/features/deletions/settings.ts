import type { DeletionSettings, DeletionSettingsPatch } from '#shared/domain/deletions/settings'
import type { DeletionSettingsSheet } from '#shared/ipc/deletions'
import { readDeletionSettings } from '../../db/deletion-settings.ts'
import type { ReadableDb } from '../../db/open.ts'
import { reckoningZone } from '../../db/reckoning.ts'
import { putRecord } from '../../db/records.ts'
import { readRegister } from '../../db/register-data.ts'
import { readRequestSettings } from '../../db/request-rows.ts'
import type { CommandContext } from '../../handlers.ts'

/** The settings with the zone and the country that hold in this register. */
export function settingsSheet(db: ReadableDb): DeletionSettingsSheet {
  return {
    settings: readDeletionSettings(db),
    timeZone: reckoningZone(readRequestSettings(db)),
    controllerCountry: readRegister(db).country,
  }
}

/** Keeps changed settings; every target that follows from them moves with them, what is sealed stays. */
export function changeSettings(
  { db }: CommandContext,
  patch: DeletionSettingsPatch,
): DeletionSettings {
  const changed: DeletionSettings = { ...readDeletionSettings(db), ...patch }
  putRecord(db, 'deletion-settings', changed)
  return changed
}
