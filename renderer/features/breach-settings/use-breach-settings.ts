import { createElement } from 'react'
import type { BreachSettings } from '#shared/domain/breaches/settings'
import { breachSettingsFieldText } from '#shared/text/breach-settings'
import { useCommand } from '../../call.ts'
import { useRecordFields, type RecordFields } from '../../parts/fields/record-fields.ts'
import { HistoryMark } from '../../parts/history/HistoryMark.tsx'
import { plainHistoryWords } from '../../parts/history/history-lines.ts'
import { useLastChanges } from '../../parts/history/use-last-changes.ts'

export const ENTITY = 'breach-settings'
const HISTORY_WORDS = plainHistoryWords(ENTITY)

export type SettingsContent = Omit<BreachSettings, 'id'>
export type SettingsFields = RecordFields<SettingsContent>

/** Binds the settings of breaches to their rows; each is saved on its own. */
export function useBreachSettings(settings: BreachSettings): SettingsFields {
  const change = useCommand('breaches:change-settings')
  const marks = useLastChanges(ENTITY, settings.id, HISTORY_WORDS)
  return useRecordFields<SettingsContent>({
    entity: ENTITY,
    record: settings,
    words: breachSettingsFieldText,
    change: (patch) => change.mutateAsync(patch),
    notes: (path) => {
      const mark = marks.get(path)
      return mark === undefined ? undefined : createElement(HistoryMark, { text: mark })
    },
  })
}
