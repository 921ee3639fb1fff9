import { BANDS } from '#shared/domain/breaches/severity'
import { BREACH_DUTIES, BREACH_STATES, PEOPLE_STATES } from '#shared/domain/breaches/state'
import type { BreachSummary } from '#shared/ipc/breaches'
import {
  bandWords,
  breachDutyWords,
  breachStateWords,
  natureWords,
  nextDutyWords,
  peopleStateWords,
} from '#shared/text/breach-words'
import { breachesListText as text } from '#shared/text/breaches-list'
import { StateMark } from '#ui/marks/StateMark'
import { CellText } from '../../parts/list/CellText.tsx'
import type { ListColumn } from '../../parts/list/list-column.ts'
import { firstView } from '../../parts/list/list-view.ts'
import { bandTone } from './band-tone.ts'
import { choiceFilter, namesOf } from '../../parts/list/choice-filter.ts'
import { ClockCell } from './ClockCell.tsx'
import { clockOrder } from './clock-order.ts'
import { hiddenColumns } from './hidden-columns.tsx'
import { nextDuty } from './next-duty.ts'

const words = text.columns

// The shares of the room are chosen so that at 1280 points the limit stands beside the time left.
const shownColumns: readonly ListColumn<BreachSummary>[] = [
  {
    id: 'ref',
    title: words.ref,
    width: 4.25,
    isFixed: true,
    sortValue: ({ refNo }) => refNo,
    render: ({ refNo }) => <CellText text={refNo} isQuiet />,
  },
  {
    id: 'title',
    title: words.title,
    width: 8.5,
    grow: 14,
    isFixed: true,
    sortValue: ({ title }) => title,
    render: ({ title }) => (
      <span title={title} className="min-w-0 truncate font-medium">
        <bdi>{title}</bdi>
      </span>
    ),
  },
  {
    id: 'clock',
    title: words.clock,
    width: 8.25,
    grow: 15.6,
    sortValue: clockOrder,
    render: (row) => <ClockCell row={row} />,
  },
  {
    id: 'state',
    title: words.state,
    width: 6.25,
    grow: 6.75,
    sortValue: ({ state }) => BREACH_STATES.indexOf(state),
    render: ({ state }) => <CellText text={breachStateWords[state]} />,
    filter: choiceFilter(({ state }) => [state], breachStateWords),
  },
  {
    id: 'band',
    title: words.band,
    width: 5.5,
    isDescendingFirst: true,
    sortValue: ({ band }) => band && BANDS.indexOf(band),
    render: ({ band }) =>
      band === null ? (
        <CellText text={null} />
      ) : (
        <StateMark tone={bandTone[band]} label={bandWords[band]} />
      ),
    filter: choiceFilter(({ band }) => (band ? [band] : []), bandWords, text.notAssessed),
  },
  {
    id: 'people',
    title: words.people,
    width: 5.5,
    sortValue: ({ people }) => PEOPLE_STATES.indexOf(people),
    render: ({ people, awareAt }) => (
      <CellText text={awareAt === null ? null : peopleStateWords[people]} />
    ),
    filter: choiceFilter(({ people }) => [people], peopleStateWords),
  },
  {
    id: 'duty',
    title: words.duty,
    width: 8,
    grow: 10.5,
    sortValue: (row) => {
      const duty = nextDuty(row)
      return duty && BREACH_DUTIES.indexOf(duty)
    },
    render: (row) => {
      const duty = nextDuty(row)
      return <CellText text={duty && nextDutyWords(duty, row.duties)} />
    },
    filter: choiceFilter(({ duties }) => duties, namesOf(breachDutyWords), text.noDuty),
  },
]

/** Every column of the register of breaches, in its first order. */
export const breachColumns = [...shownColumns, ...hiddenColumns]

/** The arrangement of the list before anyone changed it: running clocks first. */
export const firstBreachesView = firstView(breachColumns, [{ id: 'clock', desc: false }])

/** Everything a search looks through. */
export function breachSearchText({ refNo, title, state, natures }: BreachSummary): string {
  const named = natures.map((nature) => natureWords[nature].name)
  return [refNo, title, breachStateWords[state], ...named].join('\n')
}
