import { InlineText } from '#ui/inline/InlineText'
import { asText } from '../../parts/fields/field-kinds.ts'
import type { SectionProps } from './holding-sheet.ts'
import { HoldingPart } from './HoldingPart.tsx'

/** What else has to be known of the data. */
export function NoteSection({ sheet }: SectionProps) {
  return (
    <HoldingPart id="note">
      <InlineText {...asText(sheet.fields.field('note'))} isMultiline />
    </HoldingPart>
  )
}
