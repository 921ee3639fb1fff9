import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { caseDeadlines } from '#shared/domain/requests/case-deadlines'
import type { ImportedFrom } from '#shared/domain/requests/request'
import { daysBetween } from '#shared/domain/values/day'
import { controls } from '#shared/text/controls'
import { sourceWords } from '#shared/text/log-import'
import { requestSheetText } from '#shared/text/request-sheet'
import { formatNumber } from '../../../ui/format-count.ts'
import { formatDate } from '../../../ui/format-date.ts'
import { RequestPart } from './RequestPart.tsx'
import type { SectionProps, Sheet } from './request-sheet.ts'

const words = requestSheetText.origin

/** Where an imported case came from, and its date there against the one reckoned here. */
export function OriginSection({ sheet }: SectionProps) {
  const { imported } = sheet.request
  if (imported === null) return null
  const { source, externalId, rowNo, status } = imported
  return (
    <RequestPart id="origin" sheet={sheet}>
      <DefinitionRow label={words.source}>
        <bdi>{sourceWords(source)}</bdi>
      </DefinitionRow>
      <DefinitionRow label={words.externalId}>
        <bdi>{externalId ?? controls.notRecorded}</bdi>
      </DefinitionRow>
      <DefinitionRow label={words.row}>{formatNumber(rowNo)}</DefinitionRow>
      <DefinitionRow label={words.status}>
        <bdi>{status ?? controls.notRecorded}</bdi>
      </DefinitionRow>
      <DefinitionRow label={words.due} article={words.dueArticle}>
        {comparison(imported, sheet)}
      </DefinitionRow>
    </RequestPart>
  )
}

function comparison({ dueClaimed }: ImportedFrom, { request, rules }: Sheet): string {
  if (dueClaimed === null) return controls.notRecorded
  const theirs = formatDate(dueClaimed)
  const deadlines = caseDeadlines(request, rules)
  const ours = (deadlines.find(({ kind }) => kind === 'answer') ?? deadlines.at(-1))?.due ?? null
  if (ours === null) return words.dueOnly(theirs)
  if (ours === dueClaimed) return words.dueSame(theirs)
  return words.dueDiffers(theirs, formatDate(ours), daysBetween(dueClaimed, ours))
}
