import { ContentsList, type ContentsEntry } from '#ui/sheet/ContentsList'
import { SEVERITIES, type Finding } from '#shared/domain/findings/finding'
import { sheetText } from '#shared/text/sheet'
import { severityTone } from '../findings/severity-tone.ts'
import { useSectionInView } from '../fields/use-section-in-view.ts'
import { headingIdOf, type SectionWords } from './section-words.ts'

export type PartsContentsProps = {
  readonly sections: readonly SectionWords[]
  readonly findings: readonly Finding[]
  /** In which section the field of a finding stands. */
  readonly sectionOf: (field: string) => string
  readonly onSelect: (section: string) => void
}

/** The sections of a sheet at its left edge, marked where findings are. */
export function PartsContents({ sections, findings, sectionOf, onSelect }: PartsContentsProps) {
  const current = useSectionInView(sections.map(({ id }) => headingIdOf(id)))
  return (
    <ContentsList
      label={sheetText.contents}
      entries={sections.map(({ id, title }) => ({
        id,
        title,
        ...marksOf(findings.filter(({ field }) => sectionOf(field) === id)),
      }))}
      {...currentOf(sections, current)}
      onSelect={(id) => {
        document.getElementById(headingIdOf(id))?.scrollIntoView({ block: 'start' })
        onSelect(id)
      }}
    />
  )
}

function marksOf(here: readonly Finding[]): Pick<ContentsEntry, 'tone' | 'findings'> {
  const worst = SEVERITIES.find((severity) => here.some((finding) => finding.severity === severity))
  return worst ? { tone: severityTone[worst], findings: here.length } : {}
}

function currentOf(sections: readonly SectionWords[], headingId: string | undefined) {
  const found = sections.find(({ id }) => headingIdOf(id) === headingId)
  return found ? { currentId: found.id } : {}
}
