import type { LogSample } from '#shared/ipc/logs'
import { logImportText, requestLogText as words } from '#shared/text/log-import'
import { requestTypeWords, UNSORTED_WORD } from '#shared/text/request-words'
import { CellText } from '../../../parts/list/CellText.tsx'
import { formatNumber } from '../../../ui/format-count.ts'
import { formatDate } from '../../../ui/format-date.ts'
import type { SampleColumn } from '../steps/SampleTable.tsx'

const day = (isoDay: string | null) => (isoDay === null ? null : formatDate(isoDay))

/** Requests as they would arrive, with the due dates that follow from them. */
export const sampleColumns: readonly SampleColumn<LogSample>[] = [
  { id: 'row', title: words.row, width: '3rem', cell: ({ row }) => formatNumber(row) },
  {
    id: 'effect',
    title: words.effect,
    width: '3.5rem',
    cell: ({ effect }) => logImportText.check.effects[effect],
  },
  {
    id: 'externalId',
    title: words.externalId,
    width: '5.75rem',
    cell: ({ externalId }) => <CellText text={externalId} />,
  },
  {
    id: 'types',
    title: words.types,
    width: '8rem',
    cell: ({ types }) =>
      types.length === 0 ? (
        <CellText text={UNSORTED_WORD} isQuiet />
      ) : (
        <CellText text={types.map((type) => requestTypeWords[type].short).join(', ')} />
      ),
  },
  {
    id: 'requester',
    title: words.requester,
    width: '8rem',
    cell: ({ requester }) => <CellText text={requester} />,
  },
  {
    id: 'country',
    title: words.country,
    width: '4rem',
    cell: ({ country }) => <CellText text={country} />,
  },
  {
    id: 'received',
    title: words.received,
    width: '5.25rem',
    cell: ({ receivedOn }) => <CellText text={day(receivedOn)} />,
  },
  {
    id: 'due',
    title: words.due,
    width: '5.25rem',
    cell: ({ dueOn }) => <CellText text={day(dueOn)} />,
  },
  {
    id: 'dueClaimed',
    title: words.dueClaimed,
    width: '5.25rem',
    cell: ({ dueClaimed }) => <CellText text={day(dueClaimed)} isQuiet />,
  },
  {
    id: 'closed',
    title: words.closed,
    width: '5.25rem',
    cell: ({ closedOn, isOpen }) =>
      isOpen ? <CellText text={words.open} isQuiet /> : <CellText text={day(closedOn)} />,
  },
]
