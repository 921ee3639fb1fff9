import { InlineNumber } from '#ui/inline/InlineNumber'
import { requestSettingsText as words } from '#shared/text/request-settings'
import type { InlineRowProps } from '../../ui/inline/inline-row.ts'
import { SettingsPart } from './SettingsPart.tsx'
import type { SectionProps } from './use-settings-fields.tsx'

type NumberName =
  | 'answerMonths'
  | 'extensionMonthsMax'
  | 'acknowledgementDays'
  | 'slowAskingDays'
  | 'noAnswerDays'
  | 'complaintDays'
  | 'dueSoonDays'

/** The numbers of the law, kept as data. GDPR art. 12(3); UK DPA 2018 s. 164A. */
export function LimitsSection({ fields }: SectionProps) {
  return (
    <SettingsPart id="limits">
      <NumberRow fields={fields} name="answerMonths" unitOf={words.months} />
      <NumberRow
        fields={fields}
        name="extensionMonthsMax"
        unitOf={words.months}
        hint={words.pending}
      />
      <NumberRow
        fields={fields}
        name="acknowledgementDays"
        unitOf={words.days}
        hint={words.acknowledgeHint}
      />
    </SettingsPart>
  )
}

/** What this house sets itself; no law fixes these numbers. */
export function TargetsSection({ fields }: SectionProps) {
  return (
    <SettingsPart id="targets">
      <NumberRow fields={fields} name="slowAskingDays" unitOf={words.days} hint={words.slowHint} />
      <NumberRow
        fields={fields}
        name="noAnswerDays"
        unitOf={words.days}
        hint={words.noAnswerHint}
      />
      <NumberRow
        fields={fields}
        name="complaintDays"
        unitOf={words.days}
        hint={words.complaintHint}
      />
      <NumberRow fields={fields} name="dueSoonDays" unitOf={words.days} hint={words.dueSoonHint} />
    </SettingsPart>
  )
}

type NumberRowProps = Pick<SectionProps, 'fields'> & {
  readonly name: NumberName
  readonly unitOf: (count: number | null) => string
  readonly hint?: string
}

function NumberRow({ fields, name, unitOf, hint }: NumberRowProps) {
  const row = asSetNumber(fields.field(name))
  return <InlineNumber {...row} unit={unitOf(row.value)} {...(hint ? { description: hint } : {})} />
}

/** A number that must be there. */
function asSetNumber(row: InlineRowProps<number>): InlineRowProps<number | null> {
  const save = async (value: number | null) =>
    value === null ? { message: words.required } : row.onSave(value)
  return { ...row, onSave: save }
}
