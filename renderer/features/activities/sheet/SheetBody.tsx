import { SheetSection, SplitSheet } from '#ui/sheet/SplitSheet'
import { activityText, type ActivitySectionId } from '#shared/text/activity'
import { HistoryPanel } from '../../../parts/history/HistoryPanel.tsx'
import type { HistoryWords } from '../../../parts/history/history-lines.ts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'
import { BasisSection } from './BasisSection.tsx'
import { ChannelsSection } from './ChannelsSection.tsx'
import { ChildrenSection } from './ChildrenSection.tsx'
import { DecisionsSection } from './DecisionsSection.tsx'
import { DpiaSection } from './DpiaSection.tsx'
import { ErasureSection } from './ErasureSection.tsx'
import { PeopleSection } from './PeopleSection.tsx'
import { PurposesSection } from './PurposesSection.tsx'
import { RecipientsSection } from './RecipientsSection.tsx'
import { ResponsibilitiesSection } from './ResponsibilitiesSection.tsx'
import { ReviewSection } from './ReviewSection.tsx'
import { RightsSection } from './RightsSection.tsx'
import { SecuritySection } from './SecuritySection.tsx'
import { SheetContents } from './SheetContents.tsx'
import { SourcesSection } from './SourcesSection.tsx'
import { SystemsSection } from './SystemsSection.tsx'
import { TransfersSection } from './TransfersSection.tsx'
import { ENTITY, type PlacedFinding } from './use-activity-sheet.tsx'

export type SheetBodyProps = SectionProps & {
  readonly historyWords: HistoryWords
  readonly placed: readonly PlacedFinding[]
  /** False for the first moment, in which only what fits the window is drawn. */
  readonly isWhole: boolean
  readonly onSection: (section: ActivitySectionId) => void
}

/** The sections in the order of an authority's sheet, a to g, then what else is recorded. */
export function SheetBody(props: SheetBodyProps) {
  const { sheet, historyWords, placed, isWhole, onSection } = props
  return (
    <SplitSheet contents={<SheetContents placed={placed} onSelect={onSection} />}>
      <ResponsibilitiesSection sheet={sheet} />
      <PurposesSection sheet={sheet} />
      <PeopleSection sheet={sheet} />
      {isWhole ? <LaterSections sheet={sheet} historyWords={historyWords} /> : null}
    </SplitSheet>
  )
}

function LaterSections({ sheet, historyWords }: Pick<SheetBodyProps, 'sheet' | 'historyWords'>) {
  return (
    <>
      <RecipientsSection sheet={sheet} />
      <TransfersSection sheet={sheet} />
      <ErasureSection sheet={sheet} />
      <SecuritySection sheet={sheet} />
      <AdditionalSections sheet={sheet} />
      <ActivitySection id="history">
        <HistoryPanel entity={ENTITY} id={sheet.activity.id} words={historyWords} />
      </ActivitySection>
    </>
  )
}

const ADDITIONAL = 'section-additional'

function AdditionalSections({ sheet }: SectionProps) {
  return (
    <SheetSection
      headingId={ADDITIONAL}
      heading={
        <h2 id={ADDITIONAL} className="text-20 font-semibold text-ink">
          {activityText.additional}
        </h2>
      }
    >
      <div className="flex flex-col gap-8 pt-6">
        <BasisSection sheet={sheet} />
        <SourcesSection sheet={sheet} />
        <DecisionsSection sheet={sheet} />
        <DpiaSection sheet={sheet} />
        <ChannelsSection sheet={sheet} />
        <ChildrenSection sheet={sheet} />
        <RightsSection sheet={sheet} />
        <SystemsSection sheet={sheet} />
        <ReviewSection sheet={sheet} />
      </div>
    </SheetSection>
  )
}
