import type { RetentionSettings, RetentionSettingsPatch } from '#shared/domain/retention/settings'
import type { Problem } from '#shared/domain/values/problem'
import { rejectIf } from '#shared/ipc/errors'
import { putRecord, readRecord } from '../../db/records.ts'
import { readRetentionSettings } from '../../db/retention-settings.ts'
import type { CommandContext } from '../../handlers.ts'

const RULES = ['deletionsRuleId', 'breachesRuleId', 'journalRuleId'] as const

/** Keeps changed settings; a rule that is not there is refused. */
export function changeSettings(
  { db }: CommandContext,
  patch: RetentionSettingsPatch,
): RetentionSettings {
  const changed: RetentionSettings = { ...readRetentionSettings(db), ...patch }
  rejectIf(
    RULES.flatMap((field): Problem[] => {
      const id = changed[field]
      const isThere = id === null || readRecord(db, 'retention-rule', id) !== null
      return isThere ? [] : [{ field, code: 'not-found' }]
    }),
  )
  putRecord(db, 'retention-settings', changed)
  return changed
}
