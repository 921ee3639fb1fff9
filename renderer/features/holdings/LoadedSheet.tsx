import { useNavigate } from '@tanstack/react-router'
import {
  holdingSections,
  holdingSheetText as words,
  type HoldingSectionId,
} from '#shared/text/holdings'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import type { SectionWords } from '../../parts/sections/section-words.ts'
import { SheetFrame } from '../../parts/sections/SheetFrame.tsx'
import { DateSection } from './DateSection.tsx'
import { ErasedSection } from './ErasedSection.tsx'
import { EventsSection } from './EventsSection.tsx'
import { HeldSection } from './HeldSection.tsx'
import { HoldingHeader } from './HoldingHeader.tsx'
import { HoldingPart } from './HoldingPart.tsx'
import { HoldsSection } from './HoldsSection.tsx'
import { MarksSection } from './MarksSection.tsx'
import { NoteSection } from './NoteSection.tsx'
import { NumbersSection } from './NumbersSection.tsx'
import { OriginSection } from './OriginSection.tsx'
import { ENTITY, type LoadedHolding, type SectionProps } from './holding-sheet.ts'
import { useHoldingSheet } from './use-holding-sheet.tsx'

/** The whole sheet of one holding. */
export function LoadedSheet({ loaded }: { readonly loaded: LoadedHolding }) {
  const sheet = useHoldingSheet(loaded)
  const { erased } = loaded.holding
  const navigate = useNavigate()
  const onBack = () => void navigate({ to: '/retention' })
  const shown = sectionsShown(erased !== null)
  return (
    <SheetFrame
      header={<HoldingHeader sheet={sheet} onBack={onBack} />}
      sections={shown}
      rowIdOf={sheet.fields.rowId}
      onBack={onBack}
      isEnded={erased !== null}
    >
      {shown.map((each) => (
        <Section key={each.id} id={each.id} sheet={sheet} />
      ))}
    </SheetFrame>
  )
}

function sectionsShown(isErased: boolean): readonly SectionWords<HoldingSectionId>[] {
  if (!isErased) return holdingSections
  return holdingSections
    .filter(({ id }) => OF_ERASED.includes(id))
    .map((each) => (each.id === 'held' ? { ...each, title: words.wasHeld } : each))
}

/** What is gone is read, not changed. */
const OF_ERASED: readonly HoldingSectionId[] = ['date', 'held', 'holds', 'origin', 'history']

const SECTIONS = {
  date: DateSection,
  held: HeldSection,
  events: EventsSection,
  numbers: NumbersSection,
  marks: MarksSection,
  holds: HoldsSection,
  note: NoteSection,
  origin: OriginSection,
  history: HistorySection,
}

function Section({ id, sheet }: SectionProps & { readonly id: HoldingSectionId }) {
  if (id === 'held' && sheet.holding.erased !== null) return <ErasedSection sheet={sheet} />
  const Part = SECTIONS[id]
  return <Part sheet={sheet} />
}

function HistorySection({ sheet }: SectionProps) {
  return (
    <HoldingPart id="history">
      <HistoryPanel entity={ENTITY} id={sheet.holding.id} words={sheet.historyWords} />
    </HoldingPart>
  )
}
