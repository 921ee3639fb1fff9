import { activityText } from '#shared/text/activity'
import { InlineDate } from '#ui/inline/InlineDate'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineText } from '#ui/inline/InlineText'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { asText, asTexts } from '../../../parts/fields/field-kinds.ts'
import { IncidentRow } from '../../../parts/incidents/IncidentRow.tsx'
import { formatDate } from '../../../ui/format-date.ts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'

/** When the record is looked at again, and what happened to it. GDPR art. 5(2), 24(1), 33(5). */
export function ReviewSection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  const { id, createdOn, changedOn } = sheet.activity
  return (
    <ActivitySection id="review">
      <InlineDate {...field('nextReviewOn')} />
      <IncidentRow entity="activity" id={id} />
      <InlineMultiPick {...asTexts(field('breachRefs'), [])} />
      <InlineText {...asText(field('note'))} isMultiline />
      <DefinitionRow label={activityText.created}>{formatDate(createdOn)}</DefinitionRow>
      <DefinitionRow label={activityText.changed}>{formatDate(changedOn)}</DefinitionRow>
    </ActivitySection>
  )
}
