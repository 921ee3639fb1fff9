import type { ReactNode } from 'react'
import { breachSections, type BreachSectionId } from '#shared/text/breach-sheet'
import { SheetPart } from '../../../parts/sections/SheetPart.tsx'

type BreachPartProps = { readonly id: BreachSectionId; readonly children: ReactNode }

/** One section of the sheet under its title. */
export function BreachPart({ id, children }: BreachPartProps) {
  const section = breachSections.find((each) => each.id === id)
  return section ? <SheetPart section={section}>{children}</SheetPart> : null
}
