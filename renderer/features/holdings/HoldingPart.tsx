import type { ReactNode } from 'react'
import { holdingSections, type HoldingSectionId } from '#shared/text/holdings'
import { SheetPart } from '../../parts/sections/SheetPart.tsx'

type HoldingPartProps = {
  readonly id: HoldingSectionId
  /** Another title than its own. */
  readonly title?: string
  readonly children: ReactNode
}

/** One section of the sheet under its title. */
export function HoldingPart({ id, title, children }: HoldingPartProps) {
  const section = holdingSections.find((each) => each.id === id)
  return section ? (
    <SheetPart section={title ? { ...section, title } : section}>{children}</SheetPart>
  ) : null
}
