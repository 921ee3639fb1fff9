import { useNavigate, useSearch } from '@tanstack/react-router'
import { SplitSheet } from '#ui/sheet/SplitSheet'
import type { ErasureSheet } from '#shared/ipc/retention'
import { erasureSections, type ErasureSectionId } from '#shared/text/erasures'
import { useSheetKeys } from '../../parts/fields/use-sheet-keys.ts'
import { useTitleFocus } from '../../parts/fields/use-title-focus.ts'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import { PartsContents } from '../../parts/sections/PartsContents.tsx'
import { useArrival } from '../../parts/sections/use-arrival.ts'
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
  const { id, lines, certificate } = loaded.erasure
  const navigate = useNavigate()
  const { field, section } = useSearch({ strict: false })
  const onBack = () => void navigate({ to: '/retention/erasures' })
  useSheetKeys({ onBack, onPrevious: stay, onNext: stay })
  useTitleFocus(certificate !== null)
  useArrival({ field, section, rowIdOf: sheet.fields.rowId })
  const isKept = lines.some(({ kept }) => kept !== null)
  const shown = erasureSections.filter((each) => each.id !== 'kept' || isKept)
  return (
    <>
      <ErasureHeader sheet={sheet} onBack={onBack} />
      <SplitSheet
        contents={
          <PartsContents
            sections={shown}
            findings={[]}
            sectionOf={() => ''}
            onSelect={(to) =>
              void navigate({
                to: '/retention/erasures/$id',
                params: { id },
                search: { section: to },
                replace: true,
              })
            }
          />
        }
      >
        {shown.map((each) => (
          <Section key={each.id} id={each.id} sheet={sheet} />
        ))}
      </SplitSheet>
    </>
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

function stay(): void {}
