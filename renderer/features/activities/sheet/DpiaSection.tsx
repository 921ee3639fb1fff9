import { dpiaCriterionWords } from '#shared/text/choices'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineDate } from '#ui/inline/InlineDate'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineText } from '#ui/inline/InlineText'
import { asAnswer, asPicks, asText } from '../../../parts/fields/field-kinds.ts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'

/** Whether an impact assessment is needed, and what it found. GDPR art. 35, 36. */
export function DpiaSection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  return (
    <ActivitySection id="dpia">
      <InlineMultiPick {...asPicks(field('dpia.criteria'), dpiaCriterionWords)} />
      <InlineChoice {...asAnswer(field('dpia.needed'))} />
      <InlineText {...asText(field('dpia.reason'))} isMultiline />
      <InlineText {...asText(field('dpia.ref'))} />
      <InlineDate {...field('dpia.doneOn')} />
      <InlineText {...asText(field('dpia.result'))} isMultiline />
      <InlineText {...asText(field('dpia.priorConsultation'))} isMultiline />
    </ActivitySection>
  )
}
