import type { ReactNode } from 'react'
import { SectionHeading } from '#ui/sheet/SectionHeading'
import { SheetSection } from '#ui/sheet/SplitSheet'
import { activitySections, type ActivitySectionId } from '#shared/text/activity'

export type ActivitySectionProps = {
  readonly id: ActivitySectionId
  readonly children: ReactNode
}

/** One section of the sheet under its letter, reachable by a link. */
export function ActivitySection({ id, children }: ActivitySectionProps) {
  const section = activitySections.find((each) => each.id === id)
  if (!section) return null
  const { title, letter, article } = section
  const isMain = letter !== undefined || id === 'history'
  return (
    <SheetSection
      headingId={headingIdOf(id)}
      heading={
        <SectionHeading
          id={headingIdOf(id)}
          title={title}
          letter={letter}
          article={article}
          level={isMain ? 2 : 3}
        />
      }
    >
      {children}
    </SheetSection>
  )
}

/** The id of a section's heading. */
export function headingIdOf(id: ActivitySectionId): string {
  return `section-${id}`
}
