import { AGE_BANDS, SIGNAL_CHANNELS } from '#shared/domain/deletions/choices'
import { DELETION_DUTIES, DELETION_STATES } from '#shared/domain/deletions/state'
import { localOf } from '#shared/domain/values/local-time'
import type { DeletionSummary } from '#shared/ipc/deletions'
import { countryName } from '#shared/text/choices'
import { countryWords } from '#shared/text/countries'
import {
  ageBandWords,
  decisionWords,
  deletionDutyWords,
  deletionStateWords,
  dutyWords,
  signalChannelWords,
} from '#shared/text/deletion-words'
import { deletionsListText as text } from '#shared/text/deletions-list'
import { CellText } from '../../parts/list/CellText.tsx'
import { choiceFilter, namesOf } from '../../parts/list/choice-filter.ts'
import type { ListColumn } from '../../parts/list/list-column.ts'
import { firstView } from '../../parts/list/list-view.ts'
import { TargetChip } from '../../parts/deletions/TargetChip.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { CountryCell } from './CountryCell.tsx'
import { hiddenColumns } from './hidden-columns.tsx'
import { nextDuty } from './next-duty.ts'
import { StateCell } from './StateCell.tsx'
import { targetOrder } from './target-order.ts'

const words = text.columns

const shownColumns: readonly ListColumn<DeletionSummary>[] = [
  {
    id: 'ref',
    title: words.ref,
    width: 4.75,
    isFixed: true,
    sortValue: ({ refNo }) => refNo,
    render: ({ refNo }) => <CellText text={refNo} />,
  },
  {
    id: 'target',
    title: words.target,
    width: 11.25,
    grow: 2,
    sortValue: targetOrder,
    render: (row) => <TargetChip facts={row} isInColumn />,
  },
  {
    id: 'state',
    title: words.state,
    width: 8,
    grow: 4,
    sortValue: ({ state }) => DELETION_STATES.indexOf(state),
    render: (row) => <StateCell row={row} />,
    filter: choiceFilter(({ state }) => [state], deletionStateWords),
  },
  {
    id: 'duty',
    title: words.duty,
    width: 11,
    grow: 4,
    sortValue: (row) => {
      const duty = nextDuty(row)
      return duty && DELETION_DUTIES.indexOf(duty)
    },
    render: (row) => {
      const duty = nextDuty(row)
      return <CellText text={duty && dutyWords(duty, row)} />
    },
    filter: choiceFilter(({ duties }) => duties, namesOf(deletionDutyWords), text.noDuty),
  },
  {
    id: 'signal',
    title: words.signal,
    width: 6.25,
    isNumber: true,
    isDescendingFirst: true,
    sortValue: ({ signalAt }) => (signalAt === null ? null : Date.parse(signalAt)),
    render: ({ signalAt, timeZone }) => (
      <CellText text={signalAt && formatDate(localOf(signalAt, timeZone).slice(0, 10))} />
    ),
  },
  {
    id: 'channel',
    title: words.channel,
    width: 8,
    grow: 2,
    sortValue: ({ signalChannel }) => signalChannel && SIGNAL_CHANNELS.indexOf(signalChannel),
    render: ({ signalChannel }) => (
      <CellText text={signalChannel && signalChannelWords[signalChannel]} />
    ),
    filter: choiceFilter(
      ({ signalChannel }) => (signalChannel ? [signalChannel] : []),
      signalChannelWords,
      text.noChannel,
    ),
  },
  {
    id: 'country',
    title: words.country,
    width: 8,
    grow: 4,
    sortValue: ({ country }) => country && countryName(country),
    render: (row) => <CountryCell row={row} />,
    filter: choiceFilter(({ country }) => (country ? [country] : []), countryWords, text.noCountry),
  },
  {
    id: 'band',
    title: words.band,
    width: 5.25,
    sortValue: ({ ageBand }) => AGE_BANDS.indexOf(ageBand),
    render: ({ ageBand }) => (
      <CellText text={ageBandWords[ageBand]} isQuiet={ageBand === 'unknown'} />
    ),
    filter: choiceFilter(({ ageBand }) => [ageBand], ageBandWords),
  },
]

/** Every column of the register of age-verification cases, in its first order. */
export const deletionColumns = [...shownColumns, ...hiddenColumns]

/** The arrangement of the list before anyone changed it: what has to be frozen or deleted next comes first. */
export const firstDeletionsView = firstView(deletionColumns, [{ id: 'target', desc: false }])

/** Everything a search looks through; nothing of it tells a person. */
export function deletionSearchText(row: DeletionSummary): string {
  const { refNo, state, signalChannel, country, ageBand, decision, source } = row
  return [
    refNo,
    deletionStateWords[state],
    signalChannel && signalChannelWords[signalChannel],
    country && countryName(country),
    ageBandWords[ageBand],
    decision && decisionWords[decision],
    source,
  ]
    .filter(Boolean)
    .join('\n')
}
