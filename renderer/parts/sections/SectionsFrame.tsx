import type { ReactNode } from 'react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { SplitSheet } from '#ui/sheet/SplitSheet'
import { PartsContents } from './PartsContents.tsx'
import type { SectionWords } from './section-words.ts'
import { useArrival } from './use-arrival.ts'

export type SectionsFrameProps = {
  readonly sections: readonly SectionWords[]
  /** The id of the row of a field, for links that name one. */
  readonly rowIdOf: (field: string) => string
  /** The sections themselves. */
  readonly children: ReactNode
}

/** Sections without findings, their contents at the left edge; what a link names comes into view. */
export function SectionsFrame({ sections, rowIdOf, children }: SectionsFrameProps) {
  const navigate = useNavigate()
  const { field, section } = useSearch({ strict: false })
  useArrival({ field, section, rowIdOf })
  const select = (to: string) => void navigate({ to: '.', search: { section: to }, replace: true })
  return (
    <SplitSheet
      contents={
        <PartsContents sections={sections} findings={[]} sectionOf={() => ''} onSelect={select} />
      }
    >
      {children}
    </SplitSheet>
  )
}
