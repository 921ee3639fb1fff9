import { ContentsList, type ContentsEntry } from '#ui/sheet/ContentsList'
import { SEVERITIES } from '#shared/domain/findings/finding'
import { activitySections, activityText, type ActivitySectionId } from '#shared/text/activity'
import { severityTone } from '../../../parts/findings/severity-tone.ts'
import { useSectionInView } from '../../../parts/fields/use-section-in-view.ts'
import { headingIdOf } from './ActivitySection.tsx'
import { sectionOf } from './sheet-places.ts'
import type { PlacedFinding } from './use-activity-sheet.tsx'

type SheetContentsProps = {
  readonly placed: readonly PlacedFinding[]
  readonly onSelect: (section: ActivitySectionId) => void
}

const HEADINGS = activitySections.map(({ id }) => headingIdOf(id))

/** The sections at the left edge, marked where findings are. */
export function SheetContents({ placed, onSelect }: SheetContentsProps) {
  const current = useSectionInView(HEADINGS)
  const entries = activitySections.map((section) => entryOf(section, placed))
  return (
    <ContentsList
      label={activityText.contents}
      entries={entries}
      currentId={activitySections.find(({ id }) => headingIdOf(id) === current)?.id}
      // The list only reports the ids it was given.
      onSelect={(id) => onSelect(id as ActivitySectionId)}
    />
  )
}

type Section = (typeof activitySections)[number]

function entryOf({ id, title, letter }: Section, placed: readonly PlacedFinding[]): ContentsEntry {
  const here = placed.filter(({ place }) => sectionOf(place) === id)
  const worst = SEVERITIES.find((severity) =>
    here.some(({ finding }) => finding.severity === severity),
  )
  return {
    id,
    title,
    ...(letter ? { letter } : {}),
    ...(worst ? { tone: severityTone[worst], findings: here.length } : {}),
  }
}
