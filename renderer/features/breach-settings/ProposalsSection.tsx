import { BANDS } from '#shared/domain/breaches/severity'
import { breachSettingsText as text } from '#shared/text/breach-settings'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { FirstValue, type SettingName } from './FirstValue.tsx'
import { SettingNote } from './SettingNote.tsx'
import { SettingsPart } from './SettingsPart.tsx'
import type { SettingsFields } from './use-breach-settings.ts'

const BAND_CHOICES = BANDS.map((id) => ({ id, label: text.bands[id] }))
const THRESHOLD_CHOICES = (['risk', 'high-risk'] as const).map((id) => ({
  id,
  label: text.thresholds[id],
}))

type SectionProps = { readonly fields: SettingsFields }

/** From what on the program proposes to notify and to tell; the officer decides. GDPR art. 33(1), 34(1). */
export function ProposalsSection({ fields }: SectionProps) {
  return (
    <SettingsPart id="proposals">
      <ThresholdRow fields={fields} />
      <BandRow fields={fields} name="notifyFromBand" hint={text.bandHint} />
      <BandRow fields={fields} name="tellFromBand" hint={text.tellHint} />
    </SettingsPart>
  )
}

function ThresholdRow({ fields }: SectionProps) {
  const row = fields.field('notificationThreshold')
  return (
    <InlineChoice
      {...row}
      choices={THRESHOLD_CHOICES}
      onSave={async (threshold) => (threshold === null ? null : row.onSave(threshold))}
      description={
        <SettingNote pending={text.pending.notificationThreshold}>{text.thresholdHint}</SettingNote>
      }
      notes={notesOf(fields, 'notificationThreshold')}
    />
  )
}

type BandRowProps = SectionProps & {
  readonly name: 'notifyFromBand' | 'tellFromBand'
  readonly hint: string
}

function BandRow({ fields, name, hint }: BandRowProps) {
  const row = fields.field(name)
  return (
    <InlineSelect
      {...row}
      choices={BAND_CHOICES}
      onSave={async (band) => (band === null ? null : row.onSave(band))}
      description={hint}
      notes={notesOf(fields, name)}
    />
  )
}

function notesOf(fields: SettingsFields, name: SettingName) {
  return (
    <>
      <FirstValue fields={fields} name={name} />
      {fields.notes(name)}
    </>
  )
}
