import { FIRST_BREACH_SETTINGS } from '#shared/domain/breaches/settings'
import { breachSettingsFieldText, breachSettingsText as text } from '#shared/text/breach-settings'
import { SetBack } from '../../parts/sections/SetBack.tsx'
import { settingValueWords } from './setting-words.ts'
import type { SettingsContent, SettingsFields } from './use-breach-settings.ts'

export type SettingName = Exclude<keyof SettingsContent, 'sector'>

type FirstValueProps = { readonly fields: SettingsFields; readonly name: SettingName }

/** Which settings the law itself fixes; the others are custom. */
const OF_LAW: readonly SettingName[] = ['notificationHours', 'notificationThreshold']

/** Beside a setting that was changed: what it is by law or by custom, and the way back to that. */
export function FirstValue({ fields, name }: FirstValueProps) {
  if (fields.record[name] === FIRST_BREACH_SETTINGS[name]) return null
  const { label } = breachSettingsFieldText[name]
  const isOfLaw = OF_LAW.includes(name)
  const first = settingValueWords(name, FIRST_BREACH_SETTINGS[name])
  return (
    <SetBack
      label={label}
      first={isOfLaw ? text.offLaw(first) : text.offUsual(first)}
      isWarning={isOfLaw}
      action={isOfLaw ? text.resetToLaw : text.resetToUsual}
      onReset={() => fields.update(() => ({ [name]: FIRST_BREACH_SETTINGS[name] }))}
      done={text.resetDone(label)}
    />
  )
}
