import { ArrowDown, ArrowUp } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { listText } from '#shared/text/list'
import type { ListColumn } from './list-column.ts'
import { nextSort, type ListView } from './list-view.ts'

export type GridHeaderProps<Row> = {
  readonly columns: readonly ListColumn<Row>[]
  readonly template: string
  readonly canSelect: boolean
  readonly sort: ListView['sort']
  readonly onSort: (sort: ListView['sort']) => void
}

/** The column heads; one stop of the Tab key, left and right go from head to head. */
export function GridHeader<Row>(props: GridHeaderProps<Row>) {
  const { columns, template, canSelect, sort, onSort } = props
  const [stop, setStop] = useState(0)
  const row = useRef<HTMLDivElement>(null)
  const go = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])]
    const to = Math.max(0, Math.min(buttons.length - 1, stop + by))
    if (by === 0) return
    event.preventDefault()
    setStop(to)
    buttons[to]?.focus()
  }
  const sortable = columns.filter((column) => column.sortValue)
  return (
    <div role="rowgroup" className="sticky top-0 z-10 bg-paper">
      <div
        ref={row}
        role="row"
        aria-rowindex={1}
        tabIndex={-1}
        onKeyDown={go}
        className="grid h-row border-b border-rule"
        style={{ gridTemplateColumns: template }}
      >
        {canSelect ? (
          <span role="columnheader" aria-colindex={1}>
            <span className="sr-only">{listText.select}</span>
          </span>
        ) : (
          <span />
        )}
        {columns.map((column, index) => (
          <ColumnHead
            key={column.id}
            column={column}
            index={index + 2}
            sort={sort}
            isStop={sortable.indexOf(column) === Math.min(stop, sortable.length - 1)}
            onPress={(isAdded) => onSort(nextSort(sort, column, isAdded))}
          />
        ))}
      </div>
    </div>
  )
}

type ColumnHeadProps<Row> = {
  readonly column: ListColumn<Row>
  readonly index: number
  readonly sort: ListView['sort']
  readonly isStop: boolean
  readonly onPress: (isAdded: boolean) => void
}

function ColumnHead<Row>({ column, index, sort, isStop, onPress }: ColumnHeadProps<Row>) {
  const current = sort.find(({ id }) => id === column.id)
  const direction = current ? (current.desc ? 'descending' : 'ascending') : 'none'
  const Arrow = current?.desc ? ArrowDown : ArrowUp
  const look = `flex size-full min-w-0 items-center gap-1 pr-4 text-12 font-semibold text-ink-faint ${column.isNumber ? 'justify-end' : ''}`
  return (
    <div
      role="columnheader"
      aria-colindex={index}
      aria-sort={column.sortValue ? direction : undefined}
      className="min-w-0"
    >
      {column.sortValue ? (
        <button
          type="button"
          tabIndex={isStop ? 0 : -1}
          title={column.title}
          onClick={(event) => onPress(event.shiftKey)}
          className={`${look} cursor-default -outline-offset-2! hover:text-ink ${current ? 'text-ink' : ''}`}
        >
          <span className="truncate">{column.title}</span>
          {current ? <Arrow aria-hidden="true" className="size-3 shrink-0" /> : null}
        </button>
      ) : (
        <span className={look}>{column.title}</span>
      )}
    </div>
  )
}
