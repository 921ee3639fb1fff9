import type { ReactNode } from 'react'
import { FIRST_BREACH_SETTINGS } from '#shared/domain/breaches/settings'
import { breachSettingsFieldText, breachSettingsText as text } from '#shared/text/breach-settings'
import { Button } from '#ui/actions/Button'
import { VisuallyHidden } from '#ui/marks/VisuallyHidden'
import { runWithUndo } from '../../parts/history/undo-toast.ts'
import { settingValueWords } from './setting-words.ts'
import type { SettingsContent, SettingsFields } from './use-breach-settings.ts'

export type SettingName = Exclude<keyof SettingsContent, 'sector'>

type SettingNoteProps = {
  readonly fields: SettingsFields
  readonly name: SettingName
  readonly children: ReactNode
}

/** Which settings the law itself fixes; the others are custom. */
const OF_LAW: readonly SettingName[] = ['notificationHours', 'notificationThreshold']

/** What a setting does, what a reform would make of it, and the way back to its first value. */
export function SettingNote({ fields, name, children }: SettingNoteProps) {
  return (
    <span className="flex max-w-[34rem] flex-col items-start gap-1">
      <span>{children}</span>
      {name === 'notificationHours' || name === 'notificationThreshold' ? (
        <span>
          <span className="whitespace-nowrap text-warning">{text.pending.mark}</span>{' '}
          {text.pending[name]}
        </span>
      ) : null}
      {fields.record[name] === FIRST_BREACH_SETTINGS[name] ? null : (
        <Back fields={fields} name={name} />
      )}
    </span>
  )
}

function Back({ fields, name }: Omit<SettingNoteProps, 'children'>) {
  const { label } = breachSettingsFieldText[name]
  const isOfLaw = OF_LAW.includes(name)
  const first = settingValueWords(name, FIRST_BREACH_SETTINGS[name])
  const reset = () => fields.update(() => ({ [name]: FIRST_BREACH_SETTINGS[name] }))
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <span className={isOfLaw ? 'text-warning' : ''}>
        {isOfLaw ? text.offLaw(first) : text.offUsual(first)}
      </span>
      <Button kind="plain" onPress={() => void runWithUndo(reset, text.resetDone(label))}>
        {isOfLaw ? text.resetToLaw : text.resetToUsual}
        <VisuallyHidden>: {label}</VisuallyHidden>
      </Button>
    </span>
  )
}
