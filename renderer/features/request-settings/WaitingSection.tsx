import { InlineChoice } from '#ui/inline/InlineChoice'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { caseRules } from '#shared/domain/requests/case-rules'
import { requestSettingsText } from '#shared/text/request-settings'
import { SettingsPart } from './SettingsPart.tsx'
import type { SectionProps } from './use-settings-fields.tsx'

const { pause: words, policies } = requestSettingsText

/** Whether waiting for the person moves the date. GDPR art. 12(6), rec. 63; EDPB 01/2022. */
export function WaitingSection({ loaded, fields }: SectionProps) {
  const row = fields.field('pausePolicy')
  const { regime } = caseRules(loaded.settings, loaded.registerCountry)
  if (regime === 'GB')
    return (
      <SettingsPart id="waiting">
        <DefinitionRow label={row.label} article={words.britishArticle}>
          {words.british} <Open />
        </DefinitionRow>
      </SettingsPart>
    )
  return (
    <SettingsPart id="waiting">
      <InlineChoice
        {...row}
        choices={[
          { id: 'pause', label: policies.pause },
          { id: 'none', label: policies.none },
        ]}
        onSave={async (policy) => (policy === null ? null : row.onSave(policy))}
        description={
          <>
            {words.hint} <Open />
          </>
        }
      />
    </SettingsPart>
  )
}

function Open() {
  return <span className="text-12 whitespace-nowrap text-warning">{words.toBeConfirmed}</span>
}
