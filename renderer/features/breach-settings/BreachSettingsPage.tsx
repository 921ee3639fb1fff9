import type { BreachSettingsSheet } from '#shared/ipc/breaches'
import { breachSettingsSections, breachSettingsText as words } from '#shared/text/breach-settings'
import { InlineText } from '#ui/inline/InlineText'
import { useQuery } from '../../call.ts'
import { asText } from '../../parts/fields/field-kinds.ts'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import { useKnownWords } from '../../parts/history/use-known-words.ts'
import { AbsentSettings } from '../../parts/sections/AbsentSettings.tsx'
import { SettingsFrame } from '../../parts/sections/SettingsFrame.tsx'
import { ClockSection } from './ClockSection.tsx'
import { ProposalsSection } from './ProposalsSection.tsx'
import { settingsHistoryWords } from './setting-words.ts'
import { SettingsPart } from './SettingsPart.tsx'
import { ENTITY, useBreachSettings, type SettingsFields } from './use-breach-settings.ts'

/** How breaches are timed and what is proposed: constants as data, because the law is under reform. GDPR art. 33(1), 34(1). */
export function BreachSettingsPage() {
  const { data, error } = useQuery('breaches:settings', undefined)
  return data ? <SettingsSheet loaded={data} /> : <AbsentSettings error={error} />
}

function SettingsSheet({ loaded: { settings } }: { readonly loaded: BreachSettingsSheet }) {
  const fields = useBreachSettings(settings)
  const historyWords = settingsHistoryWords(useKnownWords(ENTITY))
  return (
    <SettingsFrame
      title={words.title}
      state={words.state(settings)}
      sections={breachSettingsSections}
      rowIdOf={fields.rowId}
    >
      <ClockSection fields={fields} />
      <ProposalsSection fields={fields} />
      <FormSection fields={fields} />
      <SettingsPart id="history">
        <HistoryPanel entity={ENTITY} id={settings.id} words={historyWords} />
      </SettingsPart>
    </SettingsFrame>
  )
}

function FormSection({ fields }: { readonly fields: SettingsFields }) {
  return (
    <SettingsPart id="form">
      <InlineText
        {...asText(fields.field('sector'))}
        description={
          <>
            {words.sectorHint}{' '}
            <span className="whitespace-nowrap text-warning">{words.toBeConfirmed}</span>
          </>
        }
      />
    </SettingsPart>
  )
}
