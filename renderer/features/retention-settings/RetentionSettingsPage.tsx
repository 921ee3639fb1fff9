import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { erasureRule } from '#shared/domain/requests/case-rules'
import { KEPT_DATA, type RetentionSettings } from '#shared/domain/retention/settings'
import {
  retentionSettingsSections,
  retentionSettingsText as words,
} from '#shared/text/retention-settings'
import { useQuery } from '../../call.ts'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import { useKnownWords } from '../../parts/history/use-known-words.ts'
import { AbsentSettings } from '../../parts/sections/AbsentSettings.tsx'
import { SettingsFrame } from '../../parts/sections/SettingsFrame.tsx'
import { OwnDataSection } from './OwnDataSection.tsx'
import { SettingsPart } from './SettingsPart.tsx'
import { SoonSection } from './SoonSection.tsx'
import { ENTITY, useRetentionSettings } from './use-retention-settings.ts'

/** How storage limits are shown, and the rules for what this program keeps itself. GDPR art. 5(1)(e). */
export function RetentionSettingsPage() {
  const { data, error } = useQuery('retention:settings', undefined)
  const { data: lists } = useQuery('catalogues:list', undefined)
  const { data: requests } = useQuery('requests:settings', undefined)
  const { data: deletions } = useQuery('deletions:settings', undefined)
  if (!data || !lists || !requests || !deletions) return <AbsentSettings error={error} />
  const rules = lists.catalogues['retention-rule']
  const requestRule = erasureRule(requests.settings, rules)
  const { evidencePeriod } = deletions.settings
  const given = { rules, requestRule, evidencePeriod }
  return <SettingsSheet settings={data} {...given} />
}

type SettingsSheetProps = {
  readonly settings: RetentionSettings
  readonly rules: readonly RetentionRule[]
  readonly requestRule: RetentionRule | null
  readonly evidencePeriod: string | null
}

function SettingsSheet({ settings, ...given }: SettingsSheetProps) {
  const fields = useRetentionSettings(settings)
  const historyWords = useKnownWords(ENTITY)
  const { deletionsRuleId, breachesRuleId, journalRuleId } = settings
  const { requestRule, evidencePeriod } = given
  const chosen = [requestRule, deletionsRuleId, breachesRuleId, evidencePeriod, journalRuleId]
  const covered = chosen.filter((rule) => rule !== null).length
  return (
    <SettingsFrame
      title={words.title}
      state={words.state(covered, KEPT_DATA.length)}
      sections={retentionSettingsSections}
      rowIdOf={fields.rowId}
    >
      <SoonSection fields={fields} />
      <OwnDataSection fields={fields} {...given} />
      <SettingsPart id="history">
        <HistoryPanel entity={ENTITY} id={settings.id} words={historyWords} />
      </SettingsPart>
    </SettingsFrame>
  )
}
