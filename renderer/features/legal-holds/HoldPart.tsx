import type { ReactNode } from 'react'
import { holdSections, type HoldSectionId } from '#shared/text/legal-holds'
import { SheetPart } from '../../parts/sections/SheetPart.tsx'

type HoldPartProps = { readonly id: HoldSectionId; readonly children: ReactNode }

/** One section of the sheet under its title. */
export function HoldPart({ id, children }: HoldPartProps) {
  const section = holdSections.find((each) => each.id === id)
  return section ? <SheetPart section={section}>{children}</SheetPart> : null
}
