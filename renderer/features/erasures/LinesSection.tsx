import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { ReadTable } from '#ui/table/ReadTable'
import type { TableColumn } from '#ui/table/PlainTable'
import type { ErasureLine } from '#shared/domain/retention/erasure'
import { withCapital } from '#shared/text/capital'
import { erasureSheetText as words } from '#shared/text/erasures'
import { eventWords } from '#shared/text/retention-words'
import { formatNumber } from '../../ui/format-count.ts'
import { formatDate } from '../../ui/format-date.ts'
import type { SectionProps } from './erasure-sheet.ts'
import { ErasurePart } from './ErasurePart.tsx'

type Line = ErasureLine & { readonly id: string }

const SHOWN_AT_FIRST = 100

/** Every holding of which something was erased, as it was told then. GDPR art. 5(2). */
export function LinesSection({ sheet }: SectionProps) {
  const { lines } = sheet.erasure
  const [shown, setShown] = useState(SHOWN_AT_FIRST)
  const rows = lines.slice(0, shown).map((line) => ({ ...line, id: line.holdingId }))
  const rest = lines.length - rows.length
  return (
    <ErasurePart id="lines">
      <div className="sheet-wide overflow-x-auto">
        <ReadTable<Line> label={words.lines} columns={columns} rows={rows} />
      </div>
      {rest > 0 ? (
        <div className="-ml-2 py-2">
          <Button kind="plain" onPress={() => setShown((before) => before + 1000)}>
            {words.showMore(rest)}
          </Button>
        </div>
      ) : null}
    </ErasurePart>
  )
}

const columns: readonly TableColumn<Line>[] = [
  { id: 'category', title: words.columns.category, cell: (line) => <What line={line} /> },
  {
    id: 'event',
    title: words.columns.event,
    width: '8rem',
    cell: ({ event, eventOn }) => (
      <span className="text-ink-soft">
        {event ? withCapital(eventWords(event)) : null}
        {eventOn ? <span className="block text-12">{formatDate(eventOn)}</span> : null}
      </span>
    ),
  },
  {
    id: 'due',
    title: words.columns.due,
    width: '8.5rem',
    cell: ({ dueOn }) => (dueOn === null ? null : formatDate(dueOn)),
  },
  numberColumn('held', words.columns.held, ({ records }) => records),
  numberColumn('erased', words.columns.erased, ({ erasedRecords }) => erasedRecords),
  numberColumn('stillDue', words.columns.stillDue, ({ stillDueRecords }) => stillDueRecords ?? 0),
]

function numberColumn(
  id: string,
  title: string,
  valueOf: (line: Line) => number | null,
): TableColumn<Line> {
  return {
    id,
    title,
    width: '5.5rem',
    isNumber: true,
    cell: (line) => {
      const value = valueOf(line)
      return value === null ? (
        <span className="text-ink-faint">{words.notCounted}</span>
      ) : (
        formatNumber(value)
      )
    },
  }
}

function What({ line }: { readonly line: Line }) {
  const { holdingId, category, system, rule, ruleSentence, batchRef } = line
  return (
    <span className="block py-1.5">
      <Link
        to="/retention/holdings/$id"
        params={{ id: holdingId }}
        aria-label={words.openHolding(category)}
        className="rounded-mark text-accent underline"
      >
        <bdi>{category}</bdi>
      </Link>
      {system ? <bdi className="block text-ink-soft">{system}</bdi> : null}
      {batchRef ? <bdi className="block text-12 text-ink-faint">{batchRef}</bdi> : null}
      {rule ? (
        <span className="block text-12 text-ink-faint">
          {ruleSentence ? words.ruleOf(rule, ruleSentence) : rule}
        </span>
      ) : null}
    </span>
  )
}
