import type { ReactNode } from 'react'
import { processorSections, type ProcessorSectionId } from '#shared/text/processor-activities'
import { SheetPart } from '../../parts/sections/SheetPart.tsx'

type ProcessorPartProps = { readonly id: ProcessorSectionId; readonly children: ReactNode }

/** One section of the sheet under its title. */
export function ProcessorPart({ id, children }: ProcessorPartProps) {
  const section = processorSections.find((each) => each.id === id)
  return section ? <SheetPart section={section}>{children}</SheetPart> : null
}
