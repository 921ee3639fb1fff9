import type { ReactNode } from 'react'
import { useSheetKeys } from '../fields/use-sheet-keys.ts'
import { useTitleFocus } from '../fields/use-title-focus.ts'
import { SectionsFrame, type SectionsFrameProps } from './SectionsFrame.tsx'

export type SheetFrameProps = SectionsFrameProps & {
  readonly header: ReactNode
  readonly onBack: () => void
  /** Whether a step has ended the sheet's life and taken its buttons away. */
  readonly isEnded: boolean
}

/** A sheet without neighbours and findings: header, contents at the left edge, sections; Escape goes back. */
export function SheetFrame({ header, onBack, isEnded, ...sections }: SheetFrameProps) {
  useSheetKeys({ onBack, onPrevious: stay, onNext: stay })
  useTitleFocus(isEnded)
  return (
    <>
      {header}
      <SectionsFrame {...sections} />
    </>
  )
}

/** There are no neighbours at hand. */
function stay(): void {}
