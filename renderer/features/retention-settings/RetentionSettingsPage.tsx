import { useNavigate, useSearch } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { SplitSheet } from '#ui/sheet/SplitSheet'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { erasureRule } from '#shared/domain/requests/case-rules'
import { OWN_DATA, type RetentionSettings } from '#shared/domain/retention/settings'
import { errorText } from '#shared/text/errors'
import {
  retentionSettingsSections,
  retentionSettingsText as words,
} from '#shared/text/retention-settings'
import { useQuery } from '../../call.ts'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import { useKnownWords } from '../../parts/history/use-known-words.ts'
import { PartsContents } from '../../parts/sections/PartsContents.tsx'
import { useArrival } from '../../parts/sections/use-arrival.ts'
import { OwnDataSection } from './OwnDataSection.tsx'
import { SettingsPart } from './SettingsPart.tsx'
import { SoonSection } from './SoonSection.tsx'
import { ENTITY, useRetentionSettings } from './use-retention-settings.ts'

/** How storage limits are shown, and the rules for what this program keeps itself. GDPR art. 5(1)(e). */
export function RetentionSettingsPage() {
  const { data, error } = useQuery('retention:settings', undefined)
  const { data: lists } = useQuery('catalogues:list', undefined)
  const { data: requests } = useQuery('requests:settings', undefined)
  if (error && !data)
    return (
      <div className="p-6">
        <ErrorNote title={words.failed}>{errorText[error.code].todo}</ErrorNote>
      </div>
    )
  if (!data || !lists || !requests)
    return (
      <div className="p-6">
        <SkeletonRows count={12} />
      </div>
    )
  const rules = lists.catalogues['retention-rule']
  const requestRule = erasureRule(requests.settings, rules)
  return <SettingsSheet settings={data} rules={rules} requestRule={requestRule} />
}

type SettingsSheetProps = {
  readonly settings: RetentionSettings
  readonly rules: readonly RetentionRule[]
  readonly requestRule: RetentionRule | null
}

function SettingsSheet({ settings, rules, requestRule }: SettingsSheetProps) {
  const fields = useRetentionSettings(settings)
  const historyWords = useKnownWords(ENTITY)
  const navigate = useNavigate()
  const { field, section } = useSearch({ strict: false })
  useArrival({ field, section, rowIdOf: fields.rowId })
  const { deletionsRuleId, breachesRuleId, journalRuleId } = settings
  const chosen = [requestRule, deletionsRuleId, breachesRuleId, journalRuleId]
  const covered = chosen.filter((rule) => rule !== null).length
  return (
    <>
      <PageHeader
        back={
          <Button
            kind="plain"
            icon={<ArrowLeft aria-hidden="true" />}
            onPress={() => void navigate({ to: '/settings' })}
          >
            {words.back}
          </Button>
        }
        title={words.title}
        state={words.state(covered, OWN_DATA.length)}
      />
      <SplitSheet
        contents={
          <PartsContents
            sections={retentionSettingsSections}
            findings={[]}
            sectionOf={() => ''}
            onSelect={(to) =>
              void navigate({ to: '/settings/retention', search: { section: to }, replace: true })
            }
          />
        }
      >
        <SoonSection fields={fields} />
        <OwnDataSection fields={fields} rules={rules} requestRule={requestRule} />
        <SettingsPart id="history">
          <HistoryPanel entity={ENTITY} id={settings.id} words={historyWords} />
        </SettingsPart>
      </SplitSheet>
    </>
  )
}
