import { useNavigate } from '@tanstack/react-router'
import { HistoryPanel } from '../../../parts/history/HistoryPanel.tsx'
import { SheetFrame } from '../../../parts/sections/SheetFrame.tsx'
import { AgeSection } from './AgeSection.tsx'
import { DeletionHeader } from './DeletionHeader.tsx'
import { DeletionPart } from './DeletionPart.tsx'
import { ENTITY, type LoadedDeletion, type PartProps } from './deletion-sheet.ts'
import { EvidenceSection } from './EvidenceSection.tsx'
import { KeptSection } from './KeptSection.tsx'
import { LinksSection } from './LinksSection.tsx'
import { OriginSection } from './OriginSection.tsx'
import { ReferenceSection } from './reference/ReferenceSection.tsx'
import { RetentionSection } from './RetentionSection.tsx'
import { sectionsShown } from './sections-shown.ts'
import { SignalSection } from './SignalSection.tsx'
import { StepsSection } from './StepsSection.tsx'
import { useDeletionSheet } from './use-deletion-sheet.tsx'
import { WhatSection } from './WhatSection.tsx'

/** The whole sheet of one case. */
export function LoadedSheet({ loaded }: { readonly loaded: LoadedDeletion }) {
  const sheet = useDeletionSheet(loaded)
  const navigate = useNavigate()
  const onBack = () => void navigate({ to: '/deletions' })
  const shown = sectionsShown(sheet)
  return (
    <SheetFrame
      header={<DeletionHeader sheet={sheet} onBack={onBack} />}
      sections={shown}
      rowIdOf={sheet.fields.rowId}
      onBack={onBack}
      isEnded={!loaded.summary.isOpen}
    >
      {shown.map(({ id }) => {
        const Part = SECTIONS[id]
        return <Part key={id} sheet={sheet} />
      })}
    </SheetFrame>
  )
}

const SECTIONS = {
  steps: StepsSection,
  signal: SignalSection,
  age: AgeSection,
  what: WhatSection,
  kept: KeptSection,
  reference: ReferenceSection,
  evidence: EvidenceSection,
  links: LinksSection,
  retention: RetentionSection,
  origin: OriginSection,
  history: HistorySection,
}

function HistorySection({ sheet: { deletion, historyWords } }: PartProps) {
  return (
    <DeletionPart id="history">
      <HistoryPanel entity={ENTITY} id={deletion.id} words={historyWords} />
    </DeletionPart>
  )
}
