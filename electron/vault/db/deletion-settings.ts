import { FIRST_DELETION_SETTINGS, type DeletionSettings } from '#shared/domain/deletions/settings'
import type { ReadableDb } from './open.ts'
import { readRecord } from './records.ts'

/** The settings for age-verification cases in force; those proposed until the officer chose. */
export function readDeletionSettings(db: ReadableDb): DeletionSettings {
  const kept = readRecord<DeletionSettings>(db, 'deletion-settings', 'deletion-settings')
  return { ...FIRST_DELETION_SETTINGS, ...kept }
}
