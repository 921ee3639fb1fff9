import { useNavigate } from '@tanstack/react-router'
import type { ErasureSheet } from '#shared/ipc/retention'
import { erasureSections, type ErasureSectionId } from '#shared/text/erasures'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import { SheetFrame } from '../../parts/sections/SheetFrame.tsx'
import { CertificateSection } from './CertificateSection.tsx'
import { ErasureHeader } from './ErasureHeader.tsx'
import { ErasurePart } from './ErasurePart.tsx'
import { ErasureSection } from './ErasureSection.tsx'
import { EvidenceSection } from './EvidenceSection.tsx'
import { KeptSection } from './KeptSection.tsx'
import { LinesSection } from './LinesSection.tsx'
import { ENTITY, type SectionProps } from './erasure-sheet.ts'
import { useErasureSheet } from './use-erasure-sheet.tsx'

/** The whole sheet of one erasure. */
export function LoadedSheet({ loaded }: { readonly loaded: ErasureSheet }) {
  const sheet = useErasureSheet(loaded)
  const { lines, certificate } = loaded.erasure
  const navigate = useNavigate()
  const onBack = () => void navigate({ to: '/retention/erasures' })
  const isKept = lines.some(({ kept }) => kept !== null)
  const shown = erasureSections.filter((each) => each.id !== 'kept' || isKept)
  return (
    <SheetFrame
      header={<ErasureHeader sheet={sheet} onBack={onBack} />}
      sections={shown}
      rowIdOf={sheet.fields.rowId}
      onBack={onBack}
      isEnded={certificate !== null}
    >
      {shown.map((each) => (
        <Section key={each.id} id={each.id} sheet={sheet} />
      ))}
    </SheetFrame>
  )
}

const SECTIONS = {
  erasure: ErasureSection,
  lines: LinesSection,
  kept: KeptSection,
  evidence: EvidenceSection,
  certificate: CertificateSection,
  history: HistorySection,
}

function Section({ id, sheet }: SectionProps & { readonly id: ErasureSectionId }) {
  const Part = SECTIONS[id]
  return <Part sheet={sheet} />
}

function HistorySection({ sheet }: SectionProps) {
  return (
    <ErasurePart id="history">
      <HistoryPanel entity={ENTITY} id={sheet.erasure.id} words={sheet.historyWords} />
    </ErasurePart>
  )
}
