import { Check, Ellipsis } from 'lucide-react'
import { memo } from 'react'
import { listText } from '#shared/text/list'
import type { ListColumn } from './list-column.ts'

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
}

const ROW = 'group/row absolute left-0 grid w-full cursor-default border-b border-hairline text-13'
const ACTIVE =
  'before:absolute before:inset-y-0 before:left-0 before:w-0.5 before:bg-accent group-focus-visible/grid:outline-2 group-focus-visible/grid:-outline-offset-2 group-focus-visible/grid:outline-focus'

function Line<Row>(props: GridRowProps<Row>) {
  const { row, index, columns, template, height, top, isActive, isSelected, isQuiet } = props
  const ground = isSelected ? 'bg-selected' : isActive ? 'bg-hover' : 'hover:bg-hover'
  return (
    <div
      role="row"
      id={props.domId}
      data-row={index}
      aria-rowindex={index + 2}
      aria-selected={isSelected ?? undefined}
      className={`${ROW} ${isQuiet ? 'text-ink-faint' : 'text-ink'} ${ground} ${isActive ? ACTIVE : ''}`}
      style={{ gridTemplateColumns: template, height, transform: `translateY(${top}px)` }}
    >
      {isSelected === null ? <span /> : <SelectMark isSelected={isSelected} />}
      {/* The margin leaves room for the ring of a control in a cell. */}
      {columns.map((column, place) => (
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={place + 2}
          className={`flex min-w-0 items-center overflow-clip pr-4 [overflow-clip-margin:0.25rem] ${column.isNumber ? 'justify-end' : ''}`}
        >
          {column.render(row, isActive)}
        </div>
      ))}
      {props.hasMenu ? <MenuMark {...props} /> : null}
    </div>
  )
}

/** The box for the pointer; the keyboard has Space, and the row itself says whether it is selected. */
function SelectMark({ isSelected }: { readonly isSelected: boolean }) {
  const look = isSelected
    ? 'grid border-accent bg-accent text-on-accent'
    : 'hidden border-rule bg-raised group-hover/row:grid group-data-selecting/grid:grid'
  return (
    <div role="gridcell" aria-colindex={1} data-part="select" className="grid place-items-center">
      <span
        aria-hidden="true"
        className={`size-3.5 place-items-center rounded-mark border ${look}`}
      >
        {isSelected ? <Check strokeWidth={3} className="size-2.5" /> : null}
      </span>
    </div>
  )
}

function MenuMark<Row>({ label, isActive, columns }: GridRowProps<Row>) {
  return (
    <div role="gridcell" aria-colindex={columns.length + 2} className="flex">
      <button
        type="button"
        tabIndex={-1}
        data-part="menu"
        aria-haspopup="menu"
        aria-label={listText.actionsFor(label)}
        className={`grid w-7 place-items-center text-ink-soft hover:text-ink ${isActive ? '' : 'opacity-0 group-hover/row:opacity-100'}`}
      >
        <Ellipsis aria-hidden="true" className="size-4" />
      </button>
    </div>
  )
}

// memo() forgets that the component is generic; the cast gives it back.
export const GridRow = memo(Line) as typeof Line
