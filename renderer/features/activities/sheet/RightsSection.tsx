import { rightWords } from '#shared/text/choices'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineText } from '#ui/inline/InlineText'
import { asPicks, asText } from '../../../parts/fields/field-kinds.ts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'

/** Which rights people have here, and where they are told. GDPR art. 12 to 23. */
export function RightsSection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  return (
    <ActivitySection id="rights">
      <InlineMultiPick {...asPicks(field('rights'), rightWords)} />
      <InlineText {...asText(field('rightsRestrictions'))} isMultiline />
      <InlineText {...asText(field('noticeRef'))} />
    </ActivitySection>
  )
}
