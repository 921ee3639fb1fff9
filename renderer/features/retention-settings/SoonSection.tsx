import { InlineNumber } from '#ui/inline/InlineNumber'
import { retentionSettingsText as words } from '#shared/text/retention-settings'
import { SettingsPart } from './SettingsPart.tsx'
import type { SettingsFields } from './use-retention-settings.ts'

/** From how many days before its last permitted day data counts as due soon; no law fixes this. */
export function SoonSection({ fields }: { readonly fields: SettingsFields }) {
  const row = fields.field('dueSoonDays')
  const save = async (days: number | null) =>
    days === null ? { message: words.required } : row.onSave(days)
  return (
    <SettingsPart id="soon">
      <InlineNumber
        {...row}
        onSave={save}
        unit={words.days(row.value)}
        description={words.dueSoonHint}
      />
    </SettingsPart>
  )
}
