import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { RequestSettingsSheet } from '#shared/ipc/requests'
import { countryName } from '#shared/text/choices'
import {
  requestSettingsSections,
  requestSettingsText as words,
} from '#shared/text/request-settings'
import { useQuery } from '../../call.ts'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import type { HistoryWords } from '../../parts/history/history-lines.ts'
import { useKnownWords } from '../../parts/history/use-known-words.ts'
import { AbsentSettings } from '../../parts/sections/AbsentSettings.tsx'
import { SettingsFrame } from '../../parts/sections/SettingsFrame.tsx'
import { ClosedSection } from './ClosedSection.tsx'
import { HolidaysSection } from './HolidaysSection.tsx'
import { LimitsSection, TargetsSection } from './NumberSections.tsx'
import { PlaceSection } from './PlaceSection.tsx'
import { SettingsPart } from './SettingsPart.tsx'
import { ENTITY, useSettingsFields } from './use-settings-fields.tsx'
import { WaitingSection } from './WaitingSection.tsx'

/** How due dates are reckoned here: place, days off, effect of waiting, limits. GDPR art. 12(3). */
export function RequestSettingsPage() {
  const { data, error } = useQuery('requests:settings', undefined)
  const { data: lists } = useQuery('catalogues:list', undefined)
  if (!data || !lists) return <AbsentSettings error={error} />
  return <SettingsSheet loaded={data} rules={lists.catalogues['retention-rule']} />
}

type SettingsSheetProps = {
  readonly loaded: RequestSettingsSheet
  readonly rules: readonly RetentionRule[]
}

function SettingsSheet({ loaded, rules }: SettingsSheetProps) {
  const fields = useSettingsFields(loaded)
  const historyWords = useSettingsWords()
  const parts = { loaded, fields }
  return (
    <SettingsFrame
      title={words.title}
      state={words.state(placeWords(loaded))}
      sections={requestSettingsSections}
      rowIdOf={fields.rowId}
    >
      <PlaceSection {...parts} />
      <HolidaysSection {...parts} />
      <WaitingSection {...parts} />
      <LimitsSection {...parts} />
      <TargetsSection {...parts} />
      <ClosedSection {...parts} rules={rules} />
      <SettingsPart id="history">
        <HistoryPanel entity={ENTITY} id={loaded.settings.id} words={historyWords} />
      </SettingsPart>
    </SettingsFrame>
  )
}

/** Names instead of codes and ids, and the policy as it reads on the screen. */
function useSettingsWords(): HistoryWords {
  const known = useKnownWords(ENTITY)
  const policies: Readonly<Record<string, string>> = words.policies
  return {
    ...known,
    value: (path, value) =>
      path === 'pausePolicy' ? (policies[String(value)] ?? '') : known.value(path, value),
  }
}

function placeWords({ settings, registerCountry }: RequestSettingsSheet): string | null {
  const country = settings.country ?? registerCountry
  if (country === null) return null
  return settings.subdivision === null
    ? countryName(country)
    : `${countryName(country)}, ${settings.subdivision}`
}
