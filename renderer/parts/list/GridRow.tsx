import { Check, Ellipsis } from 'lucide-react'
import { memo, type MouseEvent } from 'react'
import { listText } from '#shared/text/list'
import type { ListColumn } from './list-column.ts'

export type RowPart = 'row' | 'select' | 'menu'

export type GridRowProps<Row> = {
  readonly row: Row
  readonly label: string
  readonly domId: string
  readonly index: number
  readonly top: number
  readonly height: number
  readonly columns: readonly ListColumn<Row>[]
  readonly template: string
  readonly isActive: boolean
  /** Null where rows cannot be selected. */
  readonly isSelected: boolean | null
  /** Said in a fainter ink, as what has ended. */
  readonly isQuiet: boolean
  readonly hasMenu: boolean
  readonly onPoint: (index: number, part: RowPart, event: MouseEvent<HTMLElement>) => void
}

const ACTIVE =
  'before:absolute before:inset-y-0 before:left-0 before:w-0.5 before:bg-accent group-focus-visible/grid:outline-2 group-focus-visible/grid:-outline-offset-2 group-focus-visible/grid:outline-focus'

function Line<Row>(props: GridRowProps<Row>) {
  const { row, domId, index, columns, isActive, isSelected, isQuiet, hasMenu, onPoint } = props
  const ground = isSelected ? 'bg-selected' : isActive ? 'bg-hover' : 'hover:bg-hover'
  return (
    <div
      role="row"
      id={domId}
      aria-rowindex={index + 2}
      aria-selected={isSelected ?? undefined}
      tabIndex={-1}
      onClick={(event) => onPoint(index, 'row', event)}
      onContextMenu={(event) => onPoint(index, 'menu', event)}
      className={`group/row absolute left-0 grid w-full cursor-default border-b border-hairline text-13 ${isQuiet ? 'text-ink-faint' : 'text-ink'} ${ground} ${isActive ? ACTIVE : ''}`}
      style={{
        gridTemplateColumns: props.template,
        height: props.height,
        transform: `translateY(${props.top}px)`,
      }}
    >
      {isSelected === null ? (
        <div role="gridcell" aria-colindex={1} />
      ) : (
        <SelectMark isSelected={isSelected} onPress={(event) => onPoint(index, 'select', event)} />
      )}
      {columns.map((column, place) => (
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={place + 2}
          className={`flex min-w-0 items-center overflow-hidden pr-4 ${column.isNumber ? 'justify-end' : ''}`}
        >
          {column.render(row)}
        </div>
      ))}
      {hasMenu ? <MenuMark {...props} /> : null}
    </div>
  )
}

type SelectMarkProps = {
  readonly isSelected: boolean
  readonly onPress: (event: MouseEvent<HTMLElement>) => void
}

/** The box for the pointer; the keyboard has Space, and the row itself says whether it is selected. */
function SelectMark({ isSelected, onPress }: SelectMarkProps) {
  return (
    <div role="gridcell" aria-colindex={1} onClick={onPress} className="grid place-items-center">
      <span
        aria-hidden="true"
        className={`size-3.5 place-items-center rounded-mark border ${isSelected ? 'grid border-accent bg-accent text-on-accent' : 'hidden border-rule bg-raised group-hover/row:grid group-data-selecting/grid:grid'}`}
      >
        {isSelected ? <Check strokeWidth={3} className="size-2.5" /> : null}
      </span>
    </div>
  )
}

function MenuMark<Row>({ label, index, isActive, columns, onPoint }: GridRowProps<Row>) {
  return (
    <div role="gridcell" aria-colindex={columns.length + 2} className="flex">
      <button
        type="button"
        tabIndex={-1}
        data-row-menu=""
        aria-haspopup="menu"
        aria-label={listText.actionsFor(label)}
        onClick={(event) => onPoint(index, 'menu', event)}
        className={`grid w-7 place-items-center text-ink-soft hover:text-ink ${isActive ? '' : 'opacity-0 group-hover/row:opacity-100'}`}
      >
        <Ellipsis aria-hidden="true" className="size-4" />
      </button>
    </div>
  )
}

// memo() forgets that the component is generic; the cast gives it back.
export const GridRow = memo(Line) as typeof Line
