import { InlineSelect } from '#ui/inline/InlineSelect'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { erasureRule } from '#shared/domain/requests/case-rules'
import { requestSettingsText as words } from '#shared/text/request-settings'
import { retentionSentence } from '#shared/text/retention'
import { SettingsPart } from './SettingsPart.tsx'
import type { SectionProps } from './use-settings-fields.tsx'

// The colon keeps it apart from every id.
const USUAL = 'usual:'

type ClosedSectionProps = SectionProps & { readonly rules: readonly RetentionRule[] }

/** By which rule closed cases lose their personal data. GDPR art. 5(1)(e). */
export function ClosedSection({ loaded, fields, rules }: ClosedSectionProps) {
  const row = fields.field('erasureRuleId')
  const usual = erasureRule({ ...loaded.settings, erasureRuleId: null }, rules)
  const choices = rules
    .filter(({ kind }) => kind === 'fixed_after_event')
    .map((rule) => ({
      id: rule.id,
      label: `${rule.ref} ${rule.name}`,
      description: retentionSentence(rule, rules),
    }))
  return (
    <SettingsPart id="closed">
      <InlineSelect
        {...row}
        value={row.value ?? USUAL}
        choices={[{ id: USUAL, label: words.usualRule(usual?.name ?? null) }, ...choices]}
        onSave={(id) => row.onSave(id === USUAL ? null : id)}
        description={words.ruleHint}
      />
    </SettingsPart>
  )
}
