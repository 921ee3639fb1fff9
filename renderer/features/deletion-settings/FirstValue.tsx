import { FIRST_DELETION_SETTINGS } from '#shared/domain/deletions/settings'
import {
  deletionSettingsFieldText,
  deletionSettingsText as text,
  deletionSettingValue,
} from '#shared/text/deletion-settings'
import { SetBack } from '../../parts/sections/SetBack.tsx'
import type { SettingsContent, SettingsFields } from './use-deletion-settings.ts'

export type SettingName = Exclude<keyof SettingsContent, 'noticeAge' | 'noticeWording'>

type FirstValueProps = { readonly fields: SettingsFields; readonly name: SettingName }

/** Beside a setting that was changed: what it was at first, and the way back to that. */
export function FirstValue({ fields, name }: FirstValueProps) {
  const first = FIRST_DELETION_SETTINGS[name]
  if (fields.record[name] === first) return null
  const { label } = deletionSettingsFieldText[name]
  return (
    <SetBack
      label={label}
      first={text.off(deletionSettingValue(name, first) ?? String(first))}
      action={text.reset}
      onReset={() => fields.update(() => ({ [name]: first }))}
      done={text.resetDone(label)}
    />
  )
}

/** What stands beside a setting: the way back, and who changed it last. */
export function notesOf(fields: SettingsFields, name: SettingName) {
  return (
    <>
      <FirstValue fields={fields} name={name} />
      {fields.notes(name)}
    </>
  )
}
