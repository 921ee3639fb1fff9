import { StateMark } from '#ui/marks/StateMark'
import type { TableColumn } from '#ui/table/PlainTable'
import type { HoldOverview } from '#shared/ipc/retention'
import { holdSheetText, holdsText, holdStateWords } from '#shared/text/legal-holds'
import { holdReasonLine, holdReasonWords } from '#shared/text/retention-words'
import { holdState, holdTone } from '../../parts/legal-holds/hold-state.ts'
import { formatDate } from '../../ui/format-date.ts'

export type HoldLine = HoldOverview & { readonly id: string }

const words = holdsText.columns

/** The columns of the list of holds. */
export function holdColumns(today: string): TableColumn<HoldLine>[] {
  return [
    {
      id: 'ref',
      title: words.ref,
      width: '4rem',
      cell: ({ hold }) => <span className="text-ink-faint">{hold.refNo}</span>,
    },
    {
      id: 'name',
      title: words.name,
      cell: ({ hold }) => (
        <span className="block py-1">
          <Clipped text={hold.name} isMain />
          <span
            title={holdReasonLine(hold.reason)}
            className="block truncate text-12 text-ink-faint"
          >
            {holdReasonLine(hold.reason)}
          </span>
        </span>
      ),
    },
    {
      id: 'owner',
      title: words.owner,
      width: '14%',
      cell: ({ hold }) => <Clipped text={hold.owner} />,
    },
    {
      id: 'from',
      title: words.from,
      width: '6.25rem',
      isNumber: true,
      cell: ({ hold }) => formatDate(hold.from),
    },
    {
      id: 'review',
      title: words.review,
      width: '6.25rem',
      isNumber: true,
      cell: ({ hold }) => formatDate(hold.reviewOn),
    },
    {
      id: 'covers',
      title: words.covers,
      width: '7rem',
      cell: (covered) => (
        <span className="block py-1 text-ink-soft" title={holdSheetText.covers(covered)}>
          {holdSheetText.coversHoldings(covered.holdings)}
          <span className="block truncate text-12 text-ink-faint">
            {holdSheetText.coversRecords(covered)}
          </span>
        </span>
      ),
    },
    {
      id: 'state',
      title: words.state,
      width: '6.5rem',
      cell: ({ hold }) => {
        const state = holdState(hold, today)
        return <StateMark tone={holdTone[state]} label={holdStateWords[state]} />
      },
    },
  ]
}

/** Everything a search looks through. */
export function searchTextOf({ hold }: Pick<HoldLine, 'hold'>): string {
  const { refNo, name, owner, citation, reason } = hold
  return [refNo, name, owner, citation, holdReasonWords[reason].name].join('\n')
}

function Clipped({ text, isMain }: { readonly text: string; readonly isMain?: boolean }) {
  return (
    <span
      dir="auto"
      title={text}
      className={`block truncate ${isMain ? 'text-ink' : 'text-ink-soft'}`}
    >
      {text}
    </span>
  )
}
