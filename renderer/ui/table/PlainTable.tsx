import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components'

export type TableColumn<T> = {
  readonly id: string
  readonly title: string
  readonly cell: (row: T) => ReactNode
  /** A width such as "6rem"; columns without one share the rest. */
  readonly width?: string
  readonly isNumber?: boolean
}

export type PlainTableProps<T extends { readonly id: string }> = {
  readonly label: string
  /** The first column names the row. */
  readonly columns: readonly TableColumn<T>[]
  readonly rows: readonly T[]
  readonly nameOf: (row: T) => string
  /** Enter or a click opens the row; without it rows are only read. */
  readonly onOpen?: (row: T) => void
  /** Says which rows have something to open; all of them unless told. */
  readonly canOpen?: (row: T) => boolean
  /** The row to stand on at first, such as the one just come back from. */
  readonly startAt?: string | null
}

/** A short table without machinery: arrows, J and K move, Enter opens. */
export function PlainTable<T extends { readonly id: string }>(props: PlainTableProps<T>) {
  const { label, columns, rows, nameOf, onOpen, canOpen = () => true, startAt } = props
  const opens = (row: T) => onOpen !== undefined && canOpen(row)
  const table = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!startAt) return
    // The rows are drawn one turn after the table itself.
    const turn = requestAnimationFrame(() => {
      const row = table.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(startAt)}"]`)
      row?.scrollIntoView({ block: 'nearest' })
      row?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(turn)
  }, [startAt])
  return (
    <div ref={table} role="presentation" onKeyDownCapture={moveByLetters}>
      <Table
        aria-label={label}
        className="w-full min-w-[44rem] table-fixed border-collapse text-13 outline-none"
      >
        <TableHeader columns={[...columns]}>
          {(column) => (
            <Column
              id={column.id}
              isRowHeader={column === columns[0]}
              {...(column.width ? { style: { width: column.width } } : {})}
              className={`sticky top-0 z-10 bg-paper shadow-[inset_0_-1px_0_var(--rule)] px-2 py-1.5 first:pl-0 text-12 font-semibold text-ink-faint outline-none ${column.isNumber ? 'text-right' : 'text-left'}`}
            >
              {column.title}
            </Column>
          )}
        </TableHeader>
        <TableBody items={[...rows]} dependencies={[columns]}>
          {(row) => (
            <Row
              columns={[...columns]}
              textValue={nameOf(row)}
              {...(opens(row) ? { onAction: () => onOpen?.(row) } : {})}
              className={`border-b border-hairline outline-none focus-visible:focus-line ${opens(row) ? 'cursor-default hover:bg-hover' : ''}`}
            >
              {(column) => (
                <Cell
                  className={`h-row px-2 first:pl-0 align-middle outline-none focus-visible:focus-line ${column.isNumber ? 'text-right' : 'text-left'}`}
                >
                  {column.cell(row)}
                </Cell>
              )}
            </Row>
          )}
        </TableBody>
      </Table>
    </div>
  )
}

const ARROWS: Record<string, string> = { j: 'ArrowDown', k: 'ArrowUp' }

function moveByLetters(event: KeyboardEvent): void {
  const arrow = ARROWS[event.key]
  if (!arrow || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  event.stopPropagation()
  const press = new window.KeyboardEvent('keydown', { key: arrow, bubbles: true, cancelable: true })
  event.target.dispatchEvent(press)
}
