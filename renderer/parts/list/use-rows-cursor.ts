import { useMemo } from 'react'
import type { List } from './list.ts'
import { withoutFilters, type ListView } from './list-view.ts'
import { useGridCursor } from './use-grid-cursor.ts'

export type RowsCursorInput<Row> = {
  readonly name: string
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly setView: (change: (view: ListView) => ListView) => void
}

export type RowsCursor<Row> = Pick<
  List<Row>,
  | 'gridId'
  | 'rows'
  | 'ids'
  | 'cursor'
  | 'activeIndex'
  | 'activeRow'
  | 'move'
  | 'clear'
  | 'selection'
  | 'startOffset'
  | 'keepOffset'
>

/** Cursor and selection over the rows of a list. */
export function useRowsCursor<Row>(input: RowsCursorInput<Row>): RowsCursor<Row> {
  const { name, rows, idOf, setView } = input
  const ids = useMemo(() => rows.map(idOf), [rows, idOf])
  const { cursor, move, selection, ...place } = useGridCursor(name, ids)
  const activeIndex = useMemo(
    () => (cursor.activeId === null ? -1 : ids.indexOf(cursor.activeId)),
    [ids, cursor.activeId],
  )
  return {
    ...place,
    gridId: `grid-${name}`,
    rows,
    ids,
    cursor,
    activeIndex,
    activeRow: rows[activeIndex] ?? null,
    move,
    clear: () => (selection[0] ? move({ kind: 'clear' }) : setView(withoutFilters)),
    selection,
  }
}
