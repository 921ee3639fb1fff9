import type { ReactNode } from 'react'
import { useMarginFlow } from './use-margin-flow.ts'

export type SplitSheetProps = {
  /** A ContentsList; at the left edge, or above the sheet when there is no room. */
  readonly contents?: ReactNode
  /** SheetSections. */
  readonly children: ReactNode
}

/** Contents at the left edge, the column where the officer writes, the margin where the program speaks. */
export function SplitSheet({ contents, children }: SplitSheetProps) {
  const sheet = useMarginFlow()
  return (
    <div className="@container px-6 pb-24">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-6 @min-[60rem]:grid-cols-[8rem_minmax(0,1fr)]">
        <div className="z-10 bg-paper @min-[44rem]:@max-[60rem]:sticky @min-[44rem]:@max-[60rem]:top-9 @max-[60rem]:border-b @max-[60rem]:border-hairline @max-[60rem]:py-1 @max-[60rem]:mb-4">
          <div className="@min-[60rem]:sticky @min-[60rem]:top-13">{contents}</div>
        </div>
        <div
          ref={sheet}
          className="sheet flex max-w-[calc(var(--spacing-column)+var(--spacing-margin)+1.25rem)] min-w-0 flex-col gap-10"
        >
          {children}
        </div>
      </div>
    </div>
  )
}

export type SheetSectionProps = {
  /** A SectionHeading. */
  readonly heading: ReactNode
  readonly headingId: string
  readonly children: ReactNode
  /** What the program says about the section as a whole. */
  readonly notes?: ReactNode
}

/** One section of a sheet; its rows bring their own margin. */
export function SheetSection({ heading, headingId, children, notes }: SheetSectionProps) {
  return (
    <section aria-labelledby={headingId}>
      <div className="sheet-head">
        <div>{heading}</div>
        {notes ? <div className="sheet-notes">{notes}</div> : null}
      </div>
      {children}
    </section>
  )
}
