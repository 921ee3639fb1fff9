import { useNavigate, useSearch } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import type { BreachSettingsSheet } from '#shared/ipc/breaches'
import { breachSettingsSections, breachSettingsText as words } from '#shared/text/breach-settings'
import { errorText } from '#shared/text/errors'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { InlineText } from '#ui/inline/InlineText'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { SplitSheet } from '#ui/sheet/SplitSheet'
import { useQuery } from '../../call.ts'
import { asText } from '../../parts/fields/field-kinds.ts'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import { useKnownWords } from '../../parts/history/use-known-words.ts'
import { PartsContents } from '../../parts/sections/PartsContents.tsx'
import { useArrival } from '../../parts/sections/use-arrival.ts'
import { ClockSection } from './ClockSection.tsx'
import { ProposalsSection } from './ProposalsSection.tsx'
import { settingsHistoryWords } from './setting-words.ts'
import { SettingsPart } from './SettingsPart.tsx'
import { ENTITY, useBreachSettings, type SettingsFields } from './use-breach-settings.ts'

/** How breaches are timed and what is proposed: constants as data, because the law is under reform. GDPR art. 33(1), 34(1). */
export function BreachSettingsPage() {
  const { data, error } = useQuery('breaches:settings', undefined)
  if (data) return <SettingsSheet loaded={data} />
  return (
    <div className="p-6">
      {error ? (
        <ErrorNote title={words.failed}>{errorText[error.code].todo}</ErrorNote>
      ) : (
        <SkeletonRows count={12} />
      )}
    </div>
  )
}

function SettingsSheet({ loaded: { settings } }: { readonly loaded: BreachSettingsSheet }) {
  const fields = useBreachSettings(settings)
  const historyWords = settingsHistoryWords(useKnownWords(ENTITY))
  const navigate = useNavigate()
  const { field, section } = useSearch({ strict: false })
  useArrival({ field, section, rowIdOf: fields.rowId })
  return (
    <>
      <PageHeader back={<BackToSettings />} title={words.title} state={words.state(settings)} />
      <SplitSheet
        contents={
          <PartsContents
            sections={breachSettingsSections}
            findings={[]}
            sectionOf={() => ''}
            onSelect={(to) =>
              void navigate({ to: '/settings/breaches', search: { section: to }, replace: true })
            }
          />
        }
      >
        <ClockSection fields={fields} />
        <ProposalsSection fields={fields} />
        <FormSection fields={fields} />
        <SettingsPart id="history">
          <HistoryPanel entity={ENTITY} id={settings.id} words={historyWords} />
        </SettingsPart>
      </SplitSheet>
    </>
  )
}

function BackToSettings() {
  const navigate = useNavigate()
  return (
    <Button
      kind="plain"
      icon={<ArrowLeft aria-hidden="true" />}
      onPress={() => void navigate({ to: '/settings' })}
    >
      {words.back}
    </Button>
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
