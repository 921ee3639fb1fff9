import { Link } from '@tanstack/react-router'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { HoldingRow } from '#shared/ipc/retention'
import { holdSheetText as words } from '#shared/text/legal-holds'
import { recordErasureText } from '#shared/text/erasures'
import { eventWords } from '#shared/text/retention-words'
import { RetentionChip } from '../../parts/holdings/RetentionChip.tsx'
import { formatDate } from '../../ui/format-date.ts'
import type { SectionProps } from './hold-sheet.ts'
import { HoldPart } from './HoldPart.tsx'

/** What the hold covers now, and what of it would be due without it. GDPR art. 17(3), 5(1)(e). */
export function CoversSection({ sheet }: SectionProps) {
  const { holdings, past, examples, isActive } = sheet
  return (
    <HoldPart id="covers">
      <DefinitionRow label={words.coversNow}>
        {holdings === 0 ? words.coversNothing : words.covers(sheet)}
      </DefinitionRow>
      {isActive && holdings > 0 ? (
        <DefinitionRow label={words.pastLabel}>{words.past(past)}</DefinitionRow>
      ) : null}
      {examples.length === 0 ? null : (
        <DefinitionRow label={words.examples}>
          <ul>
            {examples.map((row) => (
              <Example key={row.id} row={row} />
            ))}
          </ul>
          {examples.length < holdings ? (
            <p className="pt-1 text-12 text-ink-faint">
              {words.examplesShown(examples.length, holdings)}
            </p>
          ) : null}
        </DefinitionRow>
      )}
    </HoldPart>
  )
}

function Example({ row }: { readonly row: HoldingRow }) {
  const { id, category, system, event, eventOn, records } = row
  const started = event && eventOn ? `${eventWords(event)} ${formatDate(eventOn)}` : null
  const facts = [
    system,
    started,
    records === null ? recordErasureText.noCount : recordErasureText.records(records),
  ]
  return (
    <li className="border-t border-hairline py-1 first:border-t-0">
      <Link
        to="/retention/holdings/$id"
        params={{ id }}
        className="rounded-mark text-accent underline"
      >
        <bdi>{category}</bdi>
      </Link>{' '}
      <span className="text-13 text-ink-soft">{facts.filter(Boolean).join(', ')}</span>
      <span className="block text-13">
        <RetentionChip date={row} />
      </span>
    </li>
  )
}
