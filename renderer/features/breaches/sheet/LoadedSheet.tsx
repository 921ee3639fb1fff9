import { useNavigate } from '@tanstack/react-router'
import { HistoryPanel } from '../../../parts/history/HistoryPanel.tsx'
import { SheetFrame } from '../../../parts/sections/SheetFrame.tsx'
import { BreachHeader } from './BreachHeader.tsx'
import { BreachPart } from './BreachPart.tsx'
import { ENTITY, type LoadedBreach, type PartProps } from './breach-sheet.ts'
import { ClockSection } from './ClockSection.tsx'
import { DocumentsPart } from './DocumentsPart.tsx'
import { EffectsSection } from './EffectsSection.tsx'
import { FilesSection } from './FilesSection.tsx'
import { IncidentSection } from './IncidentSection.tsx'
import { LessonsSection } from './LessonsSection.tsx'
import { LinksSection } from './LinksSection.tsx'
import { MeasuresAfterSection, MeasuresBeforeSection } from './MeasuresSections.tsx'
import { NatureSection } from './NatureSection.tsx'
import { OriginSection } from './OriginSection.tsx'
import { OthersSection } from './others/OthersSection.tsx'
import { RetentionSection } from './RetentionSection.tsx'
import { ScopeSection } from './ScopeSection.tsx'
import { sectionsShown } from './sections-shown.ts'
import { TellingSection } from './TellingSection.tsx'
import { TimeSection } from './TimeSection.tsx'
import { useBreachSheet } from './use-breach-sheet.tsx'

/** The whole sheet of one incident. */
export function LoadedSheet({ loaded }: { readonly loaded: LoadedBreach }) {
  const sheet = useBreachSheet(loaded)
  const navigate = useNavigate()
  const onBack = () => void navigate({ to: '/breaches' })
  const shown = sectionsShown(sheet)
  return (
    <SheetFrame
      header={<BreachHeader sheet={sheet} onBack={onBack} />}
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
  incident: IncidentSection,
  clock: ClockSection,
  time: TimeSection,
  nature: NatureSection,
  scope: ScopeSection,
  before: MeasuresBeforeSection,
  effects: EffectsSection,
  after: MeasuresAfterSection,
  people: TellingSection,
  others: OthersSection,
  links: LinksSection,
  files: FilesSection,
  documents: DocumentsPart,
  lessons: LessonsSection,
  retention: RetentionSection,
  origin: OriginSection,
  history: HistorySection,
}

function HistorySection({ sheet: { breach, historyWords } }: PartProps) {
  return (
    <BreachPart id="history">
      <HistoryPanel entity={ENTITY} id={breach.id} words={historyWords} />
    </BreachPart>
  )
}
