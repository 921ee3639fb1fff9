import type { TableColumn } from '#ui/table/PlainTable'
import type { ErasureSummary } from '#shared/ipc/retention'
import { erasuresText } from '#shared/text/erasures'
import { erasureMethodWords } from '#shared/text/retention-words'
import { formatNumber } from '../../ui/format-count.ts'
import { formatDate } from '../../ui/format-date.ts'

const words = erasuresText.columns

/** The columns of the list of erasures. */
export const erasureColumns: readonly TableColumn<ErasureSummary>[] = [
  {
    id: 'ref',
    title: words.ref,
    width: '4.5rem',
    cell: ({ refNo }) => <span className="text-ink-faint">{refNo}</span>,
  },
  {
    id: 'on',
    title: words.on,
    width: '6.25rem',
    isNumber: true,
    cell: ({ on }) => formatDate(on),
  },
  {
    id: 'what',
    title: words.what,
    cell: ({ categories }) => <Clipped text={categories.join(', ')} isMain />,
  },
  {
    id: 'holdings',
    title: words.holdings,
    width: '5.5rem',
    isNumber: true,
    cell: ({ holdings }) => formatNumber(holdings),
  },
  {
    id: 'records',
    title: words.records,
    width: '6rem',
    isNumber: true,
    cell: ({ records }) => formatNumber(records),
  },
  {
    id: 'method',
    title: words.method,
    width: '10rem',
    cell: ({ method }) => <Clipped text={erasureMethodWords[method]} />,
  },
  { id: 'by', title: words.by, width: '9rem', cell: ({ by }) => <Clipped text={by} /> },
  {
    id: 'certificate',
    title: words.certificate,
    width: '7.5rem',
    cell: ({ certificateNumber }) =>
      certificateNumber ?? <span className="text-ink-faint">{erasuresText.uncertified}</span>,
  },
]

/** Everything a search looks through. */
export function searchTextOf(row: ErasureSummary): string {
  const { refNo, categories, method, by, certificateNumber } = row
  return [refNo, ...categories, erasureMethodWords[method], by, certificateNumber ?? ''].join('\n')
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
