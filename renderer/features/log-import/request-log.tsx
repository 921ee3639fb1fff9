import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { REQUEST_TARGETS } from '#shared/domain/log-import/request-targets'
import { SOURCE_PRESETS } from '#shared/domain/log-import/presets'
import { REQUEST_TYPES } from '#shared/domain/requests/types'
import { PHASES } from '#shared/ipc/logs'
import {
  logImportText,
  phaseWords,
  presetWords,
  requestLogText as words,
  requestNouns,
  requestTargetWords,
  sourceWords,
} from '#shared/text/log-import'
import { requestTypeWords, UNSORTED_WORD } from '#shared/text/request-words'
import { useQuery } from '../../call.ts'
import { CellText } from '../../parts/list/CellText.tsx'
import { arrangeToShow } from '../../parts/list/use-kept-view.ts'
import { formatNumber } from '../../ui/format-count.ts'
import { formatDate } from '../../ui/format-date.ts'
import type { LogRegister, SampleColumn } from './log-register.ts'

const day = (isoDay: string | null) => (isoDay === null ? null : formatDate(isoDay))

const sampleColumns: readonly SampleColumn[] = [
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

/** Logs of requests and complaints, as helpdesks and privacy tools export them. */
export const requestLog: LogRegister = {
  title: words.title,
  nouns: requestNouns,
  targets: REQUEST_TARGETS,
  targetWords: requestTargetWords,
  joinedTargets: ['type', 'notes'],
  presets: SOURCE_PRESETS.map(({ name }) => ({ id: name, label: presetWords[name] })),
  sourceName: sourceWords,
  useTimeZone: () => useQuery('requests:settings', undefined).data?.timeZone ?? null,
  typeChoices: REQUEST_TYPES.map((id) => ({
    id,
    label: requestTypeWords[id].name,
    description: requestTypeWords[id].article,
  })),
  phaseChoices: PHASES.map((id) => ({ id, label: phaseWords[id] })),
  sampleColumns,
  useShowSource: () => {
    const navigate = useNavigate()
    const client = useQueryClient()
    return async (source) => {
      await arrangeToShow(client, 'requests-list', { source: [source] })
      await navigate({ to: '/requests' })
    }
  },
}
