import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineText } from '#ui/inline/InlineText'
import { asList, asText } from '../../../parts/fields/field-kinds.ts'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'

/** (g) How the data are protected. GDPR art. 30(1)(g), 32(1). */
export function SecuritySection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  const measures = useLinkedList(sheet.catalogues, 'measure')
  return (
    <ActivitySection id="security">
      <InlineText {...asText(field('security'))} isMultiline />
      <InlineMultiPick {...asList(field('measureIds'))} {...measures} />
      <InlineText {...asText(field('securityRef'))} />
    </ActivitySection>
  )
}
