import { useNavigate } from '@tanstack/react-router'
import { holdSections } from '#shared/text/legal-holds'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import { SheetFrame } from '../../parts/sections/SheetFrame.tsx'
import { CoversSection } from './CoversSection.tsx'
import { HoldHeader } from './HoldHeader.tsx'
import { HoldPart } from './HoldPart.tsx'
import { HoldSection } from './HoldSection.tsx'
import { ReleaseSection } from './ReleaseSection.tsx'
import { ScopeSection } from './ScopeSection.tsx'
import { ENTITY, type LoadedHold, type SectionProps } from './hold-sheet.ts'
import { useHoldSheet } from './use-hold-sheet.tsx'

/** The whole sheet of one hold. */
export function LoadedSheet({ loaded }: { readonly loaded: LoadedHold }) {
  const sheet = useHoldSheet(loaded)
  const navigate = useNavigate()
  const onBack = () => void navigate({ to: '/retention/holds' })
  return (
    <SheetFrame
      header={<HoldHeader sheet={sheet} onBack={onBack} />}
      sections={holdSections}
      rowIdOf={sheet.fields.rowId}
      onBack={onBack}
      isEnded={loaded.hold.releasedOn !== null}
    >
      <HoldSection sheet={sheet} />
      <ScopeSection sheet={sheet} />
      <CoversSection sheet={sheet} />
      <ReleaseSection sheet={sheet} />
      <HistorySection sheet={sheet} />
    </SheetFrame>
  )
}

function HistorySection({ sheet }: SectionProps) {
  return (
    <HoldPart id="history">
      <HistoryPanel entity={ENTITY} id={sheet.hold.id} words={sheet.historyWords} />
    </HoldPart>
  )
}
