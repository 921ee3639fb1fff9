import { useNavigate, useSearch } from '@tanstack/react-router'
import { SplitSheet } from '#ui/sheet/SplitSheet'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { Register } from '#shared/domain/register/register'
import type { ProcessorActivitySheet } from '#shared/ipc/processor-activities'
import { processorSections } from '#shared/text/processor-activities'
import { useQuery } from '../../call.ts'
import { useSheetKeys } from '../../parts/fields/use-sheet-keys.ts'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import { useKnownWords } from '../../parts/history/use-known-words.ts'
import { PartsContents } from '../../parts/sections/PartsContents.tsx'
import { useArrival } from '../../parts/sections/use-arrival.ts'
import { ControllersSection } from './ControllersSection.tsx'
import { ContractsSection, ParticularsSection, ReviewSection } from './OwnSections.tsx'
import { ProcessorHeader } from './ProcessorHeader.tsx'
import { ProcessorPart } from './ProcessorPart.tsx'
import { placeOf, sectionOf, useProcessorFields } from './processor-fields.ts'
import { SecuritySection } from './SecuritySection.tsx'
import { TransfersSection } from './TransfersSection.tsx'
import { useDeeds } from './use-deeds.ts'

type ProcessorSheetProps = {
  readonly loaded: ProcessorActivitySheet
  readonly catalogues: Catalogues
  readonly register: Register
}

/** The whole sheet of one activity, in the order of the article. */
export function ProcessorSheet({ loaded, catalogues, register }: ProcessorSheetProps) {
  const { activity, findings } = loaded
  const fields = useProcessorFields(loaded)
  const { field, section } = useSearch({ strict: false })
  const turns = useTurns(activity.id)
  const historyWords = useKnownWords('processor-activity')
  useSheetKeys(turns)
  useArrival({ field, section, rowIdOf: (path) => fields.rowId(rowToFocus(path, loaded)) })
  const parts = { fields, catalogues }
  return (
    <>
      <ProcessorHeader loaded={loaded} turns={turns} />
      <SplitSheet
        contents={
          <PartsContents
            sections={processorSections}
            findings={findings}
            sectionOf={sectionOf}
            onSelect={turns.onSection}
          />
        }
      >
        <ParticularsSection {...parts} register={register} />
        <ControllersSection {...parts} />
        <TransfersSection {...parts} />
        <SecuritySection {...parts} />
        <ContractsSection {...parts} />
        <ReviewSection {...parts} activity={activity} />
        <ProcessorPart id="history">
          <HistoryPanel entity="processor-activity" id={activity.id} words={historyWords} />
        </ProcessorPart>
      </SplitSheet>
    </>
  )
}

/** The ways out of a sheet: back, to its neighbours, to one of its sections. */
export type Turns = {
  readonly previous: string | null
  readonly next: string | null
  readonly onBack: () => void
  readonly onPrevious: () => void
  readonly onNext: () => void
  readonly onSection: (section: string) => void
}

function useTurns(id: string): Turns {
  const navigate = useNavigate()
  const { open } = useDeeds()
  const { data: list = [] } = useQuery('processor-activities:list', undefined)
  const place = list.findIndex(({ activity }) => activity.id === id)
  const previous = list[place - 1]?.activity.id ?? null
  const next = (place === -1 ? undefined : list[place + 1]?.activity.id) ?? null
  return {
    previous,
    next,
    onBack: () => void navigate({ to: '/processor-activities' }),
    onPrevious: () => previous && open(previous),
    onNext: () => next && open(next),
    onSection: (section) =>
      void navigate({
        to: '/processor-activities/$id',
        params: { id },
        search: { section },
        replace: true,
      }),
  }
}

/** The row a link to a field leads to: where its findings stand when that is elsewhere. */
function rowToFocus(field: string, { findings, activity }: ProcessorActivitySheet): string {
  const finding = findings.find((each) => each.field === field)
  return finding ? placeOf(finding, activity) : field
}
