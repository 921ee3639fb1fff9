import { profilingWords } from '#shared/text/choices'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineText } from '#ui/inline/InlineText'
import { asAnswer, asOpenQuestion, asText } from '../../../parts/fields/field-kinds.ts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'

/** Decisions made by machines, and profiling. GDPR art. 22, 13(2)(f). */
export function DecisionsSection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  const { exists, profiling, withEffect, ...told } = sheet.activity.automatedDecision
  const isExplained =
    exists === 'yes' ||
    withEffect === 'yes' ||
    profiling === 'yes' ||
    profiling === 'possible' ||
    Object.values(told).some((text) => text !== null)
  return (
    <ActivitySection id="decisions">
      <InlineChoice {...asAnswer(field('automatedDecision.exists'))} />
      <InlineChoice {...asOpenQuestion(field('automatedDecision.profiling'), profilingWords)} />
      <InlineChoice {...asAnswer(field('automatedDecision.withEffect'))} />
      {isExplained ? (
        <>
          <InlineText {...asText(field('automatedDecision.logic'))} isMultiline />
          <InlineText {...asText(field('automatedDecision.effects'))} isMultiline />
          <InlineText {...asText(field('automatedDecision.humanReview'))} isMultiline />
        </>
      ) : null}
    </ActivitySection>
  )
}
