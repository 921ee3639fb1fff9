import { InlineNumber } from '#ui/inline/InlineNumber'
import type { SectionProps } from './holding-sheet.ts'
import { HoldingPart } from './HoldingPart.tsx'

/** How many records of how many people; nothing recorded means that nobody has counted. */
export function NumbersSection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  return (
    <HoldingPart id="numbers">
      <InlineNumber {...field('records')} />
      <InlineNumber {...field('people')} />
    </HoldingPart>
  )
}
