import { FIRST_BREACH_SETTINGS, type BreachSettings } from '#shared/domain/breaches/settings'
import type { ReadableDb } from './open.ts'
import { readRecord } from './records.ts'

/** The settings for breaches in force; those proposed until the officer chose. */
export function readBreachSettings(db: ReadableDb): BreachSettings {
  const kept = readRecord<BreachSettings>(db, 'breach-settings', 'breach-settings')
  return { ...FIRST_BREACH_SETTINGS, ...kept }
}
