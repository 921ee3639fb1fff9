import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineText } from '#ui/inline/InlineText'
import { asList, asText } from '../../../parts/fields/field-kinds.ts'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
import { asAsked } from './as-asked.ts'
import { BreachPart } from './BreachPart.tsx'
import type { PartProps } from './breach-sheet.ts'

/** What protected the data before. GDPR art. 32(1). */
export function MeasuresBeforeSection({ sheet }: PartProps) {
  const { field } = sheet.fields
  const measures = useLinkedList(sheet.catalogues, 'measure')
  return (
    <BreachPart id="before">
      <InlineText {...asText(asAsked(field('measuresBefore')))} isMultiline />
      <InlineMultiPick {...asList(field('measureIds'))} {...measures} />
    </BreachPart>
  )
}

/** What was done about it and what will be, also against a repetition. GDPR art. 33(3)(d). */
export function MeasuresAfterSection({ sheet }: PartProps) {
  const { field } = sheet.fields
  return (
    <BreachPart id="after">
      <InlineText {...asText(asAsked(field('measuresTaken')))} isMultiline />
      <InlineText {...asText(asAsked(field('measuresPlanned')))} isMultiline />
    </BreachPart>
  )
}
