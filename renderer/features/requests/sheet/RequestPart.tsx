import type { ReactNode } from 'react'
import { requestSections, type RequestSectionId } from '#shared/text/request-sheet'
import { SheetPart } from '../../../parts/sections/SheetPart.tsx'

type RequestPartProps = { readonly id: RequestSectionId; readonly children: ReactNode }

/** One section of the sheet under its title. */
export function RequestPart({ id, children }: RequestPartProps) {
  const section = requestSections.find((each) => each.id === id)
  return section ? <SheetPart section={section}>{children}</SheetPart> : null
}
