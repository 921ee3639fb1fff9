import { localOf } from '#shared/domain/values/local-time'
import type { BreachLogCheck } from '#shared/ipc/breach-logs'
import { localTimeWords } from '#shared/text/breach-clock'
import { breachLogText } from '#shared/text/breach-log'
import { sourcePhaseWords } from '#shared/text/breach-words'
import { logImportText } from '#shared/text/log-import'
import { CellText } from '../../../parts/list/CellText.tsx'
import { formatNumber } from '../../../ui/format-count.ts'
import { formatDate } from '../../../ui/format-date.ts'
import type { SampleColumn } from '../steps/SampleTable.tsx'

type Sample = BreachLogCheck['sample'][number]

const words = breachLogText.sample

/** Incidents as they would arrive, their times as the controller's clocks showed them. */
export function breachColumns(timeZone: string): readonly SampleColumn<Sample>[] {
  const time = (at: string | null, isDayOnly: boolean) => (
    <CellText text={at === null ? null : timeOf({ at, isDayOnly }, timeZone)} />
  )
  return [
    { id: 'row', title: words.row, width: '2.5rem', cell: ({ row }) => formatNumber(row) },
    {
      id: 'effect',
      title: words.effect,
      width: '3.25rem',
      cell: ({ effect }) => logImportText.check.effects[effect],
    },
    {
      id: 'externalId',
      title: words.externalId,
      width: '5.5rem',
      cell: ({ externalId }) => <CellText text={externalId} />,
    },
    {
      id: 'title',
      title: words.title,
      width: '9.5rem',
      cell: ({ title }) => <CellText text={title} />,
    },
    {
      id: 'firstSignal',
      title: words.firstSignal,
      width: '7.25rem',
      cell: ({ firstSignalAt, isSignalDayOnly }) => time(firstSignalAt, isSignalDayOnly),
    },
    {
      id: 'aware',
      title: words.aware,
      width: '7.25rem',
      cell: ({ awareAt, isAwareDayOnly }) => time(awareAt, isAwareDayOnly),
    },
    {
      id: 'notified',
      title: words.notified,
      width: '7.25rem',
      cell: ({ notifiedAt, isNotifiedDayOnly }) => time(notifiedAt, isNotifiedDayOnly),
    },
    {
      id: 'phase',
      title: words.phase,
      width: '7.25rem',
      cell: ({ phase }) => <CellText text={sourcePhaseWords[phase]} />,
    },
    {
      id: 'people',
      title: words.people,
      width: '3.5rem',
      cell: ({ peopleCount }) => (
        <CellText text={peopleCount === null ? null : formatNumber(peopleCount)} />
      ),
    },
  ]
}

function timeOf({ at, isDayOnly }: { at: string; isDayOnly: boolean }, timeZone: string): string {
  return isDayOnly ? formatDate(localOf(at, timeZone).slice(0, 10)) : localTimeWords(at, timeZone)
}
