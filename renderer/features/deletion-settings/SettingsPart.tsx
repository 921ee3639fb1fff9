import type { ReactNode } from 'react'
import {
  deletionSettingsSections,
  type DeletionSettingsSectionId,
} from '#shared/text/deletion-settings'
import { SheetPart } from '../../parts/sections/SheetPart.tsx'

type SettingsPartProps = { readonly id: DeletionSettingsSectionId; readonly children: ReactNode }

/** One section of the settings of age-verification cases under its title. */
export function SettingsPart({ id, children }: SettingsPartProps) {
  const section = deletionSettingsSections.find((each) => each.id === id)
  return section ? <SheetPart section={section}>{children}</SheetPart> : null
}
