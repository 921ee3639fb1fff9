import type { BreachSettings, BreachSettingsPatch } from '#shared/domain/breaches/settings'
import type { BreachSettingsSheet } from '#shared/ipc/breaches'
import { readBreachSettings } from '../../db/breach-settings.ts'
import type { ReadableDb } from '../../db/open.ts'
import { reckoningZone } from '../../db/reckoning.ts'
import { putRecord } from '../../db/records.ts'
import { readRegister } from '../../db/register-data.ts'
import { readRequestSettings } from '../../db/request-rows.ts'
import type { CommandContext } from '../../handlers.ts'

/** The settings with the zone and the authority that hold in this register. */
export function settingsSheet(db: ReadableDb): BreachSettingsSheet {
  return {
    settings: readBreachSettings(db),
    timeZone: reckoningZone(readRequestSettings(db)),
    leadAuthority: readRegister(db).leadAuthority,
  }
}

/** Keeps changed settings; every limit that follows from them moves with them. */
export function changeSettings({ db }: CommandContext, patch: BreachSettingsPatch): BreachSettings {
  const changed: BreachSettings = { ...readBreachSettings(db), ...patch }
  putRecord(db, 'breach-settings', changed)
  return changed
}
