import { useCallback, useMemo } from 'react'
import type { CursorMove, GridCursor } from './grid-cursor.ts'
import type { ListColumn } from './list-column.ts'
import { fitView, withoutFilters, type ListView } from './list-view.ts'
import { useGridCursor } from './use-grid-cursor.ts'
import { useKeptView } from './use-kept-view.ts'
import { useListTable } from './use-list-table.ts'

const EMPTY: readonly never[] = []

export type ListInput<Row> = {
  /** Under which its arrangement is kept. */
  readonly name: string
  readonly rows: readonly Row[] | undefined
  /** Every column there is; the same array each time. */
  readonly allColumns: readonly ListColumn<Row>[]
  readonly firstView: ListView
  readonly idOf: (row: Row) => string
  readonly searchTextOf: (row: Row) => string
}

export type List<Row> = {
  /** The id of its grid in the page. */
  readonly gridId: string
  /** False until rows and arrangement are there. */
  readonly isReady: boolean
  readonly view: ListView
  readonly setView: (change: (view: ListView) => ListView) => void
  readonly resetView: () => void
  readonly allColumns: readonly ListColumn<Row>[]
  readonly allRows: readonly Row[]
  readonly columns: readonly ListColumn<Row>[]
  readonly rows: readonly Row[]
  readonly ids: readonly string[]
  readonly cursor: GridCursor
  readonly activeIndex: number
  readonly activeRow: Row | null
  readonly move: (move: CursorMove) => void
  /** Ends the selection; without one, the search and the filters. */
  readonly clear: () => void
  readonly selection: readonly string[]
  readonly startOffset: number
  readonly keepOffset: (scrollTop: number) => void
}

/** A list with its arrangement, its cursor and its selection. */
export function useList<Row extends object>(input: ListInput<Row>): List<Row> {
  const { name, rows: allRows = EMPTY, allColumns, firstView, idOf } = input
  const fit = useCallback(
    (kept: unknown) => fitView(kept, firstView, allColumns),
    [firstView, allColumns],
  )
  const kept = useKeptView(name, fit)
  const view = kept?.view ?? firstView
  const table = useListTable({ ...input, rows: allRows, columns: allColumns, view })
  const ids = useMemo(() => table.rows.map(idOf), [table.rows, idOf])
  const { cursor, move, selection, ...place } = useGridCursor(name, ids)
  const activeIndex = useMemo(
    () => (cursor.activeId === null ? -1 : ids.indexOf(cursor.activeId)),
    [ids, cursor.activeId],
  )
  const setView = kept?.setView ?? ignore
  return {
    gridId: `grid-${name}`,
    ...table,
    ...place,
    isReady: kept !== null && input.rows !== undefined,
    view,
    setView,
    resetView: () => setView((now) => ({ ...firstView, search: now.search, filters: now.filters })),
    allColumns,
    allRows,
    ids,
    cursor,
    activeIndex,
    activeRow: table.rows[activeIndex] ?? null,
    move,
    clear: () => (selection[0] ? move({ kind: 'clear' }) : setView(withoutFilters)),
    selection,
  }
}

const ignore = () => undefined
