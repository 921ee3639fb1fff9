import { useState, type ReactNode } from 'react'
import type { RequestSettings, RequestSettingsPatch } from '#shared/domain/requests/settings'
import type { CallOutput } from '#shared/ipc/contract'
import type { RequestSettingsSheet } from '#shared/ipc/requests'
import {
  requestSettingsFieldText,
  requestSettingsText as words,
} from '#shared/text/request-settings'
import { call, useCommand } from '../../call.ts'
import { useRecordFields, type RecordFields } from '../../parts/fields/record-fields.ts'
import { HistoryMark } from '../../parts/history/HistoryMark.tsx'
import { plainHistoryWords } from '../../parts/history/history-lines.ts'
import { showUndoToast } from '../../parts/history/undo-toast.ts'
import { useLastChanges } from '../../parts/history/use-last-changes.ts'
import { MovedCases } from './MovedCases.tsx'

export const ENTITY = 'request-settings'
const HISTORY_WORDS = plainHistoryWords(ENTITY)

export type SettingsContent = Omit<RequestSettings, 'id'>
export type SettingsFields = RecordFields<SettingsContent>
export type SectionProps = {
  readonly loaded: RequestSettingsSheet
  readonly fields: SettingsFields
}
export type Effect = CallOutput<'requests:settings-effect'>

/** Binds the settings to their rows; every change says how many open cases it moves. */
export function useSettingsFields({ settings }: RequestSettingsSheet): SettingsFields {
  const change = useCommand('requests:change-settings')
  const marks = useLastChanges(ENTITY, settings.id, HISTORY_WORDS)
  const { effectOn, note } = useEffectNotes()
  return useRecordFields<SettingsContent>({
    entity: ENTITY,
    record: settings,
    words: requestSettingsFieldText,
    change: async (patch) => {
      // Asked before it is saved, because afterwards nothing would move any more.
      const effect = await call('requests:settings-effect', patch)
      const saved = await change.mutateAsync(patch)
      note(patch, effect)
      if (effect.moved > 0) await showUndoToast(words.moved(effect.moved))
      return saved
    },
    notes: (path) => notesOf(effectOn(path), marks.get(path)),
  })
}

function notesOf(effect: Effect | null, mark: string | undefined): ReactNode {
  if (effect === null && mark === undefined) return undefined
  return (
    <>
      {effect ? <MovedCases effect={effect} /> : null}
      {mark ? <HistoryMark text={mark} /> : null}
    </>
  )
}

/** What the last change of this visit moved, beside the field that was changed. */
function useEffectNotes() {
  const [last, setLast] = useState<{ path: string; effect: Effect } | null>(null)
  return {
    effectOn: (path: string) => (last?.path === path ? last.effect : null),
    note: (patch: RequestSettingsPatch, effect: Effect) => {
      const [path = ''] = Object.keys(patch)
      setLast(effect.moved > 0 ? { path, effect } : null)
    },
  }
}
