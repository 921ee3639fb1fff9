import type { ReactNode } from 'react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { SplitSheet } from '#ui/sheet/SplitSheet'
import { useSheetKeys } from '../fields/use-sheet-keys.ts'
import { useTitleFocus } from '../fields/use-title-focus.ts'
import { PartsContents } from './PartsContents.tsx'
import type { SectionWords } from './section-words.ts'
import { useArrival } from './use-arrival.ts'

export type SheetFrameProps = {
  readonly header: ReactNode
  readonly sections: readonly SectionWords[]
  /** The id of the row of a field, for links that name one. */
  readonly rowIdOf: (field: string) => string
  readonly onBack: () => void
  /** Whether a step has ended the sheet's life and taken its buttons away. */
  readonly isEnded: boolean
  /** The sections themselves. */
  readonly children: ReactNode
}

/** A sheet without neighbours and findings: header, contents at the left edge, sections; Escape goes back. */
export function SheetFrame(props: SheetFrameProps) {
  const { header, sections, rowIdOf, onBack, isEnded, children } = props
  const navigate = useNavigate()
  const { field, section } = useSearch({ strict: false })
  useSheetKeys({ onBack, onPrevious: stay, onNext: stay })
  useTitleFocus(isEnded)
  useArrival({ field, section, rowIdOf })
  const select = (to: string) => void navigate({ to: '.', search: { section: to }, replace: true })
  return (
    <>
      {header}
      <SplitSheet
        contents={
          <PartsContents sections={sections} findings={[]} sectionOf={() => ''} onSelect={select} />
        }
      >
        {children}
      </SplitSheet>
    </>
  )
}

/** There are no neighbours at hand. */
function stay(): void {}
