import { createElement } from 'react'
import type { RetentionSettings } from '#shared/domain/retention/settings'
import { retentionSettingsFieldText } from '#shared/text/retention-settings'
import { useCommand } from '../../call.ts'
import { useRecordFields, type RecordFields } from '../../parts/fields/record-fields.ts'
import { HistoryMark } from '../../parts/history/HistoryMark.tsx'
import { plainHistoryWords } from '../../parts/history/history-lines.ts'
import { useLastChanges } from '../../parts/history/use-last-changes.ts'

export const ENTITY = 'retention-settings'
const HISTORY_WORDS = plainHistoryWords(ENTITY)

export type SettingsFields = RecordFields<Omit<RetentionSettings, 'id'>>

/** Binds the settings of retention to their rows; each is saved on its own. */
export function useRetentionSettings(settings: RetentionSettings): SettingsFields {
  const change = useCommand('retention:change-settings')
  const marks = useLastChanges(ENTITY, settings.id, HISTORY_WORDS)
  return useRecordFields<Omit<RetentionSettings, 'id'>>({
    entity: ENTITY,
    record: settings,
    words: retentionSettingsFieldText,
    change: (patch) => change.mutateAsync(patch),
    notes: (path) => {
      const mark = marks.get(path)
      return mark === undefined ? undefined : createElement(HistoryMark, { text: mark })
    },
  })
}
