import type { ReactNode } from 'react'
import { Ellipsis } from 'lucide-react'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { StateMark } from '#ui/marks/StateMark'
import type { TableColumn } from '#ui/table/PlainTable'
import type { ProcessorActivityRow } from '#shared/ipc/processor-activities'
import { statusWords } from '#shared/text/choices'
import { stateText } from '#shared/text/findings'
import { processorText as words } from '#shared/text/processor-activities'
import { stateTone } from '../../parts/findings/severity-tone.ts'
import type { Deeds } from './use-deeds.ts'

export type Line = ProcessorActivityRow & { readonly id: string }

/** The columns of the list, with what can be done with a line at its end. */
export function columnsOf(deeds: Deeds): TableColumn<Line>[] {
  return [
    { id: 'ref', title: words.reference, width: '5rem', cell: ({ activity }) => activity.refNo },
    {
      id: 'name',
      title: words.name,
      cell: ({ activity }) => <Clipped text={activity.name} isMain />,
    },
    {
      id: 'state',
      title: words.recordState,
      width: '7rem',
      cell: ({ state }) => <StateMark tone={stateTone[state]} label={stateText[state].name} />,
    },
    {
      id: 'needsYou',
      title: words.needsYou,
      width: '6.5rem',
      cell: ({ needsYou }) => (
        <span className={needsYou === 0 ? 'text-ink-faint' : ''}>{words.needYou(needsYou)}</span>
      ),
    },
    {
      id: 'controllers',
      title: words.controllersColumn,
      cell: ({ activity }) => <Clipped text={controllerNames(activity)} />,
    },
    {
      id: 'owner',
      title: words.owner,
      width: '8rem',
      cell: ({ activity }) => <Clipped text={activity.owner ?? ''} />,
    },
    {
      id: 'status',
      title: words.status,
      width: '5.5rem',
      cell: ({ activity }) => statusWords[activity.status],
    },
    {
      id: 'actions',
      title: words.actions,
      width: '4rem',
      cell: ({ activity }) => (
        <MenuButton label={words.moreFor(activity.refNo)} icon={<Ellipsis aria-hidden="true" />}>
          <MenuItem
            id="duplicate"
            label={words.duplicate}
            onAction={() => deeds.duplicate(activity)}
          />
          <MenuItem id="remove" label={words.remove} onAction={() => deeds.remove(activity)} />
        </MenuButton>
      ),
    },
  ]
}

/** Everything a search looks through. */
export function searchTextOf({ activity }: Pick<Line, 'activity'>): string {
  const { refNo, name, owner } = activity
  return [refNo, name, owner ?? '', controllerNames(activity)].join('\n')
}

function controllerNames({ controllers }: Line['activity']): string {
  return controllers.map(({ name }) => name).join(', ')
}

function Clipped({
  text,
  isMain,
}: {
  readonly text: string
  readonly isMain?: boolean
}): ReactNode {
  if (text === '') return null
  return (
    <span
      dir="auto"
      title={text}
      className={`block truncate ${isMain ? 'text-ink' : 'text-ink-soft'}`}
    >
      {text}
    </span>
  )
}
