import { Link } from '@tanstack/react-router'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { deletionSheetText } from '#shared/text/deletion-sheet'
import { periodWords } from '#shared/text/retention'
import { formatDate } from '../../../ui/format-date.ts'
import { DeletionPart } from './DeletionPart.tsx'
import type { PartProps } from './deletion-sheet.ts'

const words = deletionSheetText.retention

/** How long the sealed record is kept. GDPR art. 5(1)(e), 5(2). */
export function RetentionSection({ sheet }: PartProps) {
  const { closedOn, eraseOn } = sheet.summary
  const period = sheet.settings.settings.evidencePeriod
  return (
    <DeletionPart id="retention">
      <DefinitionRow label={words.period} article={words.periodArticle}>
        {period === null ? words.noDay : periodWords(period)}
        <span className="block text-12 text-ink-faint">{words.periodHint}</span>
        <Link
          to="/settings/deletions"
          className="inline-block rounded-mark text-13 text-accent hover:underline"
        >
          {words.settings}
        </Link>
      </DefinitionRow>
      <DefinitionRow label={words.closed}>
        {closedOn === null ? (
          <span className="text-ink-soft">{words.notClosed}</span>
        ) : (
          formatDate(closedOn)
        )}
      </DefinitionRow>
      <DefinitionRow label={words.until}>
        {eraseOn === null ? (
          <span className="text-ink-soft">{closedOn === null ? words.open : words.noDay}</span>
        ) : (
          formatDate(eraseOn)
        )}
      </DefinitionRow>
    </DeletionPart>
  )
}
