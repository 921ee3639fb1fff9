import type { ReactNode } from 'react'
import { wordsIn } from '#shared/text/cited-in'
import { requestSections, type RequestSectionId } from '#shared/text/request-sheet'
import { SheetPart } from '../../../parts/sections/SheetPart.tsx'
import type { SectionWords } from '../../../parts/sections/section-words.ts'
import type { SectionProps } from './request-sheet.ts'

type RequestPartProps = SectionProps & {
  readonly id: RequestSectionId
  readonly children: ReactNode
}

/** One section of the sheet under its title. */
export function RequestPart({ id, sheet, children }: RequestPartProps) {
  const section: SectionWords | undefined = requestSections.find((each) => each.id === id)
  if (!section) return null
  return <SheetPart section={wordsIn(sheet.rules.regime, section)}>{children}</SheetPart>
}
