import { useNavigate, useSearch } from '@tanstack/react-router'
import { SplitSheet } from '#ui/sheet/SplitSheet'
import { holdSections } from '#shared/text/legal-holds'
import { useSheetKeys } from '../../parts/fields/use-sheet-keys.ts'
import { useTitleFocus } from '../../parts/fields/use-title-focus.ts'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import { PartsContents } from '../../parts/sections/PartsContents.tsx'
import { useArrival } from '../../parts/sections/use-arrival.ts'
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
  const { id } = loaded.hold
  const navigate = useNavigate()
  const { field, section } = useSearch({ strict: false })
  const onBack = () => void navigate({ to: '/retention/holds' })
  useSheetKeys({ onBack, onPrevious: stay, onNext: stay })
  useTitleFocus(loaded.hold.releasedOn !== null)
  useArrival({ field, section, rowIdOf: sheet.fields.rowId })
  return (
    <>
      <HoldHeader sheet={sheet} onBack={onBack} />
      <SplitSheet
        contents={
          <PartsContents
            sections={holdSections}
            findings={[]}
            sectionOf={() => ''}
            onSelect={(to) =>
              void navigate({
                to: '/retention/holds/$id',
                params: { id },
                search: { section: to },
                replace: true,
              })
            }
          />
        }
      >
        <HoldSection sheet={sheet} />
        <ScopeSection sheet={sheet} />
        <CoversSection sheet={sheet} />
        <ReleaseSection sheet={sheet} />
        <HistorySection sheet={sheet} />
      </SplitSheet>
    </>
  )
}

function HistorySection({ sheet }: SectionProps) {
  return (
    <HoldPart id="history">
      <HistoryPanel entity={ENTITY} id={sheet.hold.id} words={sheet.historyWords} />
    </HoldPart>
  )
}

function stay(): void {}
