import type { ReactNode } from 'react'
import { breachSettingsSections, type BreachSettingsSectionId } from '#shared/text/breach-settings'
import { SheetPart } from '../../parts/sections/SheetPart.tsx'

type SettingsPartProps = { readonly id: BreachSettingsSectionId; readonly children: ReactNode }

/** One section of the settings of breaches under its title. */
export function SettingsPart({ id, children }: SettingsPartProps) {
  const section = breachSettingsSections.find((each) => each.id === id)
  return section ? <SheetPart section={section}>{children}</SheetPart> : null
}
