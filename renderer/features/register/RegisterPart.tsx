import type { ReactNode } from 'react'
import { registerSections, type RegisterSectionId } from '#shared/text/register'
import { SheetPart } from '../../parts/sections/SheetPart.tsx'

type RegisterPartProps = { readonly id: RegisterSectionId; readonly children: ReactNode }

/** One section of the register header under its title. */
export function RegisterPart({ id, children }: RegisterPartProps) {
  const section = registerSections.find((each) => each.id === id)
  return section ? <SheetPart section={section}>{children}</SheetPart> : null
}
