import { DECISIONS } from '#shared/domain/deletions/choices'
import type { DeletionSummary } from '#shared/ipc/deletions'
import { deletionTargetText } from '#shared/text/deletion-target'
import { decisionWords } from '#shared/text/deletion-words'
import { deletionsListText as text } from '#shared/text/deletions-list'
import { sourceWords } from '#shared/text/log-import'
import { CellText } from '../../parts/list/CellText.tsx'
import { choiceFilter } from '../../parts/list/choice-filter.ts'
import type { ListColumn } from '../../parts/list/list-column.ts'
import { formatDate } from '../../ui/format-date.ts'
import { lateValues } from './late-values.ts'

const words = text.columns
const late = deletionTargetText.lateWords
type Column = ListColumn<DeletionSummary>

const columns: readonly Column[] = [
  {
    id: 'decision',
    title: words.decision,
    width: 8,
    sortValue: ({ decision }) => decision && DECISIONS.indexOf(decision),
    render: ({ decision }) => <CellText text={decision && decisionWords[decision]} />,
    filter: choiceFilter(
      ({ decision }) => (decision ? [decision] : []),
      decisionWords,
      text.noDecision,
    ),
  },
  {
    id: 'kept',
    title: words.kept,
    width: 5,
    isNumber: true,
    isDescendingFirst: true,
    sortValue: ({ kept }) => kept,
    render: ({ kept }) => <CellText text={kept === 0 ? null : text.kept(kept)} />,
  },
  dayColumn('closed', ({ closedOn }) => closedOn),
  dayColumn('erase', ({ eraseOn }) => eraseOn),
  {
    id: 'isOpen',
    title: words.isOpen,
    width: 5,
    sortValue: ({ isOpen }) => (isOpen ? 0 : 1),
    render: ({ isOpen }) => <CellText text={openWord(isOpen)} isQuiet={!isOpen} />,
    filter: choiceFilter(({ isOpen }) => [openWord(isOpen)], {}),
  },
  {
    id: 'late',
    title: words.late,
    width: 10,
    sortValue: (row) => -lateValues(row).length,
    render: (row) => (
      <CellText
        text={lateValues(row)
          .map((each) => late[each])
          .join(', ')}
      />
    ),
    filter: choiceFilter(lateValues, late, late.none),
  },
  {
    id: 'source',
    title: words.source,
    width: 7,
    sortValue: ({ source }) => source,
    render: (row) => <CellText text={sourceWord(row)} isQuiet={row.source === null} />,
    filter: choiceFilter((row) => [sourceWord(row)], {}),
  },
]

/** Columns that stand in the view menu until they are asked for. */
export const hiddenColumns: readonly Column[] = columns.map((column) => ({
  ...column,
  isHiddenAtFirst: true,
}))

function dayColumn(id: 'closed' | 'erase', dayOf: (row: DeletionSummary) => string | null): Column {
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

function sourceWord({ source }: Pick<DeletionSummary, 'source'>): string {
  return source === null ? text.openedHere : sourceWords(source)
}
