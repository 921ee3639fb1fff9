import { InlineNumber } from '#ui/inline/InlineNumber'
import { holdingSheetText as words } from '#shared/text/holdings'
import type { SectionProps } from './holding-sheet.ts'
import { HoldingPart } from './HoldingPart.tsx'

/** How many records of how many people; nothing recorded means that nobody has counted. */
export function NumbersSection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  return (
    <HoldingPart id="numbers">
      <InlineNumber {...field('records')} />
      <InlineNumber {...field('people')} />
      <p className="pt-1 text-12 text-ink-faint">{words.numbersHint}</p>
    </HoldingPart>
  )
}
