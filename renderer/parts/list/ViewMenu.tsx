import { ArrowDown, ArrowUp, SlidersHorizontal } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { listText } from '#shared/text/list'
import { Button } from '#ui/actions/Button'
import { IconButton } from '#ui/actions/IconButton'
import { CheckField } from '#ui/fields/CheckField'
import { RadioField } from '#ui/fields/RadioField'
import { Popover } from '#ui/layers/Popover'
import { moveColumn, type ColumnPlace, type ListView } from './list-view.ts'
import type { List } from './list.ts'

const DENSITIES = [
  { id: 'comfortable', label: listText.comfortable },
  { id: 'compact', label: listText.compact },
] as const

/** Row height, columns and their order. */
export function ViewMenu<Row>({ list }: { readonly list: List<Row> }) {
  const { view, setView, resetView } = list
  return (
    <Popover
      label={listText.view}
      placement="bottom end"
      trigger={<Button icon={<SlidersHorizontal aria-hidden="true" />}>{listText.view}</Button>}
    >
      <RadioField
        label={listText.density}
        choices={DENSITIES}
        value={view.density}
        onChange={(density) => setView((now) => ({ ...now, density: density ?? now.density }))}
      />
      <ColumnList list={list} />
      <Button kind="plain" onPress={resetView}>
        {listText.resetView}
      </Button>
    </Popover>
  )
}

function ColumnList<Row>({ list }: { readonly list: List<Row> }) {
  const { view, setView } = list
  const setColumns = (change: (columns: ListView['columns']) => ColumnPlace[]) =>
    setView((now) => ({ ...now, columns: change(now.columns) }))
  const show = (id: string, isShown: boolean) =>
    setColumns((columns) => columns.map((place) => (place.id === id ? { id, isShown } : place)))
  return (
    <div className="flex w-72 flex-col gap-1">
      <h3 className="text-13 font-semibold text-ink">{listText.columns}</h3>
      <p className="text-12 text-ink-faint">{listText.columnsHint}</p>
      <ol>
        {view.columns.map((place) => (
          <ColumnLine
            key={place.id}
            place={place}
            list={list}
            onShow={show}
            onMove={(by) => setColumns((columns) => moveColumn(columns, place.id, by))}
          />
        ))}
      </ol>
    </div>
  )
}

type ColumnLineProps<Row> = {
  readonly place: ColumnPlace
  readonly list: List<Row>
  readonly onShow: (id: string, isShown: boolean) => void
  readonly onMove: (by: number) => void
}

function ColumnLine<Row>({ place, list, onShow, onMove }: ColumnLineProps<Row>) {
  const column = list.allColumns.find(({ id }) => id === place.id)
  if (!column) return null
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (!event.altKey || by === 0) return
    event.preventDefault()
    onMove(by)
  }
  return (
    <li className="flex items-center" onKeyDownCapture={onKeyDown}>
      <div className="grow">
        <CheckField
          label={column.title}
          isChecked={place.isShown}
          isDisabled={column.isFixed ?? false}
          onChange={(isShown) => onShow(place.id, isShown)}
        />
      </div>
      <IconButton
        label={listText.moveUp(column.title)}
        icon={<ArrowUp aria-hidden="true" />}
        onPress={() => onMove(-1)}
      />
      <IconButton
        label={listText.moveDown(column.title)}
        icon={<ArrowDown aria-hidden="true" />}
        onPress={() => onMove(1)}
      />
    </li>
  )
}
