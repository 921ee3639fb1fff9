import type { ReactNode } from 'react'
import {
  retentionSettingsSections,
  type RetentionSettingsSectionId,
} from '#shared/text/retention-settings'
import { SheetPart } from '../../parts/sections/SheetPart.tsx'

type SettingsPartProps = { readonly id: RetentionSettingsSectionId; readonly children: ReactNode }

/** One section of the settings of retention under its title. */
export function SettingsPart({ id, children }: SettingsPartProps) {
  const section = retentionSettingsSections.find((each) => each.id === id)
  return section ? <SheetPart section={section}>{children}</SheetPart> : null
}
