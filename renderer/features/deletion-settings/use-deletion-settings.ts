import { createElement } from 'react'
import type { DeletionSettings } from '#shared/domain/deletions/settings'
import { deletionSettingsFieldText } from '#shared/text/deletion-settings'
import { useCommand } from '../../call.ts'
import { useRecordFields, type RecordFields } from '../../parts/fields/record-fields.ts'
import { HistoryMark } from '../../parts/history/HistoryMark.tsx'
import { plainHistoryWords } from '../../parts/history/history-lines.ts'
import { useLastChanges } from '../../parts/history/use-last-changes.ts'

export const ENTITY = 'deletion-settings'
const HISTORY_WORDS = plainHistoryWords(ENTITY)

export type SettingsContent = Omit<DeletionSettings, 'id'>
export type SettingsFields = RecordFields<SettingsContent>

/** Binds the settings of age-verification cases to their rows; each is saved on its own. */
export function useDeletionSettings(settings: DeletionSettings): SettingsFields {
  const change = useCommand('deletions:change-settings')
  const marks = useLastChanges(ENTITY, settings.id, HISTORY_WORDS)
  return useRecordFields<SettingsContent>({
    entity: ENTITY,
    record: settings,
    words: deletionSettingsFieldText,
    change: (patch) => change.mutateAsync(patch),
    notes: (path) => {
      const mark = marks.get(path)
      return mark === undefined ? undefined : createElement(HistoryMark, { text: mark })
    },
  })
}
