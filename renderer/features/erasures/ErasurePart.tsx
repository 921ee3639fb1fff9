import type { ReactNode } from 'react'
import { erasureSections, type ErasureSectionId } from '#shared/text/erasures'
import { SheetPart } from '../../parts/sections/SheetPart.tsx'

type ErasurePartProps = { readonly id: ErasureSectionId; readonly children: ReactNode }

/** One section of the sheet under its title. */
export function ErasurePart({ id, children }: ErasurePartProps) {
  const section = erasureSections.find((each) => each.id === id)
  return section ? <SheetPart section={section}>{children}</SheetPart> : null
}
