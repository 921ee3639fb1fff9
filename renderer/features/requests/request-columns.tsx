import { REQUEST_STATES } from '#shared/domain/requests/case-status'
import { CHANNELS } from '#shared/domain/requests/request'
import { REQUEST_TYPES } from '#shared/domain/requests/types'
import { URGENCIES, type RequestSummary } from '#shared/ipc/requests'
import { countryName } from '#shared/text/choices'
import { sourceWords } from '#shared/text/log-import'
import {
  channelWords,
  requestStateWords,
  requestTypeWords,
  UNSORTED_WORD,
  urgencyWords,
} from '#shared/text/request-words'
import { requestsListText as text } from '#shared/text/requests-list'
import { CellText } from '../../parts/list/CellText.tsx'
import type { ColumnFilter, ListColumn } from '../../parts/list/list-column.ts'
import { firstView } from '../../parts/list/list-view.ts'
import { formatDate } from '../../ui/format-date.ts'
import { DueCell } from './DueCell.tsx'
import { DUE_FOR_ERASURE } from './request-question.ts'
import { typesLine } from '../../parts/cases/case-words.ts'

const words = text.columns
type Column = ListColumn<RequestSummary>

// The vault sorts by these two days; others only stand there.
const SORTED_DAYS = ['received', 'closed']

/** Values that occur, to filter by. */
export type ColumnFacts = {
  readonly countries: readonly string[]
  readonly sources: readonly string[]
}

/** Every column of the list of requests, in its first order. */
export function requestColumns(facts: ColumnFacts): readonly Column[] {
  return [
    {
      id: 'ref',
      title: words.ref,
      width: 4.75,
      isFixed: true,
      sortValue: ({ refNo }) => refNo,
      render: ({ refNo }) => <CellText text={refNo} isQuiet />,
    },
    {
      id: 'types',
      title: words.types,
      width: 8.5,
      grow: 2.2,
      render: (row) => <TypesCell {...row} />,
      filter: choicesFilter([...REQUEST_TYPES, 'UNSORTED'], typeWord),
    },
    {
      id: 'requester',
      title: words.requester,
      width: 6.5,
      grow: 1.3,
      sortValue: ({ requester }) => requester,
      render: ({ requester, isErased }) => (
        <CellText text={isErased ? text.erased : requester} isQuiet={isErased} />
      ),
    },
    dayColumn('received', words.received, ({ receivedOn }) => receivedOn),
    {
      id: 'due',
      title: words.due,
      width: 13,
      grow: 2.6,
      sortValue: ({ dueOn }) => dueOn,
      render: (row, isActive) => <DueCell row={row} isActive={isActive} />,
      filter: choicesFilter(URGENCIES, (id) => urgencyWords[id]),
    },
    {
      id: 'state',
      title: words.state,
      width: 7.5,
      grow: 1.9,
      sortValue: ({ state }) => state,
      render: ({ state }) => <CellText text={requestStateWords[state]} />,
      filter: choicesFilter(REQUEST_STATES, (id) => requestStateWords[id]),
    },
    ...hiddenColumns(facts),
  ]
}

function hiddenColumns({ countries, sources }: ColumnFacts): Column[] {
  const hidden: Column[] = [
    {
      id: 'channel',
      title: words.channel,
      width: 8,
      render: ({ channel }) => <CellText text={channel && channelWords[channel]} />,
      filter: choicesFilter(CHANNELS, (id) => channelWords[id]),
    },
    {
      id: 'country',
      title: words.country,
      width: 7,
      render: ({ country }) => <CellText text={country && countryName(country)} />,
      filter: choicesFilter(countries, countryName),
    },
    dayColumn('closed', words.closed, ({ closedOn }) => closedOn),
    {
      id: 'source',
      title: words.source,
      width: 7,
      render: ({ source }) => (
        <CellText
          text={source === null ? text.loggedHere : sourceWords(source)}
          isQuiet={source === null}
        />
      ),
      filter: choicesFilter(sources, sourceWords),
    },
    {
      ...dayColumn('erase', words.erase, ({ eraseOn }) => eraseOn),
      filter: choicesFilter([DUE_FOR_ERASURE], () => text.dueForErasure),
    },
  ]
  return hidden.map((column) => ({ ...column, isHiddenAtFirst: true }))
}

/** The arrangement of the list before anyone changed it. */
export const firstRequestsView = firstView(requestColumns({ countries: [], sources: [] }), [
  { id: 'due', desc: false },
])

function TypesCell({ types, subject }: Pick<RequestSummary, 'types' | 'subject'>) {
  const line = typesLine(types)
  return (
    // Where no room is left for a few letters of the subject, it is not shown at all.
    <span className="flex h-[1.25em] min-w-0 grow flex-wrap items-baseline gap-x-2.5 overflow-hidden">
      <span title={line} className="max-w-full truncate font-medium">
        {line}
      </span>
      {subject ? (
        <bdi
          title={subject}
          className="min-w-10 grow basis-10 truncate text-left text-12 text-ink-faint"
        >
          {subject}
        </bdi>
      ) : null}
    </span>
  )
}

function dayColumn(
  id: string,
  title: string,
  dayOf: (row: RequestSummary) => string | null,
): Column {
  return {
    id,
    title,
    width: 6.25,
    isNumber: true,
    ...(SORTED_DAYS.includes(id) ? { sortValue: dayOf, isDescendingFirst: true } : {}),
    render: (row) => {
      const day = dayOf(row)
      return <CellText text={day && formatDate(day)} />
    },
  }
}

function choicesFilter<Id extends string>(
  ids: readonly Id[],
  wordOf: (id: Id) => string,
): ColumnFilter<RequestSummary> {
  return {
    choices: ids.map((id) => ({ id, label: wordOf(id) })),
    // Only the ids above are ever chosen.
    wordOf: (id) => wordOf(id as Id),
  }
}

function typeWord(id: (typeof REQUEST_TYPES)[number] | 'UNSORTED'): string {
  return id === 'UNSORTED' ? UNSORTED_WORD : requestTypeWords[id].name
}
