import type { ReactNode } from 'react'
import { SectionHeading } from '#ui/sheet/SectionHeading'
import { SheetSection } from '#ui/sheet/SplitSheet'
import { headingIdOf, type SectionWords } from './section-words.ts'

export type SheetPartProps = { readonly section: SectionWords; readonly children: ReactNode }

/** One section of a sheet, reachable by a link. */
export function SheetPart({ section: { id, title, article }, children }: SheetPartProps) {
  const headingId = headingIdOf(id)
  return (
    <SheetSection
      headingId={headingId}
      heading={<SectionHeading id={headingId} title={title} article={article} />}
    >
      {children}
    </SheetSection>
  )
}
