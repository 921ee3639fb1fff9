import { deletionSettingsText as text } from '#shared/text/deletion-settings'
import { InlineNumber } from '#ui/inline/InlineNumber'
import { notesOf } from './FirstValue.tsx'
import { SettingsPart } from './SettingsPart.tsx'
import type { SettingsFields } from './use-deletion-settings.ts'

type SectionProps = { readonly fields: SettingsFields }

/** How soon a case is frozen and its data deleted; no law fixes these numbers. GDPR art. 17(1). */
export function TargetsSection({ fields }: SectionProps) {
  return (
    <SettingsPart id="targets">
      <NumberRow fields={fields} name="freezeHours" unitOf={text.hours} hint={text.freezeHint} />
      <NumberRow fields={fields} name="deleteDays" unitOf={text.days} hint={text.deleteHint} />
    </SettingsPart>
  )
}

type NumberRowProps = SectionProps & {
  readonly name: 'freezeHours' | 'deleteDays'
  readonly unitOf: (count: number | null) => string
  readonly hint: string
}

function NumberRow({ fields, name, unitOf, hint }: NumberRowProps) {
  const row = fields.field(name)
  const save = async (count: number | null) =>
    count === null ? { message: text.required } : row.onSave(count)
  return (
    <InlineNumber
      {...row}
      onSave={save}
      unit={unitOf(row.value)}
      description={hint}
      notes={notesOf(fields, name)}
    />
  )
}
