import type { ReactNode } from 'react'
import {
  requestSettingsSections,
  type RequestSettingsSectionId,
} from '#shared/text/request-settings'
import { SheetPart } from '../../parts/sections/SheetPart.tsx'

type SettingsPartProps = { readonly id: RequestSettingsSectionId; readonly children: ReactNode }

/** One section of the settings under its title. */
export function SettingsPart({ id, children }: SettingsPartProps) {
  const section = requestSettingsSections.find((each) => each.id === id)
  return section ? <SheetPart section={section}>{children}</SheetPart> : null
}
