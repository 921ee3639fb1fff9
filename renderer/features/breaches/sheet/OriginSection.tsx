import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { breachSheetText } from '#shared/text/breach-sheet'
import { controls } from '#shared/text/controls'
import { formatNumber } from '../../../ui/format-count.ts'
import { formatDate } from '../../../ui/format-date.ts'
import { BreachPart } from './BreachPart.tsx'
import type { PartProps } from './breach-sheet.ts'

const words = breachSheetText.origin

/** The log it was taken over from. GDPR art. 5(2). */
export function OriginSection({ sheet }: PartProps) {
  const { imported } = sheet.breach
  if (imported === null) return null
  const { source, fileName, rowNo, externalId, on } = imported
  return (
    <BreachPart id="origin">
      <DefinitionRow label={words.source}>
        <bdi>{source}</bdi>
      </DefinitionRow>
      <DefinitionRow label={words.file}>
        <bdi>{fileName}</bdi>
      </DefinitionRow>
      <DefinitionRow label={words.row}>{formatNumber(rowNo)}</DefinitionRow>
      <DefinitionRow label={words.externalId}>
        <bdi>{externalId ?? controls.notRecorded}</bdi>
      </DefinitionRow>
      <DefinitionRow label={words.on}>{formatDate(on)}</DefinitionRow>
    </BreachPart>
  )
}
