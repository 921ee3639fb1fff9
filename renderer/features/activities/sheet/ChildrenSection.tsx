import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineText } from '#ui/inline/InlineText'
import { asAnswer, asText } from '../../../parts/fields/field-kinds.ts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'

/** Whether minors can use the service, and how that is handled. GDPR art. 8. */
export function ChildrenSection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  const { openToMinors, art8Measures } = sheet.activity.children
  return (
    <ActivitySection id="children">
      <InlineChoice {...asAnswer(field('children.openToMinors'))} />
      {openToMinors === 'yes' || art8Measures !== null ? (
        <InlineText {...asText(field('children.art8Measures'))} isMultiline />
      ) : null}
    </ActivitySection>
  )
}
