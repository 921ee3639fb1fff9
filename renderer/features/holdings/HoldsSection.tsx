import { Link } from '@tanstack/react-router'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { LegalHold } from '#shared/domain/retention/legal-hold'
import { holdingSheetText as words } from '#shared/text/holdings'
import { holdReasonLine } from '#shared/text/retention-words'
import { holdState } from '../../parts/legal-holds/hold-state.ts'
import { formatDate } from '../../ui/format-date.ts'
import type { SectionProps } from './holding-sheet.ts'
import { HoldingPart } from './HoldingPart.tsx'

/** Every hold that covers the data or did. GDPR art. 17(3), 18. */
export function HoldsSection({ sheet }: SectionProps) {
  const { holds, today } = sheet
  return (
    <HoldingPart id="holds">
      {holds.length === 0 ? (
        <p className="py-2 text-14 text-ink-faint">{words.noHolds}</p>
      ) : (
        holds.map((hold) => (
          <DefinitionRow key={hold.id} label={hold.refNo}>
            <Link
              to="/retention/holds/$id"
              params={{ id: hold.id }}
              className="rounded-mark text-accent underline"
            >
              <bdi>{hold.name}</bdi>
            </Link>{' '}
            <span className="text-ink-soft">{stateWords(hold, today)}</span>
            <span className="block text-12 text-ink-faint">{holdReasonLine(hold.reason)}</span>
          </DefinitionRow>
        ))
      )}
    </HoldingPart>
  )
}

function stateWords(hold: LegalHold, today: string): string {
  switch (holdState(hold, today)) {
    case 'future':
      return words.holdFuture(formatDate(hold.from))
    case 'released':
      return words.holdReleased(formatDate(hold.releasedOn ?? hold.from))
    case 'active':
    case 'review-due':
      return words.holdActive(formatDate(hold.reviewOn))
  }
}
