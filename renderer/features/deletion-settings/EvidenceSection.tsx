import { deletionSettingsText as text } from '#shared/text/deletion-settings'
import { periodWords } from '#shared/text/retention'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { notesOf } from './FirstValue.tsx'
import { SettingsPart } from './SettingsPart.tsx'
import { ToBeConfirmed } from './ToBeConfirmed.tsx'
import type { SettingsFields } from './use-deletion-settings.ts'

// The colon keeps it apart from every period.
const NONE = 'none:'
const PERIODS = ['P6M', 'P1Y', 'P18M', 'P2Y', 'P3Y', 'P4Y', 'P5Y', 'P6Y', 'P10Y']

/** How long a sealed record is kept after closing; a house rule. GDPR art. 5(1)(e), 5(2). */
export function EvidenceSection({ fields }: { readonly fields: SettingsFields }) {
  const row = fields.field('evidencePeriod')
  const known =
    row.value === null || PERIODS.includes(row.value) ? PERIODS : [row.value, ...PERIODS]
  const choices = [
    ...known.map((id) => ({ id, label: periodWords(id) })),
    { id: NONE, label: text.noPeriod, description: text.noPeriodHint, isQuiet: true },
  ]
  return (
    <SettingsPart id="evidence">
      <InlineSelect
        {...row}
        value={row.value ?? NONE}
        choices={choices}
        onSave={(id) => row.onSave(id === NONE ? null : id)}
        description={<ToBeConfirmed>{text.evidenceHint}</ToBeConfirmed>}
        notes={notesOf(fields, 'evidencePeriod')}
      />
    </SettingsPart>
  )
}
