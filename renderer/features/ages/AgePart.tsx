import type { ReactNode } from 'react'
import { SectionHeading } from '#ui/sheet/SectionHeading'
import { SheetSection } from '#ui/sheet/SplitSheet'
import { headingIdOf, type SectionWords } from '../../parts/sections/section-words.ts'

type AgePartProps = { readonly section: SectionWords; readonly children: ReactNode }

/** One section of a country's form; its fields keep to the column where the officer writes. */
export function AgePart({ section: { id, title, article }, children }: AgePartProps) {
  const headingId = headingIdOf(id)
  return (
    <SheetSection
      headingId={headingId}
      heading={
        <div className="@container flex flex-col gap-5">
          <SectionHeading id={headingId} title={title} article={article} />
          {children}
        </div>
      }
    >
      {null}
    </SheetSection>
  )
}
