import { ReadTable } from '#ui/table/ReadTable'
import type { TableColumn } from '#ui/table/PlainTable'
import type { RuleEffect } from '#shared/ipc/retention'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import { formatNumber } from '../../ui/format-count.ts'
import { formatDate } from '../../ui/format-date.ts'

type Example = RuleEffect['examples'][number] & { readonly id: string }

const dayOf = (day: string | null) => (day === null ? words.withoutDate : formatDate(day))

const columns: readonly TableColumn<Example>[] = [
  {
    id: 'category',
    title: words.exampleCategory,
    cell: ({ category, system }) => (
      <span dir="auto" className="block truncate">
        {system === null ? category : `${category}, ${system}`}
      </span>
    ),
  },
  {
    id: 'event',
    title: words.exampleEvent,
    width: '7rem',
    cell: ({ eventOn }) => (eventOn === null ? '' : formatDate(eventOn)),
  },
  {
    id: 'records',
    title: words.exampleRecords,
    width: '6rem',
    isNumber: true,
    cell: ({ records }) => (records === null ? words.notCounted : formatNumber(records)),
  },
  { id: 'from', title: words.exampleFrom, width: '7rem', cell: ({ from }) => dayOf(from) },
  { id: 'to', title: words.exampleTo, width: '7rem', cell: ({ to }) => dayOf(to) },
]

/** The first of the dates that saving would move, from the day they have to the day they would have. */
export function EffectExamples({ effect }: { readonly effect: RuleEffect }) {
  const rows = effect.examples.map((example, place) => ({ ...example, id: String(place) }))
  return (
    <div className="overflow-x-auto">
      <ReadTable label={words.examples} columns={columns} rows={rows} />
      {rows.length < effect.moved ? (
        <p className="pt-1 text-12 text-ink-faint">
          {words.moreExamples(rows.length, effect.moved)}
        </p>
      ) : null}
    </div>
  )
}
