import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineText } from '#ui/inline/InlineText'
import { asList, asText } from '../../parts/fields/field-kinds.ts'
import { useLinkedList } from '../../parts/linked/use-linked-list.ts'
import { ProcessorPart } from './ProcessorPart.tsx'
import type { SectionProps } from './processor-fields.ts'

/** How the data are protected. GDPR art. 30(2)(d), 32(1). */
export function SecuritySection({ fields: { field }, catalogues }: SectionProps) {
  const measures = useLinkedList(catalogues, 'measure')
  return (
    <ProcessorPart id="security">
      <InlineText {...asText(field('security'))} isMultiline />
      <InlineMultiPick {...asList(field('measureIds'))} {...measures} />
    </ProcessorPart>
  )
}
