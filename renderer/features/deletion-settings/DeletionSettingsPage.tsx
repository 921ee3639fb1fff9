import type { DeletionSettingsSheet } from '#shared/ipc/deletions'
import {
  deletionSettingsSections,
  deletionSettingsText as words,
  deletionSettingValue,
} from '#shared/text/deletion-settings'
import { useQuery } from '../../call.ts'
import type { HistoryWords } from '../../parts/history/history-lines.ts'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import { useKnownWords } from '../../parts/history/use-known-words.ts'
import { AbsentSettings } from '../../parts/sections/AbsentSettings.tsx'
import { SettingsFrame } from '../../parts/sections/SettingsFrame.tsx'
import { AgesSection } from './AgesSection.tsx'
import { DecisionSection } from './DecisionSection.tsx'
import { EvidenceSection } from './EvidenceSection.tsx'
import { SettingsPart } from './SettingsPart.tsx'
import { TargetsSection } from './TargetsSection.tsx'
import { ENTITY, useDeletionSettings } from './use-deletion-settings.ts'

/** House rules for age-verification cases: the law gives no figure for any of them. GDPR art. 8, 17(1). */
export function DeletionSettingsPage() {
  const { data, error } = useQuery('deletions:settings', undefined)
  return data ? <SettingsSheet loaded={data} /> : <AbsentSettings error={error} />
}

function SettingsSheet({ loaded: { settings } }: { readonly loaded: DeletionSettingsSheet }) {
  const fields = useDeletionSettings(settings)
  const historyWords = settingsHistoryWords(useKnownWords(ENTITY))
  return (
    <SettingsFrame
      title={words.title}
      state={words.state(settings)}
      sections={deletionSettingsSections}
      rowIdOf={fields.rowId}
    >
      <TargetsSection fields={fields} />
      <DecisionSection fields={fields} />
      <AgesSection fields={fields} />
      <EvidenceSection fields={fields} />
      <SettingsPart id="history">
        <HistoryPanel entity={ENTITY} id={settings.id} words={historyWords} />
      </SettingsPart>
    </SettingsFrame>
  )
}

/** History that tells values as the screen does. */
function settingsHistoryWords(known: HistoryWords): HistoryWords {
  return {
    ...known,
    value: (path, value) => deletionSettingValue(path, value) ?? known.value(path, value),
  }
}
