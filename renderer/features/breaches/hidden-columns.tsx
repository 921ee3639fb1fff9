import { localOf } from '#shared/domain/values/local-time'
import type { BreachSummary } from '#shared/ipc/breaches'
import { localTimeWords } from '#shared/text/breach-clock'
import { natureWords, riskOutcomeWords } from '#shared/text/breach-words'
import { breachesListText as text } from '#shared/text/breaches-list'
import { sourceWords } from '#shared/text/log-import'
import { CellText } from '../../parts/list/CellText.tsx'
import type { ListColumn } from '../../parts/list/list-column.ts'
import { formatNumber } from '../../ui/format-count.ts'
import { formatDate } from '../../ui/format-date.ts'
import { choiceFilter, namesOf } from '../../parts/list/choice-filter.ts'

const words = text.columns
type Column = ListColumn<BreachSummary>

const columns: readonly Column[] = [
  timeColumn('aware', (row) => ({ at: row.awareAt, isDayOnly: row.isAwareDayOnly })),
  timeColumn('notified', (row) => ({ at: row.notifiedAt, isDayOnly: row.isNotifiedDayOnly })),
  dayColumn('closed', ({ closedOn }) => closedOn),
  {
    id: 'count',
    title: words.count,
    width: 5.5,
    isNumber: true,
    isDescendingFirst: true,
    sortValue: ({ peopleCount }) => peopleCount,
    render: ({ peopleCount }) => (
      <CellText text={peopleCount === null ? null : formatNumber(peopleCount)} />
    ),
  },
  timeColumn('signal', (row) => ({ at: row.firstSignalAt, isDayOnly: row.isSignalDayOnly })),
  {
    id: 'isOpen',
    title: words.isOpen,
    width: 5,
    sortValue: ({ isOpen }) => (isOpen ? 0 : 1),
    render: ({ isOpen }) => <CellText text={openWord(isOpen)} isQuiet={!isOpen} />,
    filter: choiceFilter(({ isOpen }) => [openWord(isOpen)], {}),
  },
  {
    id: 'nature',
    title: words.nature,
    width: 10,
    render: ({ natures }) => (
      <CellText text={natures.map((nature) => natureWords[nature].name).join(', ')} />
    ),
    filter: choiceFilter(({ natures }) => natures, namesOf(natureWords), text.noNature),
  },
  {
    id: 'outcome',
    title: words.outcome,
    width: 6.5,
    render: ({ outcome }) => <CellText text={outcome && riskOutcomeWords[outcome].name} />,
    filter: choiceFilter(
      ({ outcome }) => (outcome ? [outcome] : []),
      namesOf(riskOutcomeWords),
      text.notAssessed,
    ),
  },
  {
    id: 'source',
    title: words.source,
    width: 7,
    sortValue: ({ source }) => source,
    render: (row) => <CellText text={sourceWord(row)} isQuiet={row.source === null} />,
    filter: choiceFilter((row) => [sourceWord(row)], {}),
  },
  dayColumn('erase', ({ eraseOn }) => eraseOn),
]

/** Columns that stand in the view menu until they are asked for. */
export const hiddenColumns: readonly Column[] = columns.map((column) => ({
  ...column,
  isHiddenAtFirst: true,
}))

type Moment = { readonly at: string | null; readonly isDayOnly: boolean }

/** A point of time as the incident's own zone tells it; without a time of day only the day. */
function timeColumn(
  id: 'aware' | 'notified' | 'signal',
  momentOf: (row: BreachSummary) => Moment,
): Column {
  return {
    id,
    title: words[id],
    width: 9.5,
    isNumber: true,
    isDescendingFirst: true,
    sortValue: (row) => {
      const { at } = momentOf(row)
      return at === null ? null : Date.parse(at)
    },
    render: (row) => <CellText text={momentWords(momentOf(row), row.timeZone)} />,
  }
}

function momentWords({ at, isDayOnly }: Moment, timeZone: string): string | null {
  if (at === null) return null
  return isDayOnly ? formatDate(localOf(at, timeZone).slice(0, 10)) : localTimeWords(at, timeZone)
}

function dayColumn(id: 'closed' | 'erase', dayOf: (row: BreachSummary) => string | null): Column {
  return {
    id,
    title: words[id],
    width: 6.25,
    isNumber: true,
    isDescendingFirst: true,
    sortValue: dayOf,
    render: (row) => {
      const day = dayOf(row)
      return <CellText text={day && formatDate(day)} />
    },
  }
}

function openWord(isOpen: boolean): string {
  return isOpen ? text.openWords.open : text.openWords.closed
}

function sourceWord({ source }: Pick<BreachSummary, 'source'>): string {
  return source === null ? text.loggedHere : sourceWords(source)
}
