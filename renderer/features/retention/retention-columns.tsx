import type { CallOutput } from '#shared/ipc/contract'
import type { HoldingRow } from '#shared/ipc/retention'
import { RETENTION_STATUSES } from '#shared/domain/retention/status'
import { withCapital } from '#shared/text/capital'
import { eventWords } from '#shared/text/retention'
import { monthName } from '#shared/text/retention-chart'
import { retentionPageText as text } from '#shared/text/retention-page'
import { holdingMarkWords, ownEventWords, retentionStatusWords } from '#shared/text/retention-words'
import { RetentionChip } from '../../parts/holdings/RetentionChip.tsx'
import { CellText } from '../../parts/list/CellText.tsx'
import type { ColumnFilter, ListColumn } from '../../parts/list/list-column.ts'
import { firstView } from '../../parts/list/list-view.ts'
import { formatDate } from '../../ui/format-date.ts'
import { formatNumber } from '../../ui/format-count.ts'

const words = text.columns
type Column = ListColumn<HoldingRow>

/** Values that occur, to filter by. */
export type RetentionFacets = CallOutput<'retention:facets'>
export const NO_FACETS: RetentionFacets = { categories: [], rules: [], systems: [], holds: [] }

/** Every column of the table of holdings, in its first order. */
export function retentionColumns(facets: RetentionFacets): readonly Column[] {
  return [
    {
      id: 'category',
      title: words.category,
      width: 8,
      grow: 1.6,
      isFixed: true,
      sortValue: ({ category }) => category,
      render: ({ category }) => <CellText text={category} />,
      filter: namedFilter(facets.categories),
    },
    {
      id: 'rule',
      title: words.rule,
      width: 5,
      render: ({ ruleRef }) => <CellText text={ruleRef ?? text.noRule} isQuiet />,
      filter: namedFilter(facets.rules),
    },
    {
      id: 'system',
      title: words.system,
      width: 6.75,
      grow: 1.3,
      sortValue: ({ system }) => system,
      render: (row) => <CellText text={row.system} />,
      filter: namedFilter(facets.systems),
    },
    {
      id: 'event',
      title: words.event,
      width: 9.25,
      grow: 2,
      sortValue: ({ eventOn }) => eventOn,
      render: (row) => <CellText text={eventLine(row)} />,
    },
    {
      id: 'due',
      title: words.due,
      width: 14,
      grow: 1.2,
      sortValue: ({ dueOn }) => dueOn,
      render: (row) => <RetentionChip date={row} isInColumn />,
    },
    statusColumn(),
    numberColumn('records', words.records, ({ records }) => records),
    ...lastColumns(facets),
  ]
}

function statusColumn(): Column {
  return {
    id: 'status',
    title: words.status,
    width: 6.5,
    // The chip of the last permitted day says it too.
    isHiddenAtFirst: true,
    sortValue: ({ status }) => status,
    render: ({ status }) => <CellText text={withCapital(retentionStatusWords[status])} isQuiet />,
    filter: {
      choices: RETENTION_STATUSES.map((id) => ({
        id,
        label: withCapital(retentionStatusWords[id]),
      })),
      // Only the ids above are ever chosen.
      wordOf: (id) => retentionStatusWords[id as keyof typeof retentionStatusWords],
    },
  }
}

function lastColumns(facets: RetentionFacets): Column[] {
  return [
    {
      id: 'marks',
      title: words.marks,
      width: 6.5,
      render: (row) => <CellText text={markLine(row, facets)} />,
      filter: {
        choices: (['flagged', 'child'] as const).map((id) => ({
          id,
          label: withCapital(holdingMarkWords[id]),
        })),
        wordOf: (id) => (id === 'child' ? holdingMarkWords.child : holdingMarkWords.flagged),
      },
    },
    {
      id: 'holds',
      title: words.holds,
      width: 5,
      // The marks name them too.
      isHiddenAtFirst: true,
      render: ({ holdIds }) => <CellText text={holdLine(holdIds, facets)} />,
      filter: namedFilter(facets.holds),
    },
    {
      ...numberColumn('people', words.people, ({ people }) => people),
      isHiddenAtFirst: true,
    },
    {
      id: 'batch',
      title: words.batch,
      width: 8,
      isHiddenAtFirst: true,
      render: ({ batchRef }) => <CellText text={batchRef} />,
    },
  ]
}

/** The arrangement of the table before anyone changed it. */
export const firstRetentionView = firstView(retentionColumns(NO_FACETS), [
  { id: 'due', desc: false },
])

/** What started a period and when; months are told as months. */
export function eventLine({ own, event, eventOn, precision }: HoldingRow): string | null {
  if (eventOn === null) return null
  const day =
    precision === 'month'
      ? `${monthName(eventOn).slice(0, 3)} ${eventOn.slice(0, 4)}`
      : formatDate(eventOn)
  const what = own ? ownEventWords[own] : event && eventWords(event)
  // The column says that it is an event; the article would cost the room of the next.
  return what ? `${day}, ${what.replace(/^the /, '')}` : day
}

function markLine(row: HoldingRow, facets: RetentionFacets): string | null {
  const { isFlagged, isChild, holdIds } = row
  const marks = [
    ...(holdLine(holdIds, facets)?.split(', ') ?? []),
    ...(isFlagged ? [holdingMarkWords.flagged] : []),
    ...(isChild ? [holdingMarkWords.child] : []),
  ]
  return marks.length > 0 ? withCapital(marks.join(', ')) : null
}

function holdLine(ids: readonly string[], { holds }: RetentionFacets): string | null {
  const names = ids.map((id) => holds.find((hold) => hold.id === id)?.name ?? id)
  return names.length > 0 ? names.join(', ') : null
}

function numberColumn(
  id: string,
  title: string,
  valueOf: (row: HoldingRow) => number | null,
): Column {
  return {
    id,
    title,
    width: 4.5,
    isNumber: true,
    ...(id === 'records' ? { sortValue: valueOf, isDescendingFirst: true } : {}),
    render: (row) => {
      const value = valueOf(row)
      return <CellText text={value === null ? null : formatNumber(value)} />
    },
  }
}

function namedFilter(
  named: readonly { readonly id: string; readonly name: string }[],
): ColumnFilter<HoldingRow> {
  const names = new Map(named.map(({ id, name }) => [id, name]))
  return {
    choices: named.map(({ id, name }) => ({ id, label: name })),
    wordOf: (id) => names.get(id) ?? id,
  }
}
