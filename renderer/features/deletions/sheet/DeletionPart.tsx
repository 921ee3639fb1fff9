import type { ReactNode } from 'react'
import { deletionSections, type DeletionSectionId } from '#shared/text/deletion-sheet'
import { SheetPart } from '../../../parts/sections/SheetPart.tsx'

type DeletionPartProps = { readonly id: DeletionSectionId; readonly children: ReactNode }

/** One section of the sheet under its title. */
export function DeletionPart({ id, children }: DeletionPartProps) {
  const section = deletionSections.find((each) => each.id === id)
  return section ? <SheetPart section={section}>{children}</SheetPart> : null
}
