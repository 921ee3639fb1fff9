import { useNavigate, useSearch } from '@tanstack/react-router'
import { SplitSheet } from '#ui/sheet/SplitSheet'
import {
  holdingSections,
  holdingSheetText as words,
  type HoldingSectionId,
} from '#shared/text/holdings'
import { useSheetKeys } from '../../parts/fields/use-sheet-keys.ts'
import { useTitleFocus } from '../../parts/fields/use-title-focus.ts'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import { PartsContents } from '../../parts/sections/PartsContents.tsx'
import type { SectionWords } from '../../parts/sections/section-words.ts'
import { useArrival } from '../../parts/sections/use-arrival.ts'
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
  const { id, erased } = loaded.holding
  const navigate = useNavigate()
  const { field, section } = useSearch({ strict: false })
  const onBack = () => void navigate({ to: '/retention' })
  useSheetKeys({ onBack, onPrevious: stay, onNext: stay })
  useTitleFocus(erased !== null)
  useArrival({ field, section, rowIdOf: sheet.fields.rowId })
  const shown = sectionsShown(erased !== null)
  return (
    <>
      <HoldingHeader sheet={sheet} onBack={onBack} />
      <SplitSheet
        contents={
          <PartsContents
            sections={shown}
            findings={[]}
            sectionOf={() => ''}
            onSelect={(to) =>
              void navigate({
                to: '/retention/holdings/$id',
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

/** A list in pages has no neighbours at hand. */
function stay(): void {}
