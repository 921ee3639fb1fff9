import { FINDINGS, type FindingCode } from '#shared/domain/findings/codes'
import { RECORD_STATES, type RecordState } from '#shared/domain/findings/finding'
import { STATUSES } from '#shared/domain/activities/choices'
import type { ActivitySummary } from '#shared/ipc/activities'
import { activitiesListText } from '#shared/text/activities-list'
import { roleWords, statusWords } from '#shared/text/choices'
import { findingText, stateText } from '#shared/text/findings'
import { StateMark } from '#ui/marks/StateMark'
import { CellText } from '../../parts/list/CellText.tsx'
import { stateTone } from '../../parts/findings/severity-tone.ts'
import type { ListColumn } from '../../parts/list/list-column.ts'
import { firstView } from '../../parts/list/list-view.ts'
import { formatDate } from '../../ui/format-date.ts'

const words = activitiesListText.columns
type Column = ListColumn<ActivitySummary>
type Names = 'dataCategories' | 'dataSubjects' | 'recipients' | 'systems'

/** No owner and the like can be filtered for; nobody is called like this. */
const NOTHING = ':none'

/** Every column of the list of activities, in its first order. */
export const activityColumns: readonly Column[] = [
  {
    id: 'ref',
    title: words.ref,
    width: 4.25,
    sortValue: ({ refNo }) => refNo,
    render: ({ refNo }) => <CellText text={refNo} isQuiet />,
  },
  {
    id: 'name',
    title: words.name,
    width: 12.25,
    grow: 4,
    isFixed: true,
    sortValue: ({ name }) => name,
    render: ({ name, purpose }) => <NameCell name={name} purpose={purpose} />,
  },
  {
    id: 'state',
    title: words.state,
    width: 6.5,
    sortValue: ({ state }) => RECORD_STATES.indexOf(state),
    render: ({ state }) => <StateMark tone={stateTone[state]} label={stateText[state].name} />,
    // The column's values are the states of its rows.
    filter: { valuesOf: ({ state }) => [state], wordOf: (id) => stateText[id as RecordState].name },
  },
  {
    id: 'findings',
    title: words.findings,
    width: 6.25,
    isDescendingFirst: true,
    sortValue: ({ needsYou }) => needsYou,
    render: ({ codes, needsYou }) => (
      <CellText
        text={activitiesListText.findings(codes.length, needsYou)}
        isQuiet={needsYou === 0}
      />
    ),
    filter: { valuesOf: ({ codes }) => codes, wordOf: findingWord },
  },
  {
    id: 'owner',
    title: words.owner,
    width: 5.5,
    grow: 1,
    sortValue: ({ owner }) => owner,
    render: ({ owner }) => <CellText text={owner} />,
    filter: {
      valuesOf: ({ owner }) => [owner ?? NOTHING],
      wordOf: (value) => (value === NOTHING ? activitiesListText.noOwner : value),
    },
  },
  {
    id: 'status',
    title: words.status,
    width: 5.25,
    sortValue: ({ status }) => STATUSES.indexOf(status),
    render: ({ status }) => <CellText text={statusWords[status]} />,
    filter: {
      valuesOf: ({ status }) => [status],
      wordOf: (id) => statusWords[id as ActivitySummary['status']],
    },
  },
  {
    id: 'bases',
    title: words.bases,
    width: 6,
    grow: 1,
    isHiddenAtFirst: true,
    sortValue: ({ bases }) => bases.join(' ') || null,
    render: ({ bases }) => <CellText text={unique(bases).join(', ')} />,
    filter: {
      valuesOf: ({ bases }) => (bases.length > 0 ? bases : [NOTHING]),
      wordOf: (value) => (value === NOTHING ? activitiesListText.noBasis : `Art. ${value}`),
    },
  },
  dayColumn('review', words.review, ({ nextReviewOn }) => nextReviewOn, false),
  {
    id: 'purpose',
    title: words.purpose,
    width: 14,
    grow: 2,
    isHiddenAtFirst: true,
    sortValue: ({ purpose }) => purpose,
    render: ({ purpose }) => <CellText text={purpose} />,
  },
  namesColumn('dataCategories'),
  namesColumn('dataSubjects'),
  namesColumn('recipients'),
  namesColumn('systems'),
  {
    id: 'role',
    title: words.role,
    width: 8,
    isHiddenAtFirst: true,
    sortValue: ({ role }) => roleWord(role),
    render: ({ role }) => <CellText text={roleWord(role)} />,
    filter: { valuesOf: ({ role }) => [role], wordOf: roleWord },
  },
  dayColumn('changed', words.changed, ({ changedOn }) => changedOn, true),
]

/** The arrangement of the list before anyone changed it. */
export const firstActivitiesView = firstView(activityColumns, [{ id: 'ref', desc: false }])

/** Everything the search over activities looks at. */
export function activitySearchText(row: ActivitySummary): string {
  const { refNo, name, purpose, owner, dataCategories, dataSubjects, recipients, systems } = row
  const lists = [...dataCategories, ...dataSubjects, ...recipients, ...systems]
  return [refNo, name, purpose, owner, ...lists].join('\n')
}

function NameCell({ name, purpose }: Pick<ActivitySummary, 'name' | 'purpose'>) {
  return (
    <span className="flex min-w-0 items-baseline gap-2.5">
      <span title={name} className="max-w-full min-w-0 shrink-0 truncate font-medium">
        <bdi>{name}</bdi>
      </span>
      {purpose ? (
        <span title={purpose} className="min-w-0 truncate text-12 text-ink-faint">
          <bdi>{purpose}</bdi>
        </span>
      ) : null}
    </span>
  )
}

function namesColumn(id: Names): Column {
  return {
    id,
    title: words[id],
    width: 8,
    grow: 1,
    isHiddenAtFirst: true,
    sortValue: (row) => row[id].join(', ') || null,
    render: (row) => <CellText text={unique(row[id]).join(', ')} />,
    filter: { valuesOf: (row) => row[id] },
  }
}

function dayColumn(
  id: string,
  title: string,
  dayOf: (row: ActivitySummary) => string | null,
  isHiddenAtFirst: boolean,
): Column {
  return {
    id,
    title,
    width: 6.5,
    isNumber: true,
    isHiddenAtFirst,
    sortValue: dayOf,
    render: (row) => <CellText text={formatDay(dayOf(row))} />,
  }
}

function formatDay(day: string | null): string | null {
  return day && formatDate(day)
}

function findingWord(code: string): string {
  // The column's values are the codes of its rows.
  const known = code as FindingCode
  return known in FINDINGS ? `${code} ${findingText[known].title}` : code
}

function roleWord(role: string): string {
  return role in roleWords ? roleWords[role as keyof typeof roleWords] : role
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
