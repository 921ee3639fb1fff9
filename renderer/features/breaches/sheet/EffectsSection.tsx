import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineText } from '#ui/inline/InlineText'
import { NATURES } from '#shared/domain/breaches/choices'
import { breachSheetText as words } from '#shared/text/breach-sheet'
import { impactSeverityWords, impactWords } from '#shared/text/breach-words'
import { asOpenQuestion, asPicks, asText } from '../../../parts/fields/field-kinds.ts'
import { AssessmentSection } from '../assessment/AssessmentSection.tsx'
import { asAsked } from './as-asked.ts'
import { BreachPart } from './BreachPart.tsx'
import type { PartProps } from './breach-sheet.ts'

/** What it may mean for people, and the assessment of the risk. GDPR art. 33(1), 33(3)(c). */
export function EffectsSection({ sheet }: PartProps) {
  const { breach, fields } = sheet
  const { field } = fields
  const shown = NATURES.filter(
    (nature) => breach.natures.includes(nature) || breach.consequences[nature] !== null,
  )
  return (
    <BreachPart id="effects">
      {shown.map((nature) => (
        <InlineText
          key={nature}
          {...asText(asAsked(field(`consequences.${nature}`)))}
          isMultiline
          {...(nature === shown[0] ? { description: words.effects.consequencesHint } : {})}
        />
      ))}
      <InlineMultiPick {...asPicks(asAsked(field('impacts')), impactWords)} />
      <InlineChoice {...asOpenQuestion(field('impactSeverity'), impactSeverityWords)} />
      <AssessmentSection sheet={sheet} />
    </BreachPart>
  )
}
