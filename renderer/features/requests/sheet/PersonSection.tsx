import { InlineText } from '#ui/inline/InlineText'
import { requestSheetText as words } from '#shared/text/request-sheet'
import { asText } from '../../../parts/fields/field-kinds.ts'
import { RequestPart } from './RequestPart.tsx'
import type { SectionProps } from './request-sheet.ts'

/** Who asks, kept as small as answering allows. GDPR art. 5(1)(c). */
export function PersonSection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  return (
    <RequestPart id="person" sheet={sheet}>
      <InlineText {...asText(field('requester.name'))} />
      <InlineText {...asText(field('requester.email'))} />
      <InlineText {...asText(field('requester.reference'))} description={words.personHint} />
    </RequestPart>
  )
}
