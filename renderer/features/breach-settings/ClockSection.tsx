import { breachSettingsText as text } from '#shared/text/breach-settings'
import { InlineNumber } from '#ui/inline/InlineNumber'
import { FirstValue } from './FirstValue.tsx'
import { SettingNote } from './SettingNote.tsx'
import { SettingsPart } from './SettingsPart.tsx'
import type { SettingsFields } from './use-breach-settings.ts'

type HoursName = 'notificationHours' | 'signalHours' | 'warningHours'

/** How long the clock runs, when it is asked for a reason, and when it warns. GDPR art. 33(1). */
export function ClockSection({ fields }: { readonly fields: SettingsFields }) {
  return (
    <SettingsPart id="clock">
      <HoursRow fields={fields} name="notificationHours">
        <SettingNote pending={text.pending.notificationHours}>
          {text.notificationHint}{' '}
          <span className="whitespace-nowrap">{text.notificationHintArticle}</span>
        </SettingNote>
      </HoursRow>
      <HoursRow fields={fields} name="signalHours">
        {text.signalHint}
      </HoursRow>
      <HoursRow fields={fields} name="warningHours">
        {text.warningHint}
      </HoursRow>
    </SettingsPart>
  )
}

type HoursRowProps = {
  readonly fields: SettingsFields
  readonly name: HoursName
  readonly children: React.ReactNode
}

function HoursRow({ fields, name, children }: HoursRowProps) {
  const row = fields.field(name)
  const save = async (hours: number | null) =>
    hours === null ? { message: text.required } : row.onSave(hours)
  return (
    <InlineNumber
      {...row}
      onSave={save}
      unit={text.hours(row.value)}
      description={children}
      notes={
        <>
          <FirstValue fields={fields} name={name} />
          {row.notes}
        </>
      }
    />
  )
}
