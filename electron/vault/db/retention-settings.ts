import { FIRST_RETENTION_SETTINGS, type RetentionSettings } from '#shared/domain/retention/settings'
import type { ReadableDb } from './open.ts'
import { readRecord } from './records.ts'

/** The settings in force; those proposed until the officer chose. */
export function readRetentionSettings(db: ReadableDb): RetentionSettings {
  const kept = readRecord<RetentionSettings>(db, 'retention-settings', 'retention-settings')
  return { ...FIRST_RETENTION_SETTINGS, ...kept }
}
