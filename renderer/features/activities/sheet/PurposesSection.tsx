import { importanceWords } from '#shared/text/choices'
import { activityText } from '#shared/text/activity'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineText } from '#ui/inline/InlineText'
import { CheckRow } from '../../../parts/fields/CheckRow.tsx'
import { asOpenQuestion, asText, asTexts } from '../../../parts/fields/field-kinds.ts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'

/** (b) What the data are used for. GDPR art. 30(1)(b). */
export function PurposesSection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  return (
    <ActivitySection id="purposes">
      <InlineText {...asText(field('purpose'))} isMultiline />
      <CheckRow {...field('purposeProposed')} statement={activityText.purposeProposed} />
      <InlineMultiPick {...asTexts(field('subPurposes'), [])} />
      <InlineChoice {...asOpenQuestion(field('importance'), importanceWords)} />
    </ActivitySection>
  )
}
