import { Link } from '@tanstack/react-router'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { ErasureLine } from '#shared/domain/retention/erasure'
import { erasureSheetText as words, recordErasureText } from '#shared/text/erasures'
import { holdReasonLine } from '#shared/text/retention-words'
import { formatDate } from '../../ui/format-date.ts'
import type { SectionProps } from './erasure-sheet.ts'
import { ErasurePart } from './ErasurePart.tsx'

/** What may not be erased and lives on under a hold of its own, each with its reason. GDPR art. 17(3). */
export function KeptSection({ sheet }: SectionProps) {
  return (
    <ErasurePart id="kept">
      {sheet.erasure.lines.map((line) =>
        line.kept === null ? null : (
          <Kept key={line.holdingId} sheet={sheet} line={line} kept={line.kept} />
        ),
      )}
    </ErasurePart>
  )
}

type KeptProps = SectionProps & {
  readonly line: ErasureLine
  readonly kept: NonNullable<ErasureLine['kept']>
}

function Kept({ sheet, line, kept }: KeptProps) {
  const { holdRefNo, reason, citation, reviewOn, records } = kept
  const holdId = sheet.holdIds.get(holdRefNo)
  const amount = records === null ? words.notCounted : recordErasureText.records(records)
  return (
    <DefinitionRow label={words.keptLine(amount, line.category)}>
      {holdReasonLine(reason)}
      <span dir="auto" className="block whitespace-pre-line text-ink-soft">
        {citation}
      </span>
      <span className="block text-13 text-ink-soft">
        {holdId === undefined ? (
          words.keptUnder(holdRefNo)
        ) : (
          <Link
            to="/retention/holds/$id"
            params={{ id: holdId }}
            className="rounded-mark text-accent underline"
          >
            {words.keptUnder(holdRefNo)}
          </Link>
        )}
        , {words.keptReview(formatDate(reviewOn))}
      </span>
    </DefinitionRow>
  )
}
