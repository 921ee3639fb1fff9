import { useState } from 'react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { SplitSheet } from '#ui/sheet/SplitSheet'
import { requestSections, requestSheetText as words } from '#shared/text/request-sheet'
import { useCommand } from '../../../call.ts'
import { useSheetKeys } from '../../../parts/fields/use-sheet-keys.ts'
import { HistoryPanel } from '../../../parts/history/HistoryPanel.tsx'
import { showFailure, showUndoToast } from '../../../parts/history/undo-toast.ts'
import { PartsContents } from '../../../parts/sections/PartsContents.tsx'
import { useArrival } from '../../../parts/sections/use-arrival.ts'
import { AttachmentsSection } from './AttachmentsSection.tsx'
import { AuthoritySection } from './AuthoritySection.tsx'
import { DueDatesSection } from './DueDatesSection.tsx'
import { DutiesSection } from './DutiesSection.tsx'
import { ErasedSection } from './ErasedSection.tsx'
import { LinksSection } from './LinksSection.tsx'
import { OriginSection } from './OriginSection.tsx'
import { PersonSection } from './PersonSection.tsx'
import { RequestHeader } from './RequestHeader.tsx'
import { RequestPart } from './RequestPart.tsx'
import { RequestSection } from './RequestSection.tsx'
import { RetentionSection } from './RetentionSection.tsx'
import { ENTITY, type LoadedRequest, type SectionProps } from './request-sheet.ts'
import { sectionsShown } from './sections-shown.ts'
import { SystemsSection } from './SystemsSection.tsx'
import { TimelineSection } from './TimelineSection.tsx'
import { useRequestSheet } from './use-request-sheet.tsx'

/** The whole sheet of one case. */
export function LoadedSheet({ loaded }: { readonly loaded: LoadedRequest }) {
  const sheet = useRequestSheet(loaded)
  const { id } = loaded.request
  const navigate = useNavigate()
  const { field, section } = useSearch({ strict: false })
  const onBack = () => void navigate({ to: '/requests' })
  const remove = useRemoval(loaded)
  useSheetKeys({ onBack, onPrevious: stay, onNext: stay })
  useArrival({ field, section, rowIdOf: sheet.fields.rowId })
  const shown = sectionsShown(sheet)
  return (
    <>
      <RequestHeader sheet={sheet} onBack={onBack} onRemove={remove} />
      <SplitSheet
        contents={
          <PartsContents
            sections={requestSections.filter((each) => shown.includes(each.id))}
            findings={[]}
            sectionOf={() => ''}
            onSelect={(to) =>
              void navigate({
                to: '/requests/$id',
                params: { id },
                search: { section: to },
                replace: true,
              })
            }
          />
        }
      >
        {shown.map((each) => (
          <Section key={each} id={each} sheet={sheet} />
        ))}
      </SplitSheet>
    </>
  )
}

const SECTIONS = {
  request: RequestSection,
  person: PersonSection,
  due: DueDatesSection,
  timeline: TimelineSection,
  duties: DutiesSection,
  authority: AuthoritySection,
  links: LinksSection,
  systems: SystemsSection,
  attachments: AttachmentsSection,
  retention: RetentionSection,
  origin: OriginSection,
  history: HistorySection,
}

function Section({ id, sheet }: SectionProps & { readonly id: keyof typeof SECTIONS }) {
  if (id === 'request' && sheet.request.erasedOn !== null) return <ErasedSection sheet={sheet} />
  const Part = SECTIONS[id]
  return <Part sheet={sheet} />
}

function HistorySection({ sheet }: SectionProps) {
  const { request, historyWords } = sheet
  return (
    <RequestPart id="history" sheet={sheet}>
      <HistoryPanel entity={ENTITY} id={request.id} words={historyWords} />
    </RequestPart>
  )
}

/** A list in pages has no neighbours at hand. */
function stay(): void {}

function useRemoval({ request: { id, refNo } }: LoadedRequest): () => void {
  const navigate = useNavigate()
  const removal = useCommand('requests:remove')
  const [isRemoving, setRemoving] = useState(false)
  const remove = async () => {
    if (isRemoving) return
    setRemoving(true)
    try {
      // The sheet is left first, so that it never shows a record that is gone.
      await navigate({ to: '/requests' })
      await removal.mutateAsync({ id })
      await showUndoToast(words.removed(refNo))
    } catch (error) {
      showFailure(error)
    }
  }
  return () => void remove()
}
