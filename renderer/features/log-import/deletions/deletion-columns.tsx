import type { DeletionLogCheck } from '#shared/ipc/deletion-logs'
import { countryName } from '#shared/text/choices'
import { deletionLogText } from '#shared/text/deletion-log'
import { ageBandWords, signalChannelWords } from '#shared/text/deletion-words'
import { CellText } from '../../../parts/list/CellText.tsx'
import { formatNumber } from '../../../ui/format-count.ts'
import { formatDate } from '../../../ui/format-date.ts'
import type { SampleColumn } from '../steps/SampleTable.tsx'

type Sample = DeletionLogCheck['sample'][number]

const words = deletionLogText.sample
const orNone = <T,>(value: T | null, told: (value: T) => string) => (
  <CellText text={value === null ? null : told(value)} />
)

/** Deletions as they would arrive. */
export const deletionColumns: readonly SampleColumn<Sample>[] = [
  { id: 'row', title: words.row, width: '2.75rem', cell: ({ row }) => formatNumber(row) },
  {
    id: 'deletedOn',
    title: words.deletedOn,
    width: '6.5rem',
    cell: ({ deletedOn }) => formatDate(deletedOn),
  },
  {
    id: 'signalOn',
    title: words.signalOn,
    width: '6.5rem',
    cell: ({ signalOn }) => orNone(signalOn, formatDate),
  },
  {
    id: 'country',
    title: words.country,
    width: '8rem',
    cell: ({ country }) => orNone(country, countryName),
  },
  {
    id: 'ageBand',
    title: words.ageBand,
    width: '6rem',
    cell: ({ ageBand }) => <CellText text={ageBandWords[ageBand]} />,
  },
  {
    id: 'signalChannel',
    title: words.signalChannel,
    width: '9rem',
    cell: ({ signalChannel }) => orNone(signalChannel, (channel) => signalChannelWords[channel]),
  },
  {
    id: 'records',
    title: words.records,
    width: '5.5rem',
    cell: ({ records }) => orNone(records, formatNumber),
  },
  { id: 'cases', title: words.cases, width: '4.5rem', cell: ({ cases }) => formatNumber(cases) },
]
