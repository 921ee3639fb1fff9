import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineText } from '#ui/inline/InlineText'
import { NATURES, type Nature } from '#shared/domain/breaches/choices'
import { breachSheetText } from '#shared/text/breach-sheet'
import * as told from '#shared/text/breach-words'
import { asList, asOpenQuestion, asPicks, asText } from '../../../parts/fields/field-kinds.ts'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
import type { Choice } from '../../../ui/fields/choice.ts'
import { asAsked } from './as-asked.ts'
import { BreachPart } from './BreachPart.tsx'
import type { PartProps } from './breach-sheet.ts'

const natures: readonly Choice<Nature>[] = NATURES.map((id) => ({
  id,
  label: told.natureWords[id].name,
  description: told.natureWords[id].hint,
}))

/** What was broken, how, and in which systems. GDPR art. 4(12), 33(3)(a). */
export function NatureSection({ sheet }: PartProps) {
  const { field } = sheet.fields
  const systems = useLinkedList(sheet.catalogues, 'system')
  return (
    <BreachPart id="nature">
      <InlineMultiPick {...asList(asAsked(field('natures')))} choices={natures} />
      <ConfidentialityRows sheet={sheet} />
      <OtherNatureRows sheet={sheet} />
      <InlineMultiPick {...asPicks(asAsked(field('incidentKinds')), told.incidentKindWords)} />
      <InlineChoice {...asOpenQuestion(field('origin'), told.originWords)} />
      <InlineChoice {...asOpenQuestion(field('intent'), told.intentWords)} />
      <InlineMultiPick {...asList(asAsked(field('systemIds')))} {...systems} />
      <InlineText {...asText(asAsked(field('description')))} isMultiline />
    </BreachPart>
  )
}

/** Asked where somebody may have seen the data, or shown where it was answered before. */
function ConfidentialityRows({ sheet: { breach, fields } }: PartProps) {
  const { field } = fields
  const { exfiltrated, unintelligible, unintelligibleWhy } = breach
  const isAsked = breach.natures.includes('confidentiality')
  const hasWhy = unintelligible === 'yes' || unintelligible === 'partly'
  return (
    <>
      {isAsked || exfiltrated !== null ? (
        <InlineChoice {...asOpenQuestion(field('exfiltrated'), told.exfiltrationWords)} />
      ) : null}
      {isAsked || unintelligible !== null ? (
        <InlineChoice {...asOpenQuestion(field('unintelligible'), told.intelligibilityWords)} />
      ) : null}
      {hasWhy || unintelligibleWhy !== null ? (
        <InlineText
          {...asText(asAsked(field('unintelligibleWhy')))}
          isMultiline
          description={breachSheetText.nature.unintelligibleHint}
        />
      ) : null}
    </>
  )
}

function OtherNatureRows({ sheet: { breach, fields } }: PartProps) {
  const { natures: chosen, alteration, loss } = breach
  return (
    <>
      {chosen.includes('integrity') || alteration !== null ? (
        <InlineChoice {...asOpenQuestion(fields.field('alteration'), told.alterationWords)} />
      ) : null}
      {chosen.includes('availability') || loss !== null ? (
        <InlineChoice {...asOpenQuestion(fields.field('loss'), told.lossWords)} />
      ) : null}
    </>
  )
}
